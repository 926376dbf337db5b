// What the site answers to forms that it cannot take, and where there is nothing to show.

import { fill, expectSummary, read } from '../checks/form.js';
import { follow, open, send } from '../checks/navigation.js';
import { expectSound } from '../checks/page.js';
import { expect, test } from '../fixtures.js';
import { SAMPLE } from '../languages.js';
import { answers } from '../site/signup.js';

const REQUIRED = [
  'government_name',
  'kind',
  'country',
  'leader_name',
  'leader_office',
  'contact_name',
  'contact_role',
  'contact_email',
  'authorised',
  'privacy',
];

const WRONG = {
  government_name: 'x'.repeat(201),
  website: 'ftp://utrecht.example',
  population: 'many',
  contact_email: 'bo@nowhere',
  second_email: 'ç@utrecht.example',
  message: 'ñ'.repeat(2001),
};

for (const language of SAMPLE) {
  const { code } = language;

  test(`an empty form in ${code} names everything that is missing`, async ({ page, site }) => {
    await open(page, site, language, '/join');
    const response = await send(page);
    await expectSummary(page, REQUIRED);
    await expectSound(page, response, { language, name: 'an empty form', status: 422 });
  });

  test(`a form in ${code} with wrong answers comes back with all of them`, async ({ page, site }) => {
    const given = answers({ ...WRONG, correspondence_locale: 'ko' });
    await open(page, site, language, '/join');
    await fill(page, given);
    const response = await send(page);
    expect.soft(await read(page)).toEqual(given);
    await expectSummary(page, Object.keys(WRONG));
    await expectSound(page, response, { language, name: 'wrong answers', status: 422 });
    await fill(page, answers());
    await send(page);
    await expect(page.locator('data.reference')).toBeVisible();
  });

  test(`a form in ${code} from another website comes back to be sent from here`, async ({ page, site }) => {
    const given = answers({ correspondence_locale: code });
    await openElsewhere(page, `${site.origin}/${code}/join`, given);
    const response = await send(page);
    await expect.soft(page.locator('.note[role=status]')).toBeVisible();
    expect.soft(await read(page)).toEqual(given);
    await expectSound(page, response, { language, name: 'from another website', status: 403 });
    await send(page);
    await expect(page.locator('data.reference')).toBeVisible();
  });

  test(`a form in ${code} changed after confirming comes back unsaved`, async ({ page, site, signups }) => {
    const given = answers({ government_name: 'Utrecht', correspondence_locale: code });
    await open(page, site, language, '/join');
    await fill(page, given);
    await page
      .locator('[name=form_id]')
      .evaluate((field, formId) => (field.value = formId), signups.received.formId);
    const response = await send(page);
    expect.soft(await read(page)).toEqual(given);
    await expectSound(page, response, { language, name: 'changed after confirming', status: 409 });
  });

  test(`buttons of a mail pressed on another website in ${code} do nothing`, async ({ page, site, signups }) => {
    await openElsewhere(page, `${site.origin}/${code}/confirm/${signups.waiting.confirmToken}`, {});
    const response = await send(page);
    await expectSound(page, response, { language, name: 'confirmed elsewhere', status: 403 });
    await open(page, site, language, `/confirm/${signups.waiting.confirmToken}`);
    await expect(page.locator('main form')).toHaveCount(2);
  });

  test(`a closed campaign in ${code} has an address to write to and no form`, async ({ page, closedSite }) => {
    for (const [name, path] of [['letter, closed', '/'], ['form, closed', '/join']]) {
      const response = await open(page, closedSite, language, path);
      await expect.soft(page.locator('main a[href="mailto:cisdpl@uclg.org"]').last()).toBeVisible();
      await expect.soft(page.locator('main form, main a.button')).toHaveCount(0);
      await expectSound(page, response, { language, name });
    }
  });

  test(`a form in ${code} sent after the campaign comes back to be copied`, async ({ page, closedSite }) => {
    const given = answers({ correspondence_locale: code });
    await open(page, closedSite, language, '/join');
    const response = await follow(page, () => page.evaluate(sendOldForm, given));
    expect.soft(await read(page)).toEqual(given);
    await expect.soft(page.locator('main [type=submit]')).toHaveCount(0);
    await expectSound(page, response, { language, name: 'sent after the end', status: 403 });
  });
}

/** A page of another website with a copy of the form. */
async function openElsewhere(page, action, fields) {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<textarea name="${name}">\n${value}</textarea>`,
  );
  const body = `<!doctype html><title>Elsewhere</title><main><form method="post" action="${action}">
    ${inputs.join('')}<button type="submit">Send</button></form></main>`;
  const address = 'http://translation.example/';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
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
