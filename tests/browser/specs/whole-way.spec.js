// A local government goes the whole way, and out again, in a browser without scripts: from the
// letter to the mails, the pledge, the profile in three sittings, membership and withdrawal.

import { Way } from '../checks/way.js';
import { expect, test as base } from '../fixtures.js';
import { invite, setUp, signIn } from '../site/account.js';
import { startSite } from '../site/program.js';

/** Who goes, what they write in their language, and the language of one sitting. */
const WAYS = [
  {
    code: 'ar',
    meanwhile: 'fr',
    government_name: 'بلدية صفاقس',
    latin_name: 'Sfax',
    country: 'TN',
    answer: 'قرّر المجلس البلدي الانضمام في الرابع عشر من مايو.',
    essential: 'تبدأ حقوق الإنسان بالقرب من البيت، في الحي والمدرسة والسوق. '.repeat(3).trim(),
    picture: 'ساحة البلدية',
  },
  {
    code: 'id',
    meanwhile: 'en',
    government_name: 'Pemerintah Kota Bandung',
    latin_name: '',
    country: 'ID',
    answer: 'Dewan kota memutuskan untuk bergabung pada tanggal 14 Mei.',
    essential: 'Hak asasi manusia bermula dekat rumah, di kampung, sekolah dan pasar. '.repeat(3).trim(),
    picture: 'Balai kota',
  },
  {
    code: 'en',
    meanwhile: 'ar',
    government_name: 'City of York',
    latin_name: '',
    country: 'GB',
    answer: 'The council decided to join on 14 May.',
    essential: 'Human rights begin close to home, in the street, the school and the market. '.repeat(3).trim(),
    picture: 'The guildhall',
  },
];

const test = base.extend({
  /** A site of its own: its list holds nobody else. */
  ownSite: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
  /** The desk in English, with a reviewer signed in. */
  desk: async ({ browser, ownSite }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
    const page = await context.newPage();
    const account = await invite(ownSite, 'reviewer');
    await page.goto(account.link);
    await setUp(page, account);
    await page.goto(`${ownSite.origin}/admin/sign-in`);
    expect((await signIn(page, account)).status()).toBe(200);
    await use(page);
    await context.close();
  },
});

for (const way of WAYS) {
  test(`a local government goes the whole way in ${way.code} without scripts`, async ({ browser, ownSite, desk }) => {
    test.setTimeout(240_000);
    const it = new Way(browser, ownSite, desk, way);
    await test.step('joins and confirms', () => it.joins());
    await test.step('is asked and answers', () => it.isAskedAndAnswers());
    await test.step('is a pledge', () => it.isAccepted('pledged', 'pledge'));
    await test.step('writes its profile in three sittings', () => it.writes());
    await test.step('is a member', () => it.isAccepted('member', 'member'));
    await test.step('its profile is public', () => it.isShownWithItsProfile());
    await test.step('changes its contact', () => it.changesItsContact());
    await test.step('withdraws', () => it.withdraws());
  });
}
