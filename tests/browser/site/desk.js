// What the secretariat does at its desk, by the real pages.

import { fill } from '../checks/form.js';
import { follow, send } from '../checks/navigation.js';
import { invite, setUp, signIn } from './account.js';
import { png } from './files.js';

/** A page on which somebody of the secretariat has signed in. */
export async function desk(browser, site) {
  const page = await browser.newPage({ baseURL: site.origin });
  const account = await invite(site);
  await page.goto(account.link);
  await setUp(page, account);
  await page.goto('/admin/sign-in');
  await signIn(page, account);
  return page;
}

/** Decides about a signup and releases the mail at once; `words` are a question. */
export async function decide(page, name, verdict, words) {
  await page.goto(`/admin/signups?q=${encodeURIComponent(name)}`);
  await follow(page, () => page.getByRole('link', { name, exact: true }).click());
  await page.goto(`${new URL(page.url()).pathname}/decide?verdict=${verdict}`);
  if (words) {
    await page.locator('#words').fill(words);
  }
  await follow(page, () => page.locator('main button[value=release]').click());
}

/** Names a supporter of the letter, with a logo of this size or without. */
export async function addSupporter(page, { name, website, logo }) {
  await page.goto('/admin/supporters');
  await fill(page, { name, website });
  await send(page);
  if (logo) {
    await follow(page, () => page.getByRole('link', { name, exact: true }).click());
    await page.locator('#file').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png(...logo) });
    await follow(page, () => page.locator('form[action$="/logo"] button').click());
  }
}

/** Puts a document on the campaign page. */
export async function addDocument(page, { title, locale }) {
  const buffer = await page.pdf();
  await page.goto('/admin/documents');
  await page.locator('main #title').fill(title);
  await page.locator('main #locale').selectOption(locale);
  await page.locator('#file').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
  await send(page);
}
