// Every public page in every language.

import { expectPrivate, expectSound } from '../checks/page.js';
import { open } from '../checks/navigation.js';
import { expect, test } from '../fixtures.js';
import { LANGUAGES, languageOf } from '../languages.js';

const NOBODYS_TOKEN = 'A'.repeat(22);

/** Pages that search engines may show. */
const found = [
  { name: 'the letter', path: () => '/' },
  { name: 'the letter in two languages', path: (_, { dir }) => `/?with=${dir === 'rtl' ? 'id' : 'ar'}` },
  { name: 'the campaign', path: () => '/campaign' },
  { name: 'the list without anybody', path: () => '/members', more: ['stylesheet', 'image'] },
  { name: 'open data', path: () => '/open-data' },
  { name: 'the letter to a local government', path: () => '/ask' },
  { name: 'the form for telling the secretariat', path: () => '/tell' },
  { name: 'the form', path: () => '/join' },
  { name: 'the privacy notice', path: () => '/privacy' },
  { name: 'the accessibility statement', path: () => '/accessibility' },
];

const hidden = [
  { name: 'a page that does not exist', path: () => '/nowhere', status: 404 },
  { name: 'the receipt', path: ({ waiting }) => `/join/${waiting.formId}` },
  { name: 'the receipt after confirming', path: ({ received }) => `/join/${received.formId}` },
  { name: 'the question whether the address is right', path: ({ waiting }) => `/confirm/${waiting.confirmToken}` },
  { name: 'the page after confirming', path: ({ received }) => `/confirm/${received.confirmToken}` },
  { name: 'the page after it was not me', path: ({ denied }) => `/confirm/${denied.confirmToken}` },
  { name: 'the personal page', path: ({ received }) => `/signup/${received.personalToken}` },
  { name: 'the page for correcting answers', path: ({ received }) => `/signup/${received.personalToken}/correct` },
  { name: 'the page for another contact', path: ({ received }) => `/signup/${received.personalToken}/contact` },
  { name: 'the question whether to withdraw', path: ({ received }) => `/signup/${received.personalToken}/withdraw` },
  { name: 'the page for a lost link', path: () => '/signup' },
  { name: 'a link that does not work', path: () => `/signup/${NOBODYS_TOKEN}`, status: 404 },
];

for (const language of LANGUAGES) {
  for (const { name, path, status, more } of found) {
    test(`${name} in ${language.code} is sound and can be found`, async ({ page, site, signups, traffic }) => {
      const response = await open(page, site, language, path(signups, language));
      await expectPrivate(page, traffic, { more });
      await expectAddresses(page, site, language, path(signups, language).split('?')[0]);
      await expectSound(page, response, { language, name, status });
    });
  }
  for (const { name, path, status } of hidden) {
    test(`${name} in ${language.code} is sound and stays hidden`, async ({ page, site, signups, traffic }) => {
      const response = await open(page, site, language, path(signups, language));
      await expectPrivate(page, traffic);
      await expect.soft(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect.soft(page.locator('link[rel=canonical], link[rel=alternate]')).toHaveCount(0);
      await expectSound(page, response, { language, name, status });
    });
  }
}

/** Search engines learn the page's own address and the one of each translation. */
async function expectAddresses(page, site, language, path) {
  const canonical = page.locator('link[rel=canonical]');
  await expect.soft(canonical).toHaveAttribute('href', `${site.origin}/${language.code}${path}`);
  const alternates = await page
    .locator('link[rel=alternate][hreflang]:not([hreflang=x-default])')
    .evaluateAll((links) => links.map((link) => [link.hreflang, link.getAttribute('href')]));
  const expected = LANGUAGES.map(({ code, tag }) => [tag, `${site.origin}/${code}${path}`]);
  expect.soft(alternates).toEqual(expected);
}

test('an address outside all languages is answered in the language of the browser', async ({ browser, site }) => {
  const page = await browser.newPage({ locale: 'ar-EG' });
  const response = await page.goto(`${site.origin}/nowhere/at/all`);
  await expectSound(page, response, { language: languageOf('ar'), name: 'no page at all', status: 404 });
  await page.close();
});
