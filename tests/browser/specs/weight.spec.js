// The letter and its style sheet fit into what a server sends before it waits for an answer.

import { get } from 'node:http';
import { keepFile } from '../checks/markup.js';
import { expect, test } from '../fixtures.js';
import { LANGUAGES } from '../languages.js';
import { importList } from '../site/list.js';
import { startSite } from '../site/program.js';

const BUDGET = 14 * 1024;

/** The list with its map and a thousand that take part. */
const LIST_BUDGET = 60 * 1024;
const THOUSAND = Array.from({ length: 1000 }, (_, n) => ({
  name: `Municipio número ${n}`,
  latin_name: `Municipality ${n}`,
  country: ['ES', 'FR', 'BR', 'ID', 'ZA'][n % 5],
  wave: (n % 3) + 1,
  latitude: ((n * 7) % 130) - 60,
  longitude: ((n * 11) % 350) - 175,
}));

test('the letter in every language weighs 14 KB at most, its style sheet included', async ({ site }) => {
  const weights = {};
  for (const { code } of LANGUAGES) {
    const letter = `/${code}/`;
    weights[code] = (await weigh(site, letter)) + (await weigh(site, await sheetOf(site, letter)));
  }
  const heavy = Object.entries(weights).filter(([, bytes]) => bytes > BUDGET);
  expect(heavy, `bytes, of ${BUDGET}: ${JSON.stringify(weights)}`).toEqual([]);
});

test('the list of a thousand weighs 60 KB at most, its map and style sheets included', async () => {
  test.setTimeout(120_000);
  const site = await startSite();
  await importList(site, THOUSAND);
  const html = await text(site, '/ar/members');
  const parts = ['/ar/members', ...new Set(html.match(/\/static\/(site|members|world)[^"]+/g))];
  expect(parts).toHaveLength(4);
  const weights = {};
  for (const part of parts) {
    weights[part] = await weigh(site, part);
  }
  await site.stop();
  const sum = Object.values(weights).reduce((one, other) => one + other);
  expect(sum, `bytes: ${JSON.stringify(weights)}`).toBeLessThanOrEqual(LIST_BUDGET);
});

test('style sheets and icons are kept for the checker', async ({ site }) => {
  for (const page of ['/en/', '/en/members', '/admin/sign-in']) {
    const html = await text(site, page);
    for (const [, file] of html.matchAll(/href="(\/static\/[^"]+\.(?:css|svg))"/g)) {
      await keepFile(file.split('/').at(-1), await text(site, file));
    }
  }
});

const text = async (site, path) => (await fetch(site.origin + path)).text();

const sheetOf = async (site, path) => (await text(site, path)).match(/rel="stylesheet" href="([^"]+)"/)[1];

/** Bytes of the body as gzip, which every browser takes. */
function weigh(site, path) {
  return new Promise((resolve, reject) => {
    const request = get(site.origin + path, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
    });
    request.on('error', reject);
  });
}
