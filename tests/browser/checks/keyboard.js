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

/** Every stop of the Tab key on the page, in order, and whether something covers it. */
export async function tabOrder(page) {
  const stops = [];
  await page.evaluate(() => document.activeElement.blur());
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body || focused.dataset.seen) {
        return null;
      }
      focused.dataset.seen = 'yes';
      const { left, top, width, height } = focused.getClientRects()[0];
      const inside = (at, end) => Math.min(Math.max(at, 1), end - 1);
      const shown = document.elementFromPoint(
        inside(left + Math.min(width / 2, 20), innerWidth),
        inside(top + Math.min(height / 2, 10), innerHeight),
      );
      return {
        label: focused.name || focused.textContent.trim(),
        hidden: !(focused.contains(shown) || shown?.contains(focused)),
      };
    });
    if (stop === null) {
      return stops;
    }
    stops.push(stop);
  }
}
