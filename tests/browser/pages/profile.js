// The profile on the personal page: its steps, what is refused, and what is sent.

import { expectSummary, fill, read } from '../checks/form.js';
import { follow, send } from '../checks/navigation.js';
import { expect } from '../fixtures.js';
import { png } from '../site/files.js';
import { pledged } from '../site/signup.js';
import { hidden, walk } from './table.js';

const STEPS = ['questions', 'approach', 'initiatives', 'exchange', 'decision', 'picture'];

const GOOD = {
  locale: 'nl',
  essential: 'Mensenrechten beginnen dichtbij huis. '.repeat(5),
  framework: 'Rechten geven richting aan beleid. '.repeat(5),
  joining: 'Samen leren wij van elkaar. '.repeat(5),
};

const profile = (more) => ({ pledge }) => `/signup/${pledge}/profile${more}`;

export const PROFILE = [
  hidden({
    name: 'the steps of the profile',
    route: '/signup/{token}/profile',
    path: profile(''),
    states: [walk('a profile is written, refused, completed and sent', writes)],
  }),
  ...STEPS.map((step) =>
    hidden({
      name: `the profile, ${step}`,
      route: '/signup/{token}/profile/{step}',
      path: profile(`/${step}`),
      states: step === 'initiatives' ? [walk('what the profile cannot keep', isRefused)] : [],
    }),
  ),
  hidden({
    name: 'the profile before it is sent',
    route: '/signup/{token}/profile/check',
    path: profile('/check'),
    states: [],
  }),
];

async function* writes({ page, site, open }) {
  const path = `/signup/${await pledged(site)}/profile`;
  await open(`${path}/questions`);
  await fill(page, { ...GOOD, joining: 'Te kort.' });
  await send(page);
  await expect.soft(page).toHaveURL(new RegExp(`${path}/approach$`));
  await open(`${path}/picture`);
  await fill(page, { picture_alt: 'Het stadhuis' });
  const file = { name: 'x.png', mimeType: 'image/png', buffer: png(40, 30) };
  await page.locator('#file').setInputFiles(file);
  await send(page);
  await open(`${path}/check`);
  const gaps = await send(page);
  await expect.soft(page.locator('.summary li')).toHaveCount(2);
  yield { name: 'with gaps', response: gaps, status: 422 };
  const step = await follow(page, () => page.locator('.summary a').first().click());
  await expectSummary(page, ['joining']);
  yield { name: 'a step with gaps', response: step };
  await fill(page, GOOD);
  await send(page);
  const picture = await open(`${path}/picture`);
  await expect.soft(page.locator('img.picture')).toHaveJSProperty('naturalWidth', 40);
  yield { name: 'a picture', response: picture };
  await fill(page, { picture_holder: 'Gemeente' });
  yield { name: 'to be checked', response: await send(page) };
  const sent = await send(page);
  await expect.soft(page.locator('.note[role=status]')).toBeVisible();
  yield { name: 'sent', response: sent };
  yield { name: 'being read', response: await open(path) };
}

async function* isRefused({ page, site, open }) {
  const path = `/signup/${await pledged(site)}/profile`;
  const wrong = { 'initiative-1-title': 'x'.repeat(201), 'initiative-1-year': 'many' };
  await open(`${path}/initiatives`);
  await fill(page, wrong);
  const refused = await send(page);
  await expectSummary(page, Object.keys(wrong));
  expect.soft(await read(page)).toMatchObject(wrong);
  yield { name: 'wrong answers', response: refused, status: 422 };
  await open(`${path}/decision`);
  const file = { name: 'x.pdf', mimeType: 'application/pdf', buffer: png(1, 1) };
  await page.locator('#file').setInputFiles(file);
  yield { name: 'no PDF', response: await send(page), status: 422 };
  const other = await page.context().newPage();
  await open(`${path}/exchange`);
  await other.goto(page.url());
  await fill(other, { offers: 'Ours' });
  await send(other);
  await other.close();
  await fill(page, { offers: 'Theirs' });
  const stale = await send(page);
  await expect.soft(page.locator('#offers')).toHaveValue('Theirs');
  await expect.soft(page.locator('.answers dd')).toHaveText('Ours');
  yield { name: 'an older edit beside the newer', response: stale, status: 409 };
}
