// The language menu: whole on a phone, and what is typed outlasts it.

import { expectSummary, fill, read } from '../checks/form.js';
import { tabTo } from '../checks/keyboard.js';
import { follow, open } from '../checks/navigation.js';
import { expectAccessible, expectFits, expectSound, NARROWEST } from '../checks/page.js';
import { expect, test } from '../fixtures.js';
import { languageOf, LANGUAGES, SAMPLE } from '../languages.js';
import * as signup from '../site/signup.js';

/** Phones, tablets, and screens on which a long header has one line or two. */
const WIDTHS = [NARROWEST, 840, 1000, 1280];

test('the language menu is whole in every language, on screens of any width', async ({ page, site }) => {
  test.setTimeout(LANGUAGES.length * 20_000);
  for (const language of LANGUAGES) {
    await open(page, site, language, '/');
    await page.locator('.lang summary').click();
    await expectAccessible(page, { part: '.lang', where: language.code });
    for (const width of WIDTHS) {
      await expectFits(page, width, { where: `the menu in ${language.code}` });
    }
  }
});

for (const language of SAMPLE) {
  const { code } = language;
  const other = languageOf(code === 'tr' ? 'nl' : 'tr');

  test(`the language menu in ${code} keeps what is typed, by keyboard`, async ({ page, site }) => {
    const given = signup.answers({ government_name: 'Çanakkale', contact_email: 'not yet' });
    // A box without a tick is not sent.
    delete given.authorised;
    await open(page, site, language, '/join');
    await fill(page, given);
    await tabTo(page, page.locator('.lang summary'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const choice = page.locator(`.lang [lang=${other.tag}]`);
    await tabTo(page, choice);
    await expect.soft(choice).toBeInViewport({ ratio: 1 });
    const chosen = await follow(page, () => page.keyboard.press('Enter'));
    expect.soft(await read(page)).toEqual(given);
    const options = { language: other, name: `the form, chosen from ${code}` };
    await expectSound(page, chosen, options);
    // Enter in a field sends the form itself, not the first language of the menu.
    await follow(page, () => page.locator('#government_name').press('Enter'));
    await expect(page).toHaveURL(`${site.origin}/${other.code}/join`);
    await expectSummary(page, ['contact_email', 'authorised']);
    await expect.soft(page.locator('.lang li button')).toHaveCount(LANGUAGES.length - 1);
  });
}
