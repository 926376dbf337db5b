// The words of a page are those of its language: no English left standing, no name of a message.

import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '../fixtures.js';

const LOCALES = new URL('../../../locales/', import.meta.url);

/** Messages of one line, without anything filled in or marked up: id to text. */
function messages(code) {
  const folder = new URL(`${code}/`, LOCALES);
  const text = readdirSync(folder).map((file) => `${readFileSync(new URL(file, folder), 'utf8')}\n`).join('');
  return new Map([...text.matchAll(/^([a-z][a-z0-9-]*) = ([^{<\n]+)\n(?! )/gm)].map(([, id, words]) => [id, words.trim()]));
}

const known = new Map();
const of = (code) => known.get(code) ?? known.set(code, messages(code)).get(code);

/** What stands on the page in its own language is neither English instead of it nor an id. */
export async function expectWords(page, { code }, where) {
  const english = of('en');
  const own = new Set(of(code).values());
  const foreign = code === 'en' ? [] : [...english.values()].filter((words) => words.length > 2 && !own.has(words));
  const wrong = new Set([...english.keys(), ...foreign]);
  const said = await page.evaluate(() => {
    const isOwn = (it) => it.closest('[lang]') === document.documentElement && !it.closest('style, script, code, bdi, textarea');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOwn(node.parentElement)) found.push(node.data);
    }
    for (const it of document.querySelectorAll('[aria-label]')) {
      if (isOwn(it)) found.push(it.getAttribute('aria-label'));
    }
    return found.map((words) => words.replace(/[\u2066-\u2069]/g, '').trim());
  });
  expect.soft(said.filter((words) => wrong.has(words)), `${where}: words of another language`).toEqual([]);
}
