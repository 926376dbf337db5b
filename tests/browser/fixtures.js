// What every test gets: a running site, signups on it, and a page that is being watched.

import { test as base, expect } from '@playwright/test';
import { startSite } from './site/program.js';
import { confirmed, disowned, unconfirmed } from './site/signup.js';

export { expect };

/** Answers without a place to break a line, as long as they may be. */
const LONG = {
  government_name: `Llanfair${'pwllgwyngyll'.repeat(16)}`,
  website: `https://www.utrecht.example/${'mensenrechten/'.repeat(30)}`,
  contact_email: `${'c'.repeat(60)}@${'gemeente.'.repeat(15)}utrecht.example`,
};

export const test = base.extend({
  site: [runs({}), { scope: 'worker', timeout: 60_000 }],

  /** A site whose campaign is over. */
  closedSite: [runs({ HRC_CAMPAIGN_END: '2024-12-31' }), { scope: 'worker', timeout: 60_000 }],

  /** One signup in each state that has a page of its own. */
  signups: [
    async ({ site }, use) => {
      const [waiting, received, denied] = await Promise.all([
        unconfirmed(site),
        confirmed(site, LONG),
        disowned(site),
      ]);
      await use({ waiting, received, denied });
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  /** What the page loaded; what it complained about fails the test. */
  traffic: [
    async ({ page }, use) => {
      const traffic = watch(page);
      await use(traffic);
      expect(traffic.complaints, 'messages on the console').toEqual([]);
    },
    { auto: true },
  ],
});

function runs(settings) {
  return async ({}, use) => {
    const site = await startSite(settings);
    await use(site);
    await site.stop();
  };
}

/** Collects requests and complaints. The browser reports a page with an error status as one: that is none. */
export function watch(page) {
  const traffic = { requests: [], complaints: [] };
  const failedPages = new Set();
  page.on('request', (request) => traffic.requests.push(request));
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() >= 400) {
      failedPages.add(response.url());
    }
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !failedPages.has(message.location().url)) {
      traffic.complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => traffic.complaints.push(error.message));
  return traffic;
}
