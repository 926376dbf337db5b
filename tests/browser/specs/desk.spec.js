// The secretariat's desk in its three languages: setting up, signing in, and every page behind it.

import { follow, send } from '../checks/navigation.js';
import { expectSound } from '../checks/page.js';
import { expect, test as base } from '../fixtures.js';
import { DESK } from '../languages.js';
import { invite, setUp, signIn } from '../site/account.js';
import { startSite } from '../site/program.js';
import * as signup from '../site/signup.js';

/** The desk is used on tablets and wider screens. */
const NARROW = 768;

const test = base.extend({
  /** A site that nobody has used yet. */
  freshSite: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
});

for (const language of DESK) {
  const { code } = language;

  test.describe(() => {
    test.use({ locale: code });
    test.describe.configure({ timeout: 90_000 });

    const check = (page, response, name, status) =>
      expectSound(page, response, { language, name: `desk, ${name}`, status, narrow: NARROW });

    test(`an account is set up and signs in, in ${code}`, async ({ page, freshSite }) => {
      const account = await invite(freshSite);
      await check(page, await page.goto(account.link), 'invitation');
      await check(page, await send(page), 'invitation with errors', 422);
      await check(page, await setUp(page, account), 'welcome');
      await check(page, await page.goto(account.link), 'invitation used', 404);
      await check(page, await page.goto(`${freshSite.origin}/admin/`), 'sign-in');
      await check(page, await send(page), 'sign-in refused', 422);
      await signIn(page, account);
      await check(page, await choose(page, code), 'no signups');
      await check(page, await page.goto(`${freshSite.origin}/admin/mail`), 'no mails');
      await follow(page, () => page.locator('form[action="/admin/sign-out"] button').click());
      await check(page, await page.goto(`${freshSite.origin}/admin/signups`), 'sign-in needed');
      await expect(page.locator('input[type=password]')).toBeVisible();
    });

    test(`signups and mails are worked on in ${code}`, async ({ page, freshSite }) => {
      const account = await invite(freshSite);
      await page.goto(account.link);
      await setUp(page, account);
      await page.goto(`${freshSite.origin}/admin/sign-in`);
      const names = await seed(freshSite);
      await signIn(page, account);
      await check(page, await choose(page, code), 'signups');

      const list = `${freshSite.origin}/admin/signups`;
      for (const [state, name] of Object.entries(names)) {
        await page.goto(list);
        const response = await follow(page, () => page.getByRole('link', { name }).click());
        await check(page, response, `signup ${state}`);
      }
      await check(page, await page.goto(`${list}?q=nothing`), 'no match');
      await check(page, await page.goto(`${list}/HRC-000000`), 'no such signup', 404);

      await page.goto(`${list}?q=Utrecht`);
      await follow(page, () => page.getByRole('link', { name: names.unconfirmed }).click());
      const confirm = () =>
        follow(page, () => page.locator('form[action$="/confirm"] button[type=submit]').click());
      await check(page, await confirm(), 'confirming with errors', 422);
      await page.locator('#how').fill('Called the town hall');
      const done = await confirm();
      await expect.soft(page.locator('.state.received')).toBeVisible();
      await check(page, done, 'confirmed by hand');

      await check(page, await page.goto(`${freshSite.origin}/admin/mail`), 'outbox');
      const mail = await follow(page, () => page.locator('tbody a[href^="/admin/mail/"]').first().click());
      await check(page, mail, 'mail');
      await page.goto(`${freshSite.origin}/admin/mail`);
      const held = await follow(page, () => page.locator('form[action="/admin/mail/hold"] button').click());
      await check(page, held, 'outbox held');
    });
  });
}

/** A signup in each state; returns their names. */
async function seed(site) {
  const names = {
    unconfirmed: 'Gemeente Utrecht',
    received: '광주광역시',
    disowned: 'مدينة تونس',
    quarantined: 'Casino Royale',
  };
  await signup.unconfirmed(site, { government_name: names.unconfirmed });
  await signup.confirmed(site, { government_name: names.received, latin_name: 'Gwangju', country: 'KR' });
  await signup.disowned(site, { government_name: names.disowned, country: 'TN' });
  await signup.send(site, { ...signup.answers({ government_name: names.quarantined }), contact_fax: 'yes' });
  return names;
}

/** Chooses the desk's language; the list of signups follows. */
async function choose(page, code) {
  await page.locator('header select[name=locale]').selectOption(code);
  return follow(page, () => page.locator('form[action="/admin/language"] button').click());
}
