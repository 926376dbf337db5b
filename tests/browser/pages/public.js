// The letter and what else everybody may read.

import { expectSummary, fill, read } from '../checks/form.js';
import { send } from '../checks/navigation.js';
import { expect } from '../fixtures.js';
import { at, found, hidden, walk } from './table.js';

const NAMES = { name: `Llanfair${'pwllgwyngyll'.repeat(7)}`, sender: 'ليلى حسن', place: '광주' };

/** On paper a letter stands alone. */
const LETTER = { hidden: '.hero, .side, .way, footer nav', shown: '.letter' };
const MODEL = { hidden: 'form, h1, h2, a.button, footer', shown: '.letter' };
const NO_NAV = { hidden: 'nav' };

export const PUBLIC = [
  found({
    name: 'the letter',
    route: '/',
    path: () => '/',
    loads: ['image', 'image'],
    paper: LETTER,
    states: [
      at('the letter in two languages', (_, { dir }) => `/?with=${dir === 'rtl' ? 'id' : 'ar'}`, { paper: LETTER }),
      at('the letter between waves', '/', { site: 'empty', paper: LETTER }),
      walk('the letter after the campaign', closed('/'), { site: 'closed', paper: LETTER }),
    ],
  }),
  found({
    name: 'the campaign',
    route: '/campaign',
    path: () => '/campaign',
    states: [
      at('the campaign between waves, without documents', '/campaign', { site: 'empty' }),
      at('the campaign when it is over', '/campaign', { site: 'closed' }),
    ],
  }),
  found({
    name: 'the letter to a local government',
    route: '/ask',
    path: () => '/ask',
    paper: MODEL,
    states: [
      walk('the letter to a local government, filled in', asked, { paper: MODEL }),
      walk('the letter to a local government, refused', askedTooMuch),
      walk('the letter to a local government after the campaign', closed('/ask'), { site: 'closed' }),
    ],
  }),
  found({
    name: 'the questions of the profile',
    route: '/profile-questions',
    path: () => '/profile-questions',
    paper: { ...NO_NAV, shown: 'main section:nth-of-type(6)' },
    states: [],
  }),
  found({ name: 'the privacy notice', route: '/privacy', path: () => '/privacy', states: [] }),
  found({ name: 'the accessibility statement', route: '/accessibility', path: () => '/accessibility', states: [] }),
  found({
    name: 'the form for telling the secretariat',
    route: '/tell',
    path: () => '/tell',
    states: [
      walk('a message about one of them', tells({ path: '/tell?about=4', wrong: { body: '' } })),
      walk('a message', tells({ path: '/tell', wrong: { body: 'ñ'.repeat(2001), email: 'bo@nowhere' } })),
    ],
  }),
  hidden({
    name: 'the receipt of a message',
    route: '/tell/{form_id}',
    path: ({ told }) => told,
    states: [at('the receipt of no message', '/tell/00000000-0000-4000-8000-000000000000', { status: 404 })],
  }),
  hidden({ name: 'a page that does not exist', route: null, path: () => '/nowhere', status: 404, states: [] }),
];

/** There is an address to write to, and nothing to send. */
export function closed(path) {
  return async function* walkIntoClosed({ page, open }) {
    const response = await open(path);
    await expect.soft(page.locator('main a[href="mailto:cisdpl@uclg.org"]').last()).toBeVisible();
    await expect.soft(page.locator('main form, main a.button')).toHaveCount(0);
    yield { response };
  };
}

/** Filled in for another language, letter and motion hold what was typed, a sheet of paper each. */
async function* asked({ page, open, language }) {
  await open('/ask');
  const given = { ...NAMES, in: language.code === 'ko' ? 'ar' : 'ko' };
  await fill(page, given);
  const response = await send(page);
  expect.soft(await read(page)).toEqual({ ...given, from: language.code });
  const letters = page.locator('.model .letter');
  await expect.soft(letters).toHaveCount(2);
  await expect.soft(letters.first()).toHaveAttribute('lang', given.in);
  for (const text of Object.values(NAMES)) {
    await expect.soft(letters.first()).toContainText(text);
  }
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect.soft(sheets.match(/\/Type\s*\/Page\b/g), 'sheets of paper').toHaveLength(2);
  yield { response };
}

async function* askedTooMuch({ page, open }) {
  await open('/ask');
  await fill(page, { name: 'x'.repeat(101), place: 'y'.repeat(101) });
  const response = await send(page);
  await expectSummary(page, ['name', 'place']);
  yield { response, status: 422 };
}

/** A message comes back until it can be sent. */
function tells({ path, wrong }) {
  return async function* tell({ page, open }) {
    yield { response: await open(path) };
    await fill(page, wrong);
    const response = await send(page);
    expect.soft(await read(page)).toMatchObject(wrong);
    await expectSummary(page, Object.keys(wrong));
    yield { name: 'refused', response, status: 422 };
    await fill(page, { body: 'Utrecht is missing.', email: 'reader@example.org' });
    yield { name: 'received', response: await send(page) };
  };
}
