// Pages behind links in mails to others than the applicant or after a question, a form that comes too
// often, and the language menu of pages on which something is typed.

import { expectSummary, fill, read } from '../checks/form.js';
import { tabTo } from '../checks/keyboard.js';
import { follow, open, send } from '../checks/navigation.js';
import { expectPrivate, expectSound } from '../checks/page.js';
import { expect, test as base } from '../fixtures.js';
import { languageOf, LANGUAGES, SAMPLE } from '../languages.js';
import { decide, desk } from '../site/desk.js';
import { linkFor } from '../site/mail.js';
import { startSite } from '../site/program.js';
import * as signup from '../site/signup.js';

const QUESTION = 'Which council has decided?\n\nمتى؟ 언제요?';

const test = base.extend({
  /** One that the secretariat has asked something, for each language of the sample. */
  asked: [
    async ({ browser, site }, use) => {
      const page = await desk(browser, site);
      const tokens = {};
      for (const { code } of SAMPLE) {
        const name = `Gemeente Amersfoort ${code} ${process.pid}`;
        tokens[code] = (await signup.confirmed(site, { government_name: name })).personalToken;
        await decide(page, name, 'needs_information', QUESTION);
      }
      await page.close();
      await use(tokens);
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  /** A site behind a proxy that takes one form in ten minutes from each block of addresses. */
  busySite: [
    async ({}, use) => {
      const site = await startSite({ HRC_FORMS_LIMIT: '1', HRC_TRUSTED_PROXIES: '127.0.0.1' });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

for (const language of SAMPLE) {
  const { code } = language;

  test(`a second address in ${code} confirms itself, and takes itself out`, async ({ page, site, traffic }) => {
    const second_email = `office-${code}-${process.pid}-${Date.now()}@utrecht.example`;
    await signup.unconfirmed(site, { second_email, correspondence_locale: code });
    const response = await page.goto(await linkFor(site, second_email, 'second'));
    await expectPrivate(page, traffic);
    await expect.soft(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expectSound(page, response, { language, name: 'a second address' });
    await expectSound(page, await send(page), { language, name: 'a second address confirmed' });
    await expectSound(page, await send(page), { language, name: 'a second address taken out' });
    await expect.soft(page.locator('main form')).toHaveCount(0);
  });

  test(`a question in ${code} is answered`, async ({ page, site, asked, traffic }) => {
    const path = `/signup/${asked[code]}/answer`;
    const response = await open(page, site, language, path);
    await expectPrivate(page, traffic);
    await expect.soft(page.locator('main')).toContainText('언제요?');
    await expectSound(page, response, { language, name: 'a question' });
    const refused = await send(page);
    await expectSummary(page, ['answer']);
    await expectSound(page, refused, { language, name: 'a question without an answer', status: 422 });
    await fill(page, { answer: 'The council of Amersfoort, in May.' });
    await expectSound(page, await send(page), { language, name: 'the personal page after an answer' });
  });

  test(`a form in ${code} that comes too often says when to come again`, async ({ page, busySite }) => {
    const given = signup.answers({ correspondence_locale: code });
    const block = LANGUAGES.indexOf(language);
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.${block}.7` });
    await open(page, busySite, language, '/join');
    await fill(page, signup.answers());
    await send(page);
    await open(page, busySite, language, '/join');
    await fill(page, given);
    const response = await send(page);
    expect.soft(await read(page)).toEqual(given);
    await expect.soft(page.locator('.note[role=status]')).toBeVisible();
    await expectSound(page, response, { language, name: 'too many forms', status: 429 });
  });

  test(`the language menu in ${code} keeps what is typed, by keyboard`, async ({ page, site }) => {
    const given = signup.answers({ government_name: 'Çanakkale', contact_email: 'not yet' });
    // A box without a tick is not sent.
    delete given.authorised;
    await open(page, site, language, '/join');
    await fill(page, given);
    await tabTo(page, page.locator('.lang summary'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.lang [lang=tr]'));
    await expect.soft(page.locator('.lang [lang=tr]')).toBeInViewport({ ratio: 1 });
    const turkish = await follow(page, () => page.keyboard.press('Enter'));
    expect.soft(await read(page)).toEqual(given);
    const options = { language: languageOf('tr'), name: `the form, chosen from ${code}` };
    await expectSound(page, turkish, options);
    // Enter in a field sends the form itself, not the first language of the menu.
    await follow(page, () => page.locator('#government_name').press('Enter'));
    await expect(page).toHaveURL(`${site.origin}/tr/join`);
    await expectSummary(page, ['contact_email', 'authorised']);
    await expect.soft(page.locator('.lang li button')).toHaveCount(LANGUAGES.length - 1);
  });
}
