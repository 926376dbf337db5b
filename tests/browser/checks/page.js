// What is true of every page, whatever it says.

import AxeBuilder from '@axe-core/playwright';
import { expect } from '../fixtures.js';
import { keepMarkup } from './markup.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The width of 1280 pixels at 400 %, and of the smallest phones. */
export const NARROWEST = 320;

/**
 * The page stands for itself: markup kept for the checker, frame in order, nothing from elsewhere,
 * accessible, and not wider than the screen.
 */
export async function expectSound(page, response, { language, name, status = 200, narrow = NARROWEST }) {
  expect.soft(response.status(), 'status').toBe(status);
  await keepMarkup(`${language.code} ${name}`, await response.text());
  await expectFrame(page, language);
  await expectAccessible(page);
  const size = page.viewportSize();
  await expectFits(page, narrow);
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
  const found = [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html} ${any.map((it) => it.message).join('; ')}`),
  );
  expect.soft(found, 'axe').toEqual([]);
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

/** Everything came from the site itself, and nothing was left behind in the browser. */
export async function expectPrivate(page, traffic) {
  const own = new URL(page.url()).origin;
  const loaded = traffic.requests.filter((request) => !request.url().includes('/icon-'));
  expect.soft(loaded.map((request) => request.resourceType()), 'requests').toEqual([
    'document',
    'stylesheet',
  ]);
  expect.soft(loaded.map((request) => new URL(request.url()).origin)).toEqual([own, own]);
  expect.soft(await page.context().cookies(), 'cookies').toEqual([]);
}
