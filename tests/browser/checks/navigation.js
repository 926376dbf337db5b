// Opening pages and sending forms, with the answer of the server.

/** Opens a page of the site in a language. */
export const open = (page, site, language, path) =>
  page.goto(`${site.origin}/${language.code}${path}`);

/** Does what leads to another page, and returns the answer that the page was made from. */
export async function follow(page, action) {
  const isPage = (response) =>
    response.request().isNavigationRequest() && Math.floor(response.status() / 100) !== 3;
  const [response] = await Promise.all([page.waitForResponse(isPage), action()]);
  await page.waitForLoadState();
  return response;
}

/** Presses the button that sends the form of the page's main part. */
export const send = (page) =>
  follow(page, () => page.locator('main form:not([role=search]) button[type=submit]:enabled').first().click());
