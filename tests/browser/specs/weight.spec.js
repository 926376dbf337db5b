// The letter and its style sheet fit into what a server sends before it waits for an answer.

import { get } from 'node:http';
import { keepFile } from '../checks/markup.js';
import { expect, test } from '../fixtures.js';
import { LANGUAGES } from '../languages.js';

const BUDGET = 14 * 1024;

test('the letter in every language weighs 14 KB at most, its style sheet included', async ({ site }) => {
  const weights = {};
  for (const { code } of LANGUAGES) {
    const letter = `/${code}/`;
    weights[code] = (await weigh(site, letter)) + (await weigh(site, await sheetOf(site, letter)));
  }
  const heavy = Object.entries(weights).filter(([, bytes]) => bytes > BUDGET);
  expect(heavy, `bytes, of ${BUDGET}: ${JSON.stringify(weights)}`).toEqual([]);
});

test('style sheets and icon are kept for the checker', async ({ site }) => {
  for (const page of ['/en/', '/admin/sign-in']) {
    const html = await text(site, page);
    for (const [, file] of html.matchAll(/href="(\/static\/[^"]+)"/g)) {
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
