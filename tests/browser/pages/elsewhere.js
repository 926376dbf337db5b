// A page of another website with a copy of a form of this one.

export const ELSEWHERE = 'http://translation.example';

export async function elsewhere(page, action, fields) {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<textarea name="${name}">\n${value}</textarea>`,
  );
  const body = `<!doctype html><title>Elsewhere</title><main><form method="post" action="${action}">
    ${inputs.join('')}<button type="submit">Send</button></form></main>`;
  await page.route(`${ELSEWHERE}/`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${ELSEWHERE}/`);
}
