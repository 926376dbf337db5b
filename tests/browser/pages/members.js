// Pledges and members: the list with its map, one of them, its certificate, the open data.

import { expect } from '../fixtures.js';
import { NUMBER } from '../site/world.js';
import { at, found, hidden, walk } from './table.js';

const LOADS = ['stylesheet', 'image'];
const LIST = { loads: LOADS, paper: { hidden: '.finder, .pages' } };
const PICTURES = { loads: ['stylesheet'] };
const CERTIFICATE = { loads: ['stylesheet'], paper: { hidden: 'footer', shown: '.certificate' } };

const entry = (number) => () => `/members/${number}`;

export const MEMBERS = [
  found({
    name: 'the members',
    route: '/members',
    path: () => '/members',
    ...LIST,
    states: [
      at('the list without anybody', '/members', { site: 'empty', ...LIST }),
      at('the list without anybody when the campaign is over', '/members', { site: 'closed', ...LIST }),
      at('the list with one', '/members', { site: 'single', ...LIST }),
      at('a search', '/members?q=%EB%B9%84%EC%97%94%EB%82%98&level=member&sort=joined', LIST),
      at('a search without an answer', '/members?q=atlantis', LIST),
      at('a part of the map', '/members?area=480_50_560_90', LIST),
      walk('a filter, and the map by keyboard', findsGwangju, PICTURES),
    ],
  }),
  found({
    name: 'a member with its profile',
    route: '/members/{entry}',
    path: entry(NUMBER.member),
    // Its number leads to the address that has its name.
    loads: ['document', 'stylesheet', 'image', 'image', 'image'],
    states: [
      at('a pledge', entry(NUMBER.pledge)),
      at('one with a name from right to left', entry(NUMBER.rtl)),
      at('one with a long name', entry(NUMBER.long)),
      at('a network, without a place', entry(NUMBER.network)),
      at('one that took part', entry(NUMBER.gone), { status: 410 }),
      at('nobody', entry(999), { status: 404 }),
    ],
  }),
  hidden({
    name: 'a certificate',
    route: '/members/{entry}/certificate',
    path: () => `/members/${NUMBER.rtl}/certificate`,
    ...CERTIFICATE,
    states: [
      walk('a certificate on one sheet', oneSheet(NUMBER.member), CERTIFICATE),
      walk('a long name on a certificate', oneSheet(NUMBER.long), CERTIFICATE),
    ],
  }),
  found({ name: 'open data', route: '/open-data', path: () => '/open-data', states: [] }),
];

async function* findsGwangju({ page, open }) {
  await open('/members');
  const dots = await page.locator('svg.map a .hit').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().width));
  expect.soft(Math.min(...dots), 'a dot is big enough for a thumb').toBeGreaterThanOrEqual(24);
  await page.locator('select[name=country]').selectOption('KR');
  await page.locator('.finder [type=submit]').press('Enter');
  await expect.soft(page.locator('.entries li')).toHaveCount(1);
  const [response] = await Promise.all([page.waitForNavigation(), page.locator('svg.map a').press('Enter')]);
  await expect.soft(page.locator('h1')).toHaveText('광주광역시');
  yield { response: await response.request().response() };
}

/** Printed, it is one sheet of A4. */
function oneSheet(number) {
  return async function* print({ page, open }) {
    const response = await open(`/members/${number}/certificate`);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect.soft(sheet.match(/\/Type\s*\/Page\b/g), 'sheets of paper').toHaveLength(1);
    const [, width, height] = sheet.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/);
    expect.soft([Math.round(width), Math.round(height)], 'size of the sheet').toEqual([595, 842]);
    yield { response };
  };
}
