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
const NINETY =
  'AD AE AL AM AO AR AT AU AZ BA BD BE BF BG BJ BO BR BW CA CD CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GA GB GE GH GR GT HN HR HT HU ID IE IL IN IQ IT JM JO JP KE KH KR LA LB LK LT LV MA MG ML MX MY MZ NE NG NL NO NP NZ PA PE PH PL PS PT RO SN TR ZA'.split(' ');
const KINDS = ['municipality', 'metropolitan', 'province', 'region', 'other'];
const THOUSAND = Array.from({ length: 1000 }, (_, n) => ({
  name: `${syllables(n)} ${syllables(n * 7 + 3)}`,
  kind: KINDS[n % KINDS.length],
  country: NINETY[n % NINETY.length],
  region: syllables(n * 13 + 5),
  level: n % 3 ? 'pledge' : 'member',
  wave: (n % 3) + 1,
  joined_on: `${2022 + (n % 4)}-0${1 + (n % 9)}-1${n % 10}`,
  latitude: ((n * 37) % 1200) / 10 - 50,
  longitude: ((n * 101) % 3500) / 10 - 175,
}));

/** A name that hardly any other has, so that it does not compress better than real ones. */
function syllables(n) {
  const parts = ['ba', 'che', 'dir', 'fo', 'gu', 'ham', 'ki', 'lem', 'mo', 'nu', 'pra', 'ques', 'ri', 'so', 'tun', 'vel'];
  const mixed = Math.imul(n + 1, 2654435761) >>> 0;
  const word = [28, 24, 20, 16].map((bits) => parts[(mixed >>> bits) % parts.length]).join('');
  return word[0].toUpperCase() + word.slice(1);
}

test('the letter in every language weighs 14 KB at most, its style sheet included', async ({ site }) => {
  const weights = {};
  for (const { code } of LANGUAGES) {
    const letter = `/${code}/`;
    weights[code] = (await weigh(site, letter)) + (await weigh(site, await sheetOf(site, letter)));
  }
  const heavy = Object.entries(weights).filter(([, bytes]) => bytes > BUDGET);
  expect(heavy, `bytes, of ${BUDGET}: ${JSON.stringify(weights)}`).toEqual([]);
});

test('the list of a thousand in ninety countries weighs 60 KB at most, its map and style sheets included', async () => {
  test.setTimeout(120_000);
  const site = await startSite();
  await importList(site, THOUSAND);
  const html = await text(site, '/ar/members');
  expect(html.match(/<option value="[A-Z]{2}"/g)).toHaveLength(NINETY.length);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
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
