// The join form in the browser: filling it in, reading it back, and its error summary.

import { expect } from '../fixtures.js';

/** The browser may look over what the server should see as it is. */
export async function fill(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const control = page.locator(`main [name="${name}"]`);
    const type = await control.first().evaluate((it) => it.type);
    if (type === 'radio') {
      await page.locator(`[name="${name}"][value="${value}"]`).check();
    } else if (type === 'checkbox') {
      await control.setChecked(value === 'on');
    } else if (type === 'select-one') {
      await control.selectOption(value);
    } else {
      await control.fill(value);
    }
  }
}

/** What the form holds: every named answer, empty ones included. */
export async function read(page) {
  const given = await page.locator('main form').first().evaluate((form) => [...new FormData(form)]);
  return Object.fromEntries(given.filter(([name]) => !['form_id', 'contact_fax'].includes(name)));
}

/**
 * The summary names as many errors as the form has fields with one, each link leads to its field,
 * and the title of the page says first that there is an error.
 */
export async function expectSummary(page, fields) {
  const word = await page.locator('.field .error strong').first().innerText();
  expect.soft((await page.title()).startsWith(`${word} `), 'title').toBe(true);
  const wrong = await page
    .locator('[aria-invalid=true]')
    .evaluateAll((all) => all.map((it) => it.name || it.querySelector('input').name));
  expect.soft(wrong, 'fields with an error').toEqual(fields);
  const targets = await page.locator('.summary a').evaluateAll((links) =>
    links.map((link) => {
      const target = document.getElementById(link.hash.slice(1));
      target?.focus();
      return target === document.activeElement ? target?.name : `${link.hash} takes no focus`;
    }),
  );
  expect.soft(targets, 'where the links of the summary lead').toEqual(fields);
  await page.locator('.summary a').last().click();
  await expect.soft(page.locator(':target')).toBeFocused();
  await expect.soft(page.locator(':target')).toBeInViewport();
}
