// What every test gets: running sites, and a page that is being watched.

import { test as base, expect } from '@playwright/test';
import { startSite } from './site/program.js';
import { importList } from './site/list.js';
import { populate, ROWS } from './site/world.js';

export { expect };

/** The sites of a worker: settings, and what stands on each. */
const PLACES = {
  everything: [{}, populate],
  empty: [{}],
  single: [{}, (_, site) => importList(site, ROWS.slice(0, 1))],
  closed: [{ HRC_CAMPAIGN_END: '2024-12-31' }],
  /** Behind a proxy, it takes one form in ten minutes from each block of addresses. */
  busy: [{ HRC_FORMS_LIMIT: '1', HRC_TRUSTED_PROXIES: '127.0.0.1' }],
};

export const test = base.extend({
  site: [runs({}), { scope: 'worker', timeout: 60_000 }],

  /** Gives a site by its name, and what is known of it; each is started when it is first asked for. */
  places: [
    async ({ browser }, use) => {
      const started = new Map();
      const start = async (settings, prepare) => {
        const site = await startSite(settings);
        return { site, known: (await prepare?.(browser, site)) ?? {} };
      };
      await use((name) => {
        if (!started.has(name)) {
          started.set(name, start(...PLACES[name]));
        }
        return started.get(name);
      });
      await Promise.all([...started.values()].map(async (one) => (await one).site.stop()));
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
