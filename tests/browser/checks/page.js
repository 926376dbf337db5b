// What is true of every page, whatever it says.

import AxeBuilder from '@axe-core/playwright';
import { expect } from '../fixtures.js';
import { keepMarkup } from './markup.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The width of 1280 pixels at 400 %, and of the smallest phones. */
export const NARROWEST = 320;

/**
 * The page stands for itself: markup kept for the checker, frame in order, nothing from elsewhere,
 * accessible, and not wider than the screens of these widths.
 */
export async function expectSound(page, response, { language, name, status = 200, narrow = NARROWEST }) {
  expect.soft(response.status(), 'status').toBe(status);
  await keepMarkup(`${language.code} ${name}`, await response.text());
  await expectFrame(page, language);
  await expectAccessible(page);
  const size = page.viewportSize();
  for (const width of [narrow].flat()) {
    await expectFits(page, width);
  }
  await page.setViewportSize(size);
}

async function expectFrame(page, language) {
  const frame = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    mainHeadings: document.querySelectorAll('h1').length,
    levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((it) => Number(it.tagName[1])),
    scriptsAndFrames: document.querySelectorAll('script,iframe').length,
    inline: [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on')),
  }));
  const skipped = frame.levels.filter((level, at) => at > 0 && level > frame.levels[at - 1] + 1);
  expect.soft({ ...frame, levels: undefined, skipped }, 'frame of the page').toEqual({
    lang: language.tag,
    dir: language.dir,
    mainHeadings: 1,
    scriptsAndFrames: 0,
    inline: [],
    skipped: [],
  });
}

/** No breach of WCAG 2.2 AA nor of good practice, and nothing that axe could not decide. */
export async function expectAccessible(page, { part = 'html', except = [] } = {}) {
  // The legacy mode leaves frames out, of which there are none, and takes half the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations', 'incomplete'] })
    .include(part)
    .withTags(RULES)
    .disableRules(except)
    .setLegacyMode();
  const { violations, incomplete } = await axe.analyze();
  const undecided = (await page.locator('svg.map').count()) ? incomplete.flatMap(beyondMaps) : incomplete;
  const found = [...violations, ...undecided].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html} ${any.map((it) => it.message).join('; ')}`),
  );
  expect.soft(found, 'axe').toEqual([]);
}

/** axe sees a map as large as it is without its frame, over what surrounds it, and reads no single digit. */
function beyondMaps(finding) {
  const isOfMap = ({ message }) => /overlapped by another element|too short to determine/.test(message);
  const nodes = finding.nodes.filter(({ any }) => !any.some(isOfMap));
  return nodes.length > 0 ? [{ ...finding, nodes }] : [];
}

/** Nothing is wider than the screen, so nobody has to scroll sideways. */
export async function expectFits(page, width, height = 640) {
  await page.setViewportSize({ width, height });
  const found = await page.evaluate(() => {
    const view = document.documentElement.clientWidth;
    const isOutside = ({ left, right, width }) => width > 1 && (right > view + 1 || left < -1);
    const outside = [...document.querySelectorAll('body *:not(.skip, .scroll *)')]
      .filter((it) => it.checkVisibility() && isOutside(it.getBoundingClientRect()))
      .map((it) => `<${it.localName} class="${it.className}">`);
    return { sideways: document.scrollingElement.scrollWidth - view, outside };
  });
  expect.soft(found, `a screen of ${width} pixels`).toEqual({ sideways: 0, outside: [] });
}

/** Nothing withstands the reader's colours, and what is a button or a mark still looks like one. */
export async function expectForcedColours(page, { except = [] } = {}) {
  const found = await page.evaluate((except) => {
    const all = [...document.querySelectorAll('body, body *')].map((it) => [it, getComputedStyle(it)]);
    const name = ([it]) => `<${it.localName} class="${it.getAttribute('class') ?? ''}">`;
    const isKept = ([it]) => except.some((part) => it.closest(part));
    return {
      withstanding: all.filter((one) => one[1].forcedColorAdjust === 'none' && !isKept(one)).map(name),
      bare: all.filter(([it, style]) => it.matches('.button') && style.borderTopWidth === '0px').map(name),
    };
  }, except);
  expect.soft(found).toEqual({ withstanding: [], bare: [] });
}

/**
 * Everything came from the site itself, and nothing was left behind in the browser. A page has one
 * style sheet; `more` are the kinds of what it loads besides.
 */
export async function expectPrivate(page, traffic, { more = [] } = {}) {
  const own = new URL(page.url()).origin;
  const loaded = traffic.requests.filter((request) => !request.url().includes('/icon-'));
  const kinds = loaded.map((request) => request.resourceType()).sort();
  expect.soft(kinds, 'requests').toEqual(['document', 'stylesheet', ...more].sort());
  expect.soft([...new Set(loaded.map((request) => new URL(request.url()).origin))]).toEqual([own]);
  expect.soft(await page.context().cookies(), 'cookies').toEqual([]);
}
