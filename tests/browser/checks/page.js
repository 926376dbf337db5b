// What is true of every page, whatever it says.

import { expect } from '../fixtures.js';
import { breaches } from './axe.js';
import { keepMarkup } from './markup.js';
import { expectWords } from './words.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The width of 1280 pixels at 400 %, and of the smallest phones. */
export const NARROWEST = 320;

/**
 * The page stands for itself: markup kept for the checker, frame in order, nothing from elsewhere,
 * accessible, and not wider than the screens of these widths.
 */
export async function expectSound(page, response, { language, name, status = 200, narrow = NARROWEST }) {
  const where = `${language.code} ${name}`;
  expect.soft(response.status(), `${where}: status`).toBe(status);
  await keepMarkup(where, await response.text());
  await expectFrame(page, language, where);
  await expectWords(page, language, where);
  await expectAccessible(page, { where });
  const size = page.viewportSize();
  for (const width of [narrow].flat()) {
    await expectFits(page, width, { where });
  }
  await page.setViewportSize(size);
}

async function expectFrame(page, language, where) {
  const frame = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    mainHeadings: document.querySelectorAll('h1').length,
    levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((it) => Number(it.tagName[1])),
    // A block of structured data is read by programs and never runs.
    scriptsAndFrames: document.querySelectorAll('script:not([type="application/ld+json"]),iframe').length,
    inline: [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on')),
  }));
  const skipped = frame.levels.filter((level, at) => at > 0 && level > frame.levels[at - 1] + 1);
  expect.soft({ ...frame, levels: undefined, skipped }, `${where}: frame of the page`).toEqual({
    lang: language.tag,
    dir: language.dir,
    mainHeadings: 1,
    scriptsAndFrames: 0,
    inline: [],
    skipped: [],
  });
}

/** No breach of WCAG 2.2 AA nor of good practice, and nothing that axe could not decide. */
export async function expectAccessible(page, { part, rules = TAGS, except, where = 'page' } = {}) {
  const hasMap = (await page.locator('svg.map').count()) > 0;
  const before = (all) => (hasMap ? all.flatMap(beyondMaps) : all);
  expect.soft(await breaches(page, rules, { part, except, before }), `${where}: axe`).toEqual([]);
}

/** axe sees a map as large as it is without its frame, over what surrounds it, and reads no single digit. */
function beyondMaps(finding) {
  const isOfMap = ({ message }) => /overlapped by another element|too short to determine/.test(message);
  const nodes = finding.nodes.filter(({ any }) => !any.some(isOfMap));
  return nodes.length > 0 ? [{ ...finding, nodes }] : [];
}

/** Nothing is wider than the screen, so nobody has to scroll sideways. */
export async function expectFits(page, width, { height = 640, where = 'page' } = {}) {
  await page.setViewportSize({ width, height });
  const found = await page.evaluate(() => {
    const view = document.documentElement.clientWidth;
    const isOutside = ({ left, right, width }) => width > 1 && (right > view + 1 || left < -1);
    const outside = [...document.querySelectorAll('body *:not(.skip, .scroll *)')]
      .filter((it) => it.checkVisibility() && isOutside(it.getBoundingClientRect()))
      .map((it) => `<${it.localName} class="${it.className}">`);
    return { sideways: document.scrollingElement.scrollWidth - view, outside };
  });
  expect.soft(found, `${where}: a screen of ${width} pixels`).toEqual({ sideways: 0, outside: [] });
}

/**
 * Everything came from the site itself, and nothing was left behind in the browser. A page has one
 * style sheet; `more` are the kinds of what it loads besides.
 */
export async function expectPrivate(page, traffic, { more = [], where = 'page' } = {}) {
  const own = new URL(page.url()).origin;
  const loaded = traffic.requests.filter((request) => !request.url().includes('/icon-'));
  const kinds = loaded.map((request) => request.resourceType()).sort();
  expect.soft(kinds, `${where}: requests`).toEqual(['document', 'stylesheet', ...more].sort());
  expect.soft(originsOf(loaded), `${where}: origins`).toEqual([own]);
  expect.soft(await page.context().cookies(), `${where}: cookies`).toEqual([]);
}

const originsOf = (requests) => [...new Set(requests.map((request) => new URL(request.url()).origin))];
