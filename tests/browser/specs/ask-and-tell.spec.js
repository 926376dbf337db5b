// The letter and the motion for residents, and what readers tell the secretariat.

import { expectSummary, fill, read } from '../checks/form.js';
import { open, send } from '../checks/navigation.js';
import { expectSound } from '../checks/page.js';
import { expect, test } from '../fixtures.js';
import { SAMPLE } from '../languages.js';

const NAMES = { name: `Llanfair${'pwllgwyngyll'.repeat(7)}`, sender: 'ليلى حسن', place: '광주' };

for (const language of SAMPLE) {
  const { code } = language;

  test(`the letter in ${code} is filled in without scripts, in another language too`, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, site, language, '/ask');
    await fill(page, { ...NAMES, in: 'ko' });
    await send(page);
    await expect.soft(page.locator('.model .letter')).toHaveCount(2);
    await expect.soft(page.locator('.model .letter').first()).toHaveAttribute('lang', 'ko');
    for (const text of Object.values(NAMES)) {
      await expect.soft(page.locator('.model .letter').first()).toContainText(text);
    }
    expect.soft(await read(page)).toEqual({ ...NAMES, in: 'ko' });
    expect.soft(await context.cookies()).toEqual([]);
    await context.close();
  });

  test(`the letter in ${code} is sound, filled in and refused`, async ({ page, site }) => {
    const filled = `/ask?${new URLSearchParams({ ...NAMES, in: code === 'ko' ? 'en' : 'ko' })}`;
    await expectSound(page, await open(page, site, language, filled), { language, name: 'the letter filled in' });
    await open(page, site, language, '/ask');
    await fill(page, { name: 'x'.repeat(101), place: 'y'.repeat(101) });
    const response = await send(page);
    await expectSummary(page, ['name', 'place']);
    await expectSound(page, response, { language, name: 'the letter refused', status: 422 });
  });

  test(`letter and motion in ${code} print on a sheet each, and nothing else`, async ({ page, site }) => {
    await open(page, site, language, `/ask?${new URLSearchParams({ ...NAMES, in: code })}`);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect.soft(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.locator('header.site, .skip, form, h1, h2, a.button, footer').filter({ visible: true })).toHaveCount(0);
    await expect.soft(page.locator('.letter').filter({ visible: true })).toHaveCount(2);
  });

  test(`a message in ${code} comes back until it can be sent`, async ({ page, site }) => {
    const wrong = { body: 'ñ'.repeat(2001), email: 'bo@nowhere' };
    await open(page, site, language, '/tell');
    await fill(page, wrong);
    const refused = await send(page);
    expect.soft(await read(page)).toMatchObject(wrong);
    await expectSummary(page, Object.keys(wrong));
    await expectSound(page, refused, { language, name: 'a message with errors', status: 422 });
    await fill(page, { body: 'Utrecht is missing.', email: 'reader@example.org' });
    await expectSound(page, await send(page), { language, name: 'the receipt of a message' });
    await expect.soft(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
}
