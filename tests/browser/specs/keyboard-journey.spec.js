// From the letter to the personal page with nothing but the keyboard.

import { read } from '../checks/form.js';
import { tabTo } from '../checks/keyboard.js';
import { follow, open } from '../checks/navigation.js';
import { expect, test } from '../fixtures.js';
import { SAMPLE } from '../languages.js';
import { linkFor } from '../site/mail.js';
import { answers } from '../site/signup.js';

for (const language of SAMPLE) {
  test(`the first Tab in ${language.code} offers to skip to the main part`, async ({ page, site }) => {
    await open(page, site, language, '/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  test(`Enter opens the language menu in ${language.code}, and a language in it`, async ({ page, site }) => {
    await open(page, site, language, '/privacy');
    await tabTo(page, page.locator('.lang summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.lang [lang=tr]'));
    await expect(page.locator('.lang [lang=tr]')).toBeInViewport({ ratio: 1 });
    await follow(page, () => page.keyboard.press('Enter'));
    await expect(page).toHaveURL(`${site.origin}/tr/privacy`);
  });

  test(`a local government joins in ${language.code} by keyboard`, async ({ page, site }) => {
    const given = answers({ correspondence_locale: language.code });
    await open(page, site, language, '/');
    await tabTo(page, page.locator('main a.button'));
    await follow(page, () => page.keyboard.press('Enter'));
    await typeIn(page, given);
    expect(await read(page)).toEqual(given);
    await tabTo(page, page.locator('main form [type=submit]'));
    await follow(page, () => page.keyboard.press('Enter'));
    const reference = await page.locator('data.reference').innerText();

    const confirm = await linkFor(site, given.contact_email, 'confirm');
    expect(confirm).toContain(`/${language.code}/`);
    await page.goto(confirm);
    await tabTo(page, page.locator('main form [type=submit]').first());
    await follow(page, () => page.keyboard.press('Enter'));
    await expect(page.locator('main form')).toHaveCount(0);

    await page.goto(await linkFor(site, given.contact_email, 'signup'));
    await expect(page.locator('data.reference')).toHaveText(reference);
    for (const value of [given.government_name, given.contact_email, given.contact_phone]) {
      await expect(page.locator('.answers dd', { hasText: value })).toBeVisible();
    }
  });
}

/** Answers in the order of the page: typed, chosen with arrow keys, ticked with the space bar. */
async function typeIn(page, given) {
  for (const [name, value] of Object.entries(given)) {
    const controls = page.locator(`main [name="${name}"]`);
    const kind = await controls.first().evaluate((it) => it.type);
    await tabTo(page, controls.first());
    if (kind === 'radio' || kind === 'checkbox') {
      await page.keyboard.press('Space');
    } else if (kind === 'select-one') {
      await chooseWithArrows(page, controls, value);
    } else {
      await page.keyboard.insertText(value);
    }
  }
}

async function chooseWithArrows(page, list, value) {
  const { now, wanted } = await list.evaluate(
    (it, value) => ({
      now: it.selectedIndex,
      wanted: [...it.options].findIndex((option) => option.value === value),
    }),
    value,
  );
  for (let step = 0; step < Math.abs(wanted - now); step += 1) {
    await page.keyboard.press(wanted > now ? 'ArrowDown' : 'ArrowUp');
  }
}
