// The profile on the personal page: its steps, what is refused, and the questions to print.

import { expectSummary, fill, read } from '../checks/form.js';
import { tabOrder } from '../checks/keyboard.js';
import { follow, open, send } from '../checks/navigation.js';
import { expectPrivate, expectSound } from '../checks/page.js';
import { expect, test as base } from '../fixtures.js';
import { LANGUAGES, SAMPLE } from '../languages.js';
import { png } from '../site/files.js';
import { pledged } from '../site/signup.js';

const test = base.extend({
  /** A pledge of its own for each test: the path of its profile. */
  profile: async ({ site }, use) => use(`/signup/${await pledged(site)}/profile`),
});

const GOOD = {
  locale: 'nl',
  essential: 'Mensenrechten beginnen dichtbij huis. '.repeat(5),
  framework: 'Rechten geven richting aan beleid. '.repeat(5),
  joining: 'Samen leren wij van elkaar. '.repeat(5),
};

for (const language of LANGUAGES) {
  test(`the questions of the profile in ${language.code} are sound and print whole`, async ({ page, site, traffic }) => {
    const response = await open(page, site, language, '/profile-questions');
    await expectPrivate(page, traffic);
    await expectSound(page, response, { language, name: 'the questions of the profile' });
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.locator('header.site, .skip').filter({ visible: true })).toHaveCount(0);
    await expect.soft(page.locator('main section')).toHaveCount(6);
    await expect.soft(page.locator('main section').filter({ visible: false })).toHaveCount(0);
  });
}

for (const language of SAMPLE) {
  const { code } = language;
  const sound = (page, response, name, status) =>
    expectSound(page, response, { language, name: `profile, ${name}`, status });

  test(`every step of the profile in ${code} is sound and reached by keyboard`, async ({ page, site, profile }) => {
    test.setTimeout(120_000);
    await sound(page, await open(page, site, language, profile.replace('/profile', '')), 'personal page');
    await sound(page, await open(page, site, language, profile), 'steps');
    for (const step of ['questions', 'approach', 'initiatives', 'exchange', 'decision', 'picture', 'check']) {
      await sound(page, await open(page, site, language, `${profile}/${step}`), step);
      for (const { label, hidden } of await tabOrder(page)) {
        expect.soft(hidden, `${label} has the focus and is covered`).toBe(false);
      }
    }
  });

  test(`a profile in ${code} is written, refused, completed and sent without scripts`, async ({ browser, site, profile }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await context.newPage();
    await open(quiet, site, language, `${profile}/questions`);
    await fill(quiet, { ...GOOD, joining: 'Te kort.' });
    await send(quiet);
    await expect(quiet).toHaveURL(new RegExp(`${profile}/approach$`));
    await open(quiet, site, language, `${profile}/picture`);
    await fill(quiet, { picture_alt: 'Het stadhuis' });
    await quiet.locator('#file').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png(40, 30) });
    await send(quiet);
    await open(quiet, site, language, `${profile}/check`);
    expect.soft((await send(quiet)).status()).toBe(422);
    await expect.soft(quiet.locator('.summary li')).toHaveCount(2);
    await context.close();

    const page = await browser.newPage();
    await open(page, site, language, `${profile}/check`);
    await sound(page, await send(page), 'with gaps', 422);
    const step = await follow(page, () => page.locator('.summary a').first().click());
    await sound(page, step, 'a step with gaps');
    await expectSummary(page, ['joining']);
    await fill(page, GOOD);
    await send(page);
    await open(page, site, language, `${profile}/picture`);
    await expect.soft(page.locator('img.picture')).toHaveJSProperty('naturalWidth', 40);
    await fill(page, { picture_holder: 'Gemeente' });
    await sound(page, await send(page), 'to be checked');
    await sound(page, await send(page), 'personal page after sending');
    await expect.soft(page.locator('.note[role=status]')).toBeVisible();
    await sound(page, await open(page, site, language, profile), 'being read');
    await page.close();
  });

  test(`what cannot be kept in ${code} comes back, and an older edit beside the newer`, async ({ page, site, profile }) => {
    const wrong = { 'initiative-1-title': 'x'.repeat(201), 'initiative-1-year': 'many' };
    await open(page, site, language, `${profile}/initiatives`);
    await fill(page, wrong);
    const refused = await send(page);
    await expectSummary(page, Object.keys(wrong));
    expect.soft(await read(page)).toMatchObject(wrong);
    await sound(page, refused, 'a step with errors', 422);
    await open(page, site, language, `${profile}/decision`);
    await page.locator('#file').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: png(1, 1) });
    await sound(page, await send(page), 'no PDF', 422);
    const other = await page.context().newPage();
    await open(page, site, language, `${profile}/exchange`);
    await open(other, site, language, `${profile}/exchange`);
    await fill(other, { offers: 'Ours' });
    await send(other);
    await fill(page, { offers: 'Theirs' });
    await sound(page, await send(page), 'a stale step', 409);
    await expect.soft(page.locator('#offers')).toHaveValue('Theirs');
    await expect.soft(page.locator('.answers dd')).toHaveText('Ours');
    await other.close();
  });
}
