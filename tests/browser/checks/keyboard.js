// Using a page by keyboard only.

import { expect } from '../fixtures.js';

/** Presses Tab until the control has the focus. */
export async function tabTo(page, control, key = 'Tab') {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((it) => it === document.activeElement)) {
      return;
    }
    await page.keyboard.press(key);
  }
  await expect(control, 'reached with Tab').toBeFocused();
}

/**
 * Every stop of the Tab key on the page, in order: whether something covers it (`hidden`), whether the
 * mark of the focus stands out from its ground by less than 3 : 1 (`faint`), and whether it goes back
 * in the order of reading (`back`).
 */
export async function tabOrder(page) {
  const stops = [];
  await page.evaluate(startOver);
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop === null) {
      return stops;
    }
    stops.push(stop);
  }
}

/** In the browser: nothing has the focus, and nothing has been seen. */
function startOver() {
  document.querySelectorAll('[data-seen]').forEach((it) => delete it.dataset.seen);
  scrollTo(0, 0);
  document.activeElement.blur();
  getSelection().removeAllRanges();
}

/** In the browser: what has the focus now. */
function look() {
  const focused = document.activeElement;
  if (focused === document.body || focused.dataset.seen) {
    return null;
  }
  const seen = [...document.querySelectorAll('[data-seen]')].at(-1);
  focused.dataset.seen = 'yes';
  const { left, top, width, height } = focused.getClientRects()[0];
  const inside = (at, end) => Math.min(Math.max(at, 1), end - 1);
  const shown = document.elementFromPoint(
    inside(left + Math.min(width / 2, 20), innerWidth),
    inside(top + Math.min(height / 2, 10), innerHeight),
  );
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((it) => (it / 255 <= 0.04 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const isOpaque = (colour) => (channels(colour)[3] ?? 1) === 1;
  const groundOf = (it) => {
    for (let at = it; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  // A place on the map is marked by the ring that takes its clicks.
  const ring = focused.querySelector('.hit');
  const style = getComputedStyle(ring ?? focused);
  const isMarked = ring ? style.stroke !== 'none' : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const mark = ring ? style.stroke : style.outlineColor;
  const tones = isMarked ? [light(mark), light(groundOf(focused.parentElement))] : [1, 1];
  return {
    label: focused.name || focused.textContent.trim(),
    hidden: !(focused.contains(shown) || shown?.contains(focused)),
    faint: Math.max(...tones) / Math.min(...tones) < 3,
    back: Boolean(seen && !(seen.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)),
  };
}
