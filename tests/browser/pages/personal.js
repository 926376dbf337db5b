// Pages behind the links in mails: where a signup stands, and what can be done there.

import { expectSummary, fill } from '../checks/form.js';
import { send } from '../checks/navigation.js';
import { expect } from '../fixtures.js';
import { linkFor } from '../site/mail.js';
import * as signup from '../site/signup.js';
import { takeover } from '../site/world.js';
import { NOBODYS_TOKEN } from './joining.js';
import { at, hidden, walk } from './table.js';

const personal = (name, more = '') => (known) => `/signup/${known[name].personalToken ?? known[name]}${more}`;

/** An address of its own for the links of this test. */
const address = (code) => `office-${code}-${process.pid}-${Date.now()}@utrecht.example`;

export const PERSONAL = [
  hidden({
    name: 'the personal page',
    route: '/signup/{token}',
    path: personal('received'),
    states: [
      at('the personal page of a pledge', personal('pledge')),
      at('the personal page of a member', personal('member')),
      at('the personal page after declining', personal('declined')),
      at('the personal page after withdrawing', personal('gone')),
      at('a link that does not work', `/signup/${NOBODYS_TOKEN}`, { status: 404 }),
    ],
  }),
  hidden({
    name: 'the page for correcting answers',
    route: '/signup/{token}/correct',
    path: personal('received', '/correct'),
    states: [
      at('the page for correcting what is public', personal('pledge', '/correct')),
      walk('answers are corrected', corrects),
    ],
  }),
  hidden({
    name: 'the page for another contact',
    route: '/signup/{token}/contact',
    path: personal('received', '/contact'),
    states: [walk('another contact', changesContact)],
  }),
  hidden({
    name: 'the question to a new contact',
    route: '/contact/{token}',
    path: ({ takeover }) => `/contact/${takeover.taking}`,
    states: [walk('a new contact takes over', takesOver)],
  }),
  hidden({
    name: 'the question to the old contact',
    route: '/object/{token}',
    path: ({ objection }) => `/object/${objection}`,
    states: [],
  }),
  hidden({
    name: 'the question to a second address',
    route: '/second/{token}',
    path: ({ second }) => `/second/${second}`,
    states: [walk('a second address confirms itself, and takes itself out', isSecond)],
  }),
  hidden({
    name: 'the question whether to withdraw',
    route: '/signup/{token}/withdraw',
    path: personal('received', '/withdraw'),
    states: [walk('a signup withdraws', withdraws)],
  }),
  hidden({
    name: 'a question of the secretariat',
    route: '/signup/{token}/answer',
    path: personal('asked', '/answer'),
    states: [walk('a question is answered', isAsked)],
  }),
];

async function* corrects({ page, site, open }) {
  const { personalToken } = await signup.confirmed(site);
  const path = `/signup/${personalToken}/correct`;
  await open(path);
  await fill(page, { government_name: '' });
  const refused = await send(page);
  await expectSummary(page, ['government_name']);
  yield { name: 'refused', response: refused, status: 422 };
  const other = await page.context().newPage();
  await other.goto(page.url());
  await fill(other, { government_name: 'Utrecht' });
  await send(other);
  await other.close();
  await fill(page, { government_name: 'Gemeente Utrecht (UT)' });
  const stale = await send(page);
  await expect.soft(page.locator('#government_name')).toHaveValue('Gemeente Utrecht (UT)');
  yield { name: 'beside newer ones', response: stale, status: 409 };
  const saved = await send(page);
  await expect.soft(page.locator('.note[role=status]')).toBeVisible();
  yield { name: 'saved', response: saved };
}

async function* changesContact({ page, site, open, language }) {
  const { personalToken } = await signup.confirmed(site);
  await open(`/signup/${personalToken}/contact`);
  await fill(page, { contact_name: '', contact_email: 'bo@nowhere' });
  const refused = await send(page);
  await expectSummary(page, ['contact_name', 'contact_email']);
  yield { name: 'refused', response: refused, status: 422 };
  await fill(page, { contact_name: 'Cem Demir', contact_email: address(language.code) });
  yield { name: 'to be confirmed', response: await send(page) };
}

/** The new contact takes over; the old one objects. */
async function* takesOver({ page, site, open, language }) {
  const change = await takeover(site);
  await open(`/contact/${change.taking}`);
  yield { name: 'with thanks', response: await send(page) };
  const told = await linkFor(site, change.contact_email, 'object');
  await page.goto(`${site.origin}/${language.code}/object/${signup.tokenOf(told)}`);
  yield { name: 'with an objection', response: await send(page) };
}

async function* isSecond({ page, site, language }) {
  const second_email = address(language.code);
  await signup.confirmed(site, { second_email, correspondence_locale: language.code });
  await page.goto(await linkFor(site, second_email, 'second'));
  yield { name: 'confirmed', response: await send(page) };
  const response = await send(page);
  await expect.soft(page.locator('main form')).toHaveCount(0);
  yield { name: 'taken out', response };
}

async function* withdraws({ page, site, open }) {
  const { personalToken } = await signup.confirmed(site);
  await open(`/signup/${personalToken}/withdraw`);
  yield { response: await send(page) };
}

async function* isAsked({ page, site, open, known }) {
  await open(`/signup/${await known.asks(site)}/answer`);
  await expect.soft(page.locator('main')).toContainText('언제요?');
  const refused = await send(page);
  await expectSummary(page, ['answer']);
  yield { name: 'refused', response: refused, status: 422 };
  await fill(page, { answer: 'The council of Amersfoort, in May.' });
  yield { name: 'answered', response: await send(page) };
}
