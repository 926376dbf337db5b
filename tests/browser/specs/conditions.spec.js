// The pages as different readers have them: on paper, in the dark, in their own colours, magnified,
// with text spaced out, without scripts.

import { fill } from '../checks/form.js';
import { tabOrder } from '../checks/keyboard.js';
import { open, send } from '../checks/navigation.js';
import { expectAccessible, expectFits, expectForcedColours, NARROWEST } from '../checks/page.js';
import { expect, test } from '../fixtures.js';
import { SAMPLE } from '../languages.js';
import { answers } from '../site/signup.js';

/** Pages that have every part of the style sheet between them. */
const pages = [
  { name: 'the letter', path: () => '/' },
  { name: 'the letter in two languages', path: ({ code }) => `/?with=${code === 'id' ? 'en' : 'id'}` },
  { name: 'the letter to a local government', path: () => '/ask?name=Llanfairpwllgwyngyll&sender=%D9%84%D9%8A%D9%84%D9%89' },
  { name: 'the form', path: () => '/join' },
  { name: 'the form with errors', path: () => '/join', prepare: send },
  { name: 'the personal page', path: (_, { received }) => `/signup/${received.personalToken}` },
];

for (const language of SAMPLE) {
  for (const { name, path, prepare = () => {} } of pages) {
    const show = async (page, site, signups) => {
      await open(page, site, language, path(language, signups));
      await prepare(page);
    };

    test(`${name} in ${language.code} is readable in the dark`, async ({ page, site, signups }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await show(page, site, signups);
      await expectAccessible(page);
    });

    test(`${name} in ${language.code} leaves its colours to a reader who has chosen some`, async ({ page, site, signups }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await show(page, site, signups);
      // axe reads the colours that were replaced.
      await expectAccessible(page, { except: ['color-contrast'] });
      await expectForcedColours(page);
    });

    test(`${name} in ${language.code} works at 400 %`, async ({ page, site, signups }) => {
      await show(page, site, signups);
      await expectFits(page, NARROWEST, 256);
      await expectAccessible(page);
      for (const { label, hidden } of await tabOrder(page)) {
        expect.soft(hidden, `${label} has the focus and is covered`).toBe(false);
      }
    });

    test(`${name} in ${language.code} bears spaced text`, async ({ browser, site, signups }) => {
      const page = await browser.newPage({ bypassCSP: true });
      await show(page, site, signups);
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-block-end: 2em !important }`,
      });
      await expectFits(page, NARROWEST);
      await page.close();
    });
  }

  test(`the letter in ${language.code} prints as a letter with its address`, async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, site, language, '/');
    await expect.soft(page.locator('header.site, .hero, .rail, .skip, footer nav').filter({ visible: true })).toHaveCount(0);
    await expect.soft(page.locator('.letter')).toBeVisible();
    await expect.soft(page.locator('.printed')).toContainText(`${site.origin}/${language.code}/`);
    await expectFits(page, 640);
  });

  test(`the form in ${language.code} prints with all its fields and no button`, async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, site, language, '/join');
    await expect.soft(page.locator('header.site, .skip, button').filter({ visible: true })).toHaveCount(0);
    const hidden = page.locator('.field').filter({ visible: false });
    await expect.soft(hidden).toHaveCount(0);
  });

  test(`the language menu in ${language.code} is whole on a phone`, async ({ page, site }) => {
    await open(page, site, language, '/');
    await page.locator('.lang summary').click();
    await expectAccessible(page, { part: '.lang' });
    await expectFits(page, NARROWEST);
  });

  test(`a local government joins in ${language.code} without scripts and cookies`, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, site, language, '/join');
    await send(page);
    await fill(page, answers({ correspondence_locale: language.code }));
    const response = await send(page);
    expect.soft(response.status()).toBe(200);
    await expect.soft(page.locator('data.reference')).toHaveText(/^HRC-\w{6}$/);
    expect.soft(await context.cookies()).toEqual([]);
    await context.close();
  });
}
