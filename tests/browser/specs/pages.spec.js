// Every public and personal page without scripts: plain in every language; its other states, and as
// readers with other needs have it, in English and Arabic, or in every language.

import { readFileSync } from 'node:fs';
import { expectConditions } from '../checks/conditions.js';
import { expectPrivate, expectSound } from '../checks/page.js';
import { expect, test } from '../fixtures.js';
import { LANGUAGES, languageOf, SAMPLE } from '../languages.js';
import { FILES } from '../pages/files.js';
import { ELSEWHERE } from '../pages/elsewhere.js';
import { leadsTo } from '../pages/table.js';
import { PAGES } from '../pages.js';

/** What a visit takes at most, on a busy machine. */
const VISIT_MS = 20_000;

test.use({ javaScriptEnabled: false });

for (const it of PAGES) {
  test(`${it.name} is sound in every language`, async ({ page, places, traffic }) => {
    test.setTimeout(LANGUAGES.length * VISIT_MS);
    const { site, known } = await places(it.site ?? 'everything');
    for (const language of LANGUAGES) {
      const where = `${language.code} ${it.name}`;
      await saying(where, async () => {
        const path = it.path(known, language);
        expect.soft(it.route === null || leadsTo(it.route, path), `${where}: ${path}`).toBe(true);
        traffic.requests.length = 0;
        const response = await page.goto(`${site.origin}/${language.code}${path}`);
        await expectPrivate(page, traffic, { more: it.loads, where });
        await expectFound(page, site, language, it, path);
        await expectSound(page, response, { language, name: it.name, status: it.status });
        if (SAMPLE.includes(language)) {
          await expectConditions(page, where, it);
        }
      });
    }
  });

  for (const state of it.states) {
    test(`${state.name} is sound`, async ({ page, places, traffic }) => {
      test.setTimeout(SAMPLE.length * 5 * VISIT_MS);
      const { site, known } = await places(state.site ?? 'everything');
      for (const language of SAMPLE) {
        const open = (path) => page.goto(`${site.origin}/${language.code}${path}`);
        await saying(`${language.code} ${state.name}`, async () => {
          for await (const { name, response, status } of state.walk({ page, site, known, language, open })) {
            const full = name ? `${state.name}, ${name}` : state.name;
            await expectSound(page, response, { language, name: full, status });
            await expectConditions(page, `${language.code} ${full}`, state);
          }
        });
      }
      const origins = traffic.requests.map((request) => new URL(request.url()).origin);
      expect.soft(origins.filter((it) => ![site.origin, ELSEWHERE].includes(it)), `${state.name}: other origins`).toEqual([]);
      expect.soft(await page.context().cookies(), `${state.name}: cookies`).toEqual([]);
    });
  }
}

test('every file is of the type that it should be, and sets no cookie', async ({ places }) => {
  const { site, known } = await places('everything');
  const ask = (path) => fetch(site.origin + path, { redirect: 'manual' });
  const read = async (path) => (await fetch(site.origin + path)).text();
  for (const { path, type, leadsTo = null } of FILES) {
    const address = typeof path === 'function' ? await path(known, read) : path;
    const { status, headers } = await ask(address);
    const answer = { isFound: status === 200, type: headers.get('content-type')?.split(';')[0], leadsTo: headers.get('location'), cookie: headers.get('set-cookie') };
    expect.soft(answer, address).toEqual({ isFound: leadsTo === null, type, leadsTo, cookie: null });
  }
});

test('every public page and file of the route table is in the table of pages', () => {
  const table = readFileSync(new URL('../../../src/app.rs', import.meta.url), 'utf8');
  const routes = [...table.matchAll(/\.route\(\s*"([^"]*)",\s*((?:get|post)\([^)]*\)(?:\.\w+\([^)]*\))*)/g)];
  expect(routes.length, 'every route is read').toBe(table.match(/\.route\(/g).length);
  const read = routes.filter(([, route, methods]) => methods.includes('get(') && !route.startsWith('/admin'));
  const known = [...PAGES.filter(({ route }) => route !== null).map(({ route }) => `/{locale}${route}`), ...FILES.map(({ route }) => route)];
  expect([...new Set(known)].sort()).toEqual(read.map(([, route]) => route).sort());
});

test('an address outside all languages is answered in the language of the browser', async ({ browser, places }) => {
  const { site } = await places('empty');
  const page = await browser.newPage({ locale: 'ar-EG' });
  const response = await page.goto(`${site.origin}/nowhere/at/all`);
  await expectSound(page, response, { language: languageOf('ar'), name: 'no page at all', status: 404 });
  await page.close();
});

/** What fails is said with its page and language. */
async function saying(where, visit) {
  try {
    await visit();
  } catch (error) {
    error.message = `${where}: ${error.message}`;
    throw error;
  }
}

/** Search engines learn the page's own address and the one of each translation, or nothing at all. */
async function expectFound(page, site, language, { found, name }, path) {
  const where = `${language.code} ${name}`;
  const head = await page.evaluate(() => ({
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    robots: document.querySelector('meta[name=robots]')?.content ?? null,
    alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]:not([hreflang=x-default])')].map((it) => [it.hreflang, it.getAttribute('href')]),
  }));
  if (!found) {
    expect.soft(head, `${where}: hidden`).toEqual({ canonical: null, robots: 'noindex', alternates: [] });
    return;
  }
  // One of the list has its name in its address.
  const own = head.canonical?.replace(`${site.origin}/${language.code}`, '');
  expect.soft(own?.startsWith(path.split('/certificate')[0]), `${where}: ${own}`).toBe(true);
  const expected = LANGUAGES.map(({ code, tag }) => [tag, `${site.origin}/${code}${own}`]);
  expect.soft(head, `${where}: found`).toEqual({ canonical: head.canonical, robots: null, alternates: expected });
}
