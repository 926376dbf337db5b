// A page as different readers have it: in the dark, in their own colours, magnified, with text spaced
// out, on paper. The page is left as it was found.

import { expect } from '../fixtures.js';
import { tabOrder } from './keyboard.js';
import { expectAccessible, expectFits, NARROWEST } from './page.js';

/** 1280 by 1024 pixels at 400 %. */
const MAGNIFIED_HEIGHT = 256;

/** A4 without its margins. */
const SHEET = 680;

/** What WCAG 1.4.12 lets readers set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** Parts that keep their colours, on a ground of their own. */
const COLOURED = ['.map', '.goals svg', '.legend', '.supporters img'];

export async function expectConditions(page, where, { paper = {} } = {}) {
  const size = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { rules: ['color-contrast', 'link-in-text-block'], where: `${where}, in the dark` });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectForcedColours(page, where);
  await page.emulateMedia({ forcedColors: 'none' });
  await expectMagnified(page, where);
  await expectBearsSpacing(page, where);
  await expectOnPaper(page, where, paper);
  await page.setViewportSize(size);
}

/** Nothing withstands the reader's colours, and what is a control or a mark still looks like one. */
async function expectForcedColours(page, where) {
  const found = await page.evaluate((coloured) => {
    const all = [...document.querySelectorAll('body, body *')].map((it) => [it, getComputedStyle(it)]);
    const name = ([it]) => `<${it.localName} class="${it.getAttribute('class') ?? ''}">`;
    const keeps = ([it, style]) => style.forcedColorAdjust === 'none' && !coloured.some((part) => it.closest(part));
    const isControl = (it) => it.matches('.button, select, textarea, input:not([type=checkbox], [type=radio], [type=hidden])');
    const isBare = ([it, style]) => isControl(it) && it.checkVisibility() && style.borderTopWidth === '0px';
    return { withstanding: all.filter(keeps).map(name), bare: all.filter(isBare).map(name) };
  }, COLOURED);
  expect.soft(found, `${where}: forced colours`).toEqual({ withstanding: [], bare: [] });
}

/** Everything fits, is as large as a thumb needs, and is seen when the Tab key reaches it. */
async function expectMagnified(page, where) {
  await expectFits(page, NARROWEST, { height: MAGNIFIED_HEIGHT, where: `${where}, at 400 %` });
  const rules = ['target-size', 'scrollable-region-focusable'];
  await expectAccessible(page, { rules, where: `${where}, at 400 %` });
  expect.soft(await legibility(page), `${where}, at 400 %: cut off or covered`).toEqual([]);
  const wrong = (await tabOrder(page)).filter((stop) => stop.hidden || stop.faint || stop.back);
  expect.soft(wrong, `${where}, at 400 %: stops of the Tab key`).toEqual([]);
}

async function expectBearsSpacing(page, where) {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  await expectFits(page, NARROWEST, { where: `${where}, spaced out` });
  expect.soft(await legibility(page), `${where}, spaced out: cut off or covered`).toEqual([]);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** On paper stands what is read, and nothing that is pressed. */
async function expectOnPaper(page, where, { hidden = '', shown = 'h1' }) {
  await page.emulateMedia({ media: 'print' });
  const found = page.locator(`header.site, .skip, button, ${hidden || 'nav'}`).filter({ visible: true });
  expect.soft(await found.count(), `${where}, on paper: what is pressed`).toBe(0);
  expect.soft(await page.locator(shown).filter({ visible: true }).count(), `${where}, on paper: ${shown}`).toBeGreaterThan(0);
  const { lost, addresses, canonical } = await page.evaluate(readPaper, hidden);
  expect.soft(lost, `${where}, on paper: lost`).toEqual([]);
  expect.soft(addresses, `${where}, on paper: its address`).toEqual(addresses.map(() => canonical));
  await expectFits(page, SHEET, { where: `${where}, on paper` });
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
}

/** In the browser: what should stand on paper and does not (the way in is no use there), and its address. */
function readPaper(hidden) {
  const isMeant = (it) => !it.closest(`.side, .way, ${hidden || 'nav'}`);
  const all = (what) => [...document.querySelectorAll(what)].filter(isMeant);
  return {
    lost: all('main .field, main section').filter((it) => !it.checkVisibility()).map((it) => it.textContent.trim().slice(0, 40)),
    addresses: all('.printed bdi').map((it) => it.checkVisibility() && it.textContent),
    canonical: document.querySelector('link[rel=canonical]')?.href,
  };
}

/** Text that is cut off by its box, or lies over other text. */
function legibility(page) {
  return page.evaluate(() => {
    const isRead = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.unseen, .skip, svg, select, .scroll, .trap');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() && isRead(node.parentElement)) {
        const range = document.createRange();
        range.selectNodeContents(node);
        // The middle of a line: the boxes of lines that are set close touch each other.
        const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
        lines.push(...rects.map((it) => ({ node, left: it.left, right: it.right, top: it.top + it.height * 0.3, bottom: it.bottom - it.height * 0.3 })));
      }
    }
    lines.sort((one, other) => one.top - other.top);
    const found = new Set();
    const says = ({ node }) => node.data.trim().slice(0, 40);
    lines.forEach((line, at) => {
      for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
        const other = lines[next];
        if (other.node !== line.node && Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2) {
          found.add(`“${says(line)}” and “${says(other)}” overlap`);
        }
      }
    });
    for (const it of document.querySelectorAll('body *')) {
      const cuts = getComputedStyle(it).overflowX !== 'visible' && it.clientWidth > 0;
      if (cuts && isRead(it) && !it.matches('textarea, input') && it.scrollWidth > it.clientWidth + 1) {
        found.add(`<${it.localName} class="${it.className}"> cuts off`);
      }
    }
    return [...found];
  });
}
