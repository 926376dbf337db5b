// What tests of the desk get besides: a site with work on it, one without, and people who look.

import { test as base, expect, watch } from './fixtures.js';
import { fillDesk } from './site/desk-data.js';
import { startSite } from './site/program.js';
import { startRelay } from './site/relay.js';
import { signedIn, staff } from './site/staff.js';

export { expect };

export const test = base.extend({
  /** A site with some weeks of work on it, and a mail server that knows not every mailbox. */
  desk: [
    async ({}, use) => {
      const relay = await startRelay();
      const [from, secretariat] = ['site@rights.example', 'secretariat@rights.example'];
      const site = await startSite({ HRC_SMTP_URL: relay.url, HRC_MAIL_FROM: from, HRC_SECRETARIAT_EMAIL: secretariat });
      await use(await fillDesk(Object.assign(site, { link: relay.link })));
      await site.stop();
      relay.stop();
      expect(site.log(), 'what the program complained about').not.toMatch(/ ERROR /);
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  /** A site that nobody has used yet, and its only account. */
  fresh: [
    async ({}, use) => {
      const site = await startSite();
      await use({ site, people: { fresh: await staff(site, 'administrator') } });
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  /** Pages by who looks, each in a browser of its own that is being watched. */
  looks: async ({ browser, desk, fresh }, use) => {
    const open = new Map();
    await use(async (who, locale) => {
      if (!open.has(who)) {
        open.set(who, await look(browser, who === 'fresh' ? fresh : desk, who, locale));
      }
      return open.get(who).page;
    });
    for (const { page, traffic } of open.values()) {
      const own = new URL(page.url()).origin;
      const foreign = traffic.requests.map((request) => request.url()).filter((url) => new URL(url).origin !== own);
      expect.soft(foreign, 'requests to elsewhere').toEqual([]);
      expect.soft(traffic.complaints, 'messages on the console').toEqual([]);
      await page.context().close();
    }
  },
});

async function look(browser, { site, people }, who, locale) {
  const storageState = who === 'nobody' ? undefined : signedIn(people[who]);
  const context = await browser.newContext({ baseURL: site.origin, locale, storageState });
  const page = await context.newPage();
  return { page, traffic: watch(page) };
}
