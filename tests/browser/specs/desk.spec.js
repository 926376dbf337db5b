// The secretariat's desk: every page in its three languages, other states in English, all from one table.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectSound, NARROWEST } from '../checks/page.js';
import { expect, test } from '../desk-fixtures.js';
import { AREAS } from '../desk-pages.js';
import { DESK, ENGLISH } from '../languages.js';
import { staff } from '../site/staff.js';

/** The desk is used on tablets and wider screens; what must be, goes on a telephone too. */
const NARROW = [768, NARROWEST];

const ROUTES = new URL('../../../src/app.rs', import.meta.url);

test.describe.configure({ timeout: 120_000 });

for (const [area, entries] of Object.entries(AREAS)) {
  const pages = entries.filter((entry) => entry.name);
  for (const language of DESK) {
    test(`the pages of ${area} on the desk in ${language.code}`, async ({ looks, desk }) => {
      const titles = {};
      for (const entry of pages) {
        const title = await visit({ as: language.code, ...entry }, looks, desk, language);
        (titles[title] ??= []).push(entry.name);
      }
      const shared = Object.values(titles).filter((names) => names.length > 1);
      expect.soft(shared, 'pages with the same title').toEqual([]);
    });
  }

  test(`the other states of ${area} on the desk`, async ({ looks, desk }) => {
    for (const state of pages.flatMap((entry) => entry.states ?? [])) {
      await visit({ as: 'administrator', ...state }, looks, desk, ENGLISH);
    }
  });
}

test('the files of the desk are what they say, and short addresses lead on', async ({ desk }) => {
  const { cookies } = await staff(desk.site, 'administrator');
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
  const ask = (path) => fetch(desk.site.origin + path, { headers: { cookie }, redirect: 'manual' });
  for (const { route, leadsTo } of Object.values(AREAS).flat().filter((entry) => entry.leadsTo)) {
    expect.soft((await ask(route)).headers.get('location'), route).toBe(leadsTo);
  }
  for (const { path, type } of Object.values(AREAS).flat().filter((entry) => entry.type)) {
    const address = typeof path === 'function' ? path(desk) : path;
    const answer = await ask(address);
    expect.soft(answer.headers.get('content-type'), address).toBe(type);
    expect.soft(answer.headers.get('content-disposition'), address).toMatch(/^attachment; filename=/);
    expect.soft((await answer.arrayBuffer()).byteLength, address).toBeGreaterThan(100);
  }
});

test('a signup on paper has all that is known of it, and nothing to press', async ({ looks, desk }) => {
  const page = await looks('administrator', 'en');
  for (const name of ['member', 'taken', 'duplicate', 'failed']) {
    await page.goto(desk.made[name].path);
    await page.emulateMedia({ media: 'print' });
    const shown = (selector) => page.locator(`main ${selector}`).evaluateAll((all) => all.map((it) => it.checkVisibility()));
    expect.soft(await shown(':is(form, button, .button)'), name).not.toContain(true);
    for (const selector of ['h1', 'dl.answers', 'ol.history', 'ol.history li']) {
      const seen = await shown(selector);
      expect.soft(seen.length, `${name}: ${selector}`).toBeGreaterThan(0);
      expect.soft(seen, `${name}: ${selector}`).not.toContain(false);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `${name}: nothing is cut off`).toBeLessThanOrEqual(0);
    expect.soft((await page.pdf({ format: 'A4' })).subarray(0, 5).toString(), name).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('no page of the desk is missing from the table', () => {
  const table = readFileSync(fileURLToPath(ROUTES), 'utf8');
  const routes = [...table.matchAll(/\.route\(\s*"(\/admin[^"]*)",\s*([^]*?)\)\s*(?=\.route|\.layer|\.merge|$|\})/gm)];
  const shown = routes.filter(([, , methods]) => methods.includes('get(')).map(([, route]) => route);
  expect(shown.length).toBeGreaterThan(30);
  const known = Object.values(AREAS).flat().map((entry) => entry.route);
  expect([...new Set(known)].sort()).toEqual([...new Set(shown)].sort());
});

/** Leads there, looks at everything that is true of every page, and returns its title. */
async function visit({ as, name, path, landsOn, steps, status = 200 }, looks, desk, language) {
  await test.step(name, async () => {}); // names the page in reports
  const page = await looks(as, language.code);
  const address = typeof path === 'function' ? await path(desk) : path;
  const response = steps ? await steps(page, desk) : await page.goto(address);
  if (!steps) {
    expect.soft(new URL(page.url()).pathname, name).toBe(landsOn ?? address.replace(/\?.*/, ''));
  }
  await expectSound(page, response, { language, name: `desk, ${name}`, status, narrow: NARROW });
  return page.title();
}
