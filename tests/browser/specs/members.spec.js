// Pledges and members: the list with its map, one of them, its certificate, and what is around it.

import { expectSummary, fill } from '../checks/form.js';
import { tabOrder } from '../checks/keyboard.js';
import { open, send } from '../checks/navigation.js';
import { expectAccessible, expectFits, expectForcedColours, expectPrivate, expectSound, NARROWEST } from '../checks/page.js';
import { expect, test as base } from '../fixtures.js';
import { LANGUAGES, SAMPLE } from '../languages.js';
import { addDocument, decide, desk } from '../site/desk.js';
import { importList } from '../site/list.js';
import { png } from '../site/files.js';
import { startSite } from '../site/program.js';
import { pledged, post } from '../site/signup.js';

const LIST = { more: ['stylesheet', 'image'] };

const ROWS = [
  { name: 'Stadt Wien', kind: 'region', country: 'AT', level: 'member', wave: 1, joined_on: '2022-02', website: 'https://www.wien.gv.at', latitude: 48.208, longitude: 16.372 },
  { name: '광주광역시', latin_name: 'Gwangju Metropolitan City', kind: 'metropolitan', country: 'KR', wave: 1, joined_on: '2022', latitude: 35.155, longitude: 126.916 },
  { name: 'بلدية رام الله', latin_name: 'Ramallah Municipality', country: 'PS', wave: 2, joined_on: '2023-11-04', latitude: 31.9, longitude: 35.204 },
  { name: `Llanfair${'pwllgwyngyll'.repeat(14)}`, country: 'GB', wave: 3, joined_on: '2024-10', latitude: 53.22, longitude: -4.2 },
  { name: 'Coalición de Ciudades contra el Racismo', kind: 'network', wave: 1 },
];
const WITH_PROFILE = { name: 'Gemeente Utrecht', region: 'Utrecht', website: 'https://www.utrecht.example', latitude: 52.09, longitude: 5.12 };

const test = base.extend({
  /** A site with six that take part, one of them with a profile, one that took part, and documents. */
  members: [
    async ({ browser }, use) => {
      const site = await startSite();
      await importList(site, ROWS);
      const writer = await browser.newPage();
      await publishProfile(browser, site, writer);
      const gone = await pledged(site);
      await post(site, `/en/signup/${gone}/withdraw`);
      await writer.close();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  /** A site of which one local government is a part. */
  single: [
    async ({}, use) => {
      const site = await startSite();
      await importList(site, ROWS.slice(0, 1));
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

for (const language of LANGUAGES) {
  test(`members in ${language.code} are sound: list, one of them, certificate`, async ({ page, members, traffic }) => {
    const list = await open(page, members, language, '/members');
    await expectPrivate(page, traffic, LIST);
    await expectSound(page, list, { language, name: 'the members' });
    for (const [name, address] of [['a member', '/members/6'], ['a certificate', '/members/3/certificate']]) {
      await expectSound(page, await open(page, members, language, address), { language, name });
    }
    expect.soft(await page.context().cookies(), 'cookies').toEqual([]);
  });
}

for (const language of SAMPLE) {
  const { code } = language;

  test(`the list in ${code} is sound in every state`, async ({ page, members, single }) => {
    test.setTimeout(60_000);
    for (const [from, name, address] of [
      [single, 'one member', '/members'],
      [members, 'a search', '/members?q=%EB%B9%84%EC%97%94%EB%82%98&level=member&sort=joined'],
      [members, 'nothing found', '/members?q=atlantis'],
      [members, 'a part of the map', '/members?area=480_50_560_90'],
    ]) {
      const response = await open(page, from, language, address);
      await expectSound(page, response, { language, name });
    }
  });

  test(`one of them in ${code} is sound in every state`, async ({ page, members }) => {
    test.setTimeout(60_000);
    for (const [name, address, status] of [
      ['a pledge', '/members/2'],
      ['a long name', '/members/4'],
      ['a long name on a certificate', '/members/4/certificate'],
      ['a network', '/members/5'],
      ['one that took part', '/members/7', 410],
      ['the campaign with documents', '/campaign'],
      ['something wrong about a long name', '/tell?about=4'],
    ]) {
      const response = await open(page, members, language, address);
      await expectSound(page, response, { language, name, status });
    }
    const refused = await send(page);
    await expectSummary(page, ['body']);
    await expectSound(page, refused, { language, name: 'nothing told', status: 422 });
    await fill(page, { body: 'The name.' });
    await expectSound(page, await send(page), { language, name: 'told about one of them' });
  });

  test(`the list in ${code} is read in the dark, in other colours, magnified, and by keyboard`, async ({ page, members }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, members, language, '/members');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectAccessible(page, { except: ['color-contrast'] });
    // The map and what explains it keep their colours, on a ground of their own.
    await expectForcedColours(page, { except: ['.map', '.goals svg', '.legend'] });
    await page.emulateMedia({ forcedColors: 'none' });
    await expectFits(page, NARROWEST, 256);
    const dots = await page.locator('svg.map a .hit').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
    expect.soft(Math.min(...dots), 'a dot is big enough for a thumb').toBeGreaterThanOrEqual(24);
    for (const { label, hidden } of await tabOrder(page)) {
      expect.soft(hidden, `${label} has the focus and is covered`).toBe(false);
    }
  });

  test(`the map in ${code} leads to one of them by keyboard, without scripts`, async ({ browser, members }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, members, language, '/members');
    await page.locator('select[name=country]').selectOption('KR');
    await page.locator('.finder [type=submit]').press('Enter');
    await expect(page.locator('.entries li')).toHaveCount(1);
    await page.locator('svg.map a').press('Enter');
    await expect(page.locator('h1')).toHaveText('광주광역시');
    await context.close();
  });

  test(`a certificate in ${code} is one sheet of A4`, async ({ page, members }) => {
    for (const number of [3, 4]) {
      await open(page, members, language, `/members/${number}/certificate`);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect.soft(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, width, height] = sheet.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/);
      expect.soft([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
  });
}

test('the files of open data are what the page says', async ({ members }) => {
  for (const [file, type] of [
    ['members.json', 'application/json'],
    ['members.csv', 'text/csv'],
    ['members.geojson', 'application/geo+json'],
    ['members.atom', 'application/atom+xml'],
    ['members.schema.json', 'application/schema+json'],
  ]) {
    const answer = await fetch(`${members.origin}/${file}`);
    expect.soft([answer.status, answer.headers.get('content-type').split(';')[0]]).toEqual([200, type]);
  }
});

/** Somebody pledges, writes the profile with everything in it, and becomes a member. */
async function publishProfile(browser, site, writer) {
  const profile = `${site.origin}/en/signup/${await pledged(site, WITH_PROFILE)}/profile`;
  const long = 'Mensenrechten beginnen dichtbij huis. '.repeat(8);
  const steps = {
    questions: { locale: 'nl', essential: long, framework: long, joining: `${long}\n\n${long}` },
    approach: { foundations: long, tools: 'Een jaarlijks verslag.' },
    initiatives: { 'initiative-1-title': 'Huis van de rechten', 'initiative-1-text': long, 'initiative-1-link': 'https://rechten.utrecht.example/', 'initiative-1-year': '2024', 'initiative-1-themes-housing': 'on' },
    exchange: { 'themes-water': 'on', 'themes-housing': 'on', offers: 'Ervaring', seeks: 'Raad' },
    decision: { decision_body: 'Gemeenteraad', decision_on: '2024-05-01', decision_reference: 'RB 2024/17' },
  };
  for (const [step, answers] of Object.entries(steps)) {
    await writer.goto(`${profile}/${step}`);
    await fill(writer, answers);
    await send(writer);
  }
  await writer.goto(`${profile}/picture`);
  await fill(writer, { picture_alt: 'Het stadhuis', picture_holder: 'Gemeente Utrecht' });
  await writer.locator('#file').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png(640, 360) });
  await send(writer);
  await writer.goto(`${profile}/check`);
  await send(writer);
  const page = await desk(browser, site);
  await decide(page, WITH_PROFILE.name, 'member');
  await addDocument(page, { title: 'Concept note of the campaign', locale: 'en' });
  await addDocument(page, { title: 'مذكرة مفاهيمية عن الحملة', locale: 'ar' });
  await page.close();
}
