// The form of the expression of interest, its receipt, the question whether the address is right, and
// the page for a lost link.

import { expectSummary, fill, read } from '../checks/form.js';
import { follow, send } from '../checks/navigation.js';
import { expect } from '../fixtures.js';
import { LANGUAGES } from '../languages.js';
import { answers, unconfirmed } from '../site/signup.js';
import { elsewhere } from './elsewhere.js';
import { closed } from './public.js';
import { at, found, hidden, walk } from './table.js';

export const NOBODYS_TOKEN = 'A'.repeat(22);

const REQUIRED = ['government_name', 'kind', 'country', 'leader_name', 'leader_office', 'contact_name', 'contact_role', 'contact_email', 'authorised', 'privacy'];

const WRONG = {
  government_name: 'x'.repeat(201),
  website: 'ftp://utrecht.example',
  population: 'many',
  contact_email: 'bo@nowhere',
  second_email: 'ç@utrecht.example',
  message: 'ñ'.repeat(2001),
};

export const JOINING = [
  found({
    name: 'the form',
    route: '/join',
    path: () => '/join',
    paper: { shown: '.field' },
    states: [
      at('the form between waves', '/join', { site: 'empty' }),
      walk('a form that becomes a signup', joins),
      walk('a form from another website', comesFromElsewhere),
      walk('a form changed after confirming', changesTooLate),
      walk('a form that comes too often', comesTooOften, { site: 'busy' }),
      walk('the form after the campaign', closed('/join'), { site: 'closed' }),
      walk('a form sent after the campaign', comesTooLate, { site: 'closed' }),
    ],
  }),
  hidden({
    name: 'the receipt',
    route: '/join/{form_id}',
    path: ({ waiting }) => `/join/${waiting.formId}`,
    states: [
      at('the receipt after confirming', ({ received }) => `/join/${received.formId}`),
      at('no receipt', '/join/00000000-0000-4000-8000-000000000000', { status: 404 }),
    ],
  }),
  hidden({
    name: 'the question whether the address is right',
    route: '/confirm/{token}',
    path: ({ waiting }) => `/confirm/${waiting.confirmToken}`,
    states: [
      walk('a signup is confirmed', confirms),
      at('it was not me', ({ denied }) => `/confirm/${denied.confirmToken}`),
      walk('the question on another website', isPressedElsewhere),
      at('nothing to confirm', `/confirm/${NOBODYS_TOKEN}`, { status: 404 }),
    ],
  }),
  hidden({
    name: 'the page for a lost link',
    route: '/signup',
    path: () => '/signup',
    states: [walk('a lost link is asked for', loses)],
  }),
];

/** What is missing is named at once, what is wrong comes back as it was, what is right is received. */
async function* joins({ page, open, language }) {
  await open('/join');
  const empty = await send(page);
  await expectSummary(page, REQUIRED);
  yield { name: 'empty', response: empty, status: 422 };
  const given = answers({ ...WRONG, correspondence_locale: 'ko' });
  await fill(page, given);
  const wrong = await send(page);
  expect.soft(await read(page)).toEqual(given);
  await expectSummary(page, Object.keys(WRONG));
  yield { name: 'with wrong answers', response: wrong, status: 422 };
  await fill(page, answers({ correspondence_locale: language.code }));
  const receipt = await send(page);
  await expect(page.locator('data.reference')).toHaveText(/^HRC-\w{6}$/);
  yield { name: 'received', response: receipt };
}

async function* comesFromElsewhere({ page, site, language }) {
  const given = answers({ correspondence_locale: language.code });
  await elsewhere(page, `${site.origin}/${language.code}/join`, given);
  const response = await send(page);
  await expect.soft(page.locator('.note[role=status]')).toBeVisible();
  expect.soft(await read(page)).toEqual(given);
  yield { response, status: 403 };
  await send(page);
  await expect(page.locator('data.reference')).toBeVisible();
}

async function* changesTooLate({ page, open, known, language }) {
  const given = answers({ government_name: 'Utrecht', correspondence_locale: language.code });
  await open('/join');
  await fill(page, given);
  await page
    .locator('[name=form_id]')
    .evaluate((field, formId) => (field.value = formId), known.received.formId);
  const response = await send(page);
  expect.soft(await read(page)).toEqual(given);
  yield { response, status: 409 };
}

/** The site takes one form in ten minutes from each block of addresses. */
async function* comesTooOften({ page, open, language }) {
  const given = answers({ correspondence_locale: language.code });
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.${LANGUAGES.indexOf(language)}.7` });
  for (const one of [answers(), given]) {
    await open('/join');
    await fill(page, one);
    if (one === given) {
      const response = await send(page);
      expect.soft(await read(page)).toEqual(given);
      await expect.soft(page.locator('.note[role=status]')).toBeVisible();
      yield { response, status: 429 };
    } else {
      await send(page);
    }
  }
}

/** Somebody was still filling it in: it comes back to be copied. */
async function* comesTooLate({ page, open, language }) {
  const given = answers({ correspondence_locale: language.code });
  await open('/join');
  const response = await follow(page, () => page.evaluate(sendOldForm, given));
  expect.soft(await read(page)).toEqual(given);
  await expect.soft(page.locator('main [type=submit]')).toHaveCount(0);
  yield { response, status: 403 };
}

async function* confirms({ page, site, open }) {
  const { confirmToken } = await unconfirmed(site);
  await open(`/confirm/${confirmToken}`);
  const response = await send(page);
  await expect.soft(page.locator('main form')).toHaveCount(0);
  yield { response };
}

async function* isPressedElsewhere({ page, site, open, known, language }) {
  const path = `/confirm/${known.waiting.confirmToken}`;
  await elsewhere(page, `${site.origin}/${language.code}${path}`, {});
  yield { response: await send(page), status: 403 };
  await open(path);
  await expect.soft(page.locator('main form')).toHaveCount(2);
}

async function* loses({ page, open }) {
  await open('/signup');
  const refused = await send(page);
  await expectSummary(page, ['email']);
  yield { name: 'without an address', response: refused, status: 422 };
  await fill(page, { email: 'somebody@utrecht.example' });
  yield { name: 'mailed, perhaps', response: await send(page) };
}

/** In the browser: the form as it stood on the page before the campaign ended. */
function sendOldForm(fields) {
  const form = document.createElement('form');
  form.method = 'post';
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('textarea');
    Object.assign(field, { name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
