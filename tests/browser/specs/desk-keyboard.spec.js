// Work on the desk with nothing but the keyboard: from signing in to the next signup, to a file, to a new account.

import { readFile } from 'node:fs/promises';
import { tabTo } from '../checks/keyboard.js';
import { follow } from '../checks/navigation.js';
import { expect, test } from '../desk-fixtures.js';
import { codeOf, invite } from '../site/account.js';
import { staff } from '../site/staff.js';
import { Visitor } from '../site/visitor.js';

test.describe.configure({ timeout: 90_000 });

/** Somebody at a keyboard; every control that gets the focus shows it. */
class Typist {
  constructor(page) {
    this.page = page;
  }

  /** Goes to a control with Tab, and sees where the focus is. */
  async to(control, key) {
    await tabTo(this.page, control, key);
    await expect(control).toBeInViewport({ ratio: 0.5 });
    const seen = await control.evaluate((it) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
      const { left, top, width, height } = it.getClientRects()[0];
      const shown = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
      return {
        outline: it.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        clear: outlineColor !== getComputedStyle(document.body).backgroundColor,
        covered: !(it.contains(shown) || shown?.contains(it)),
      };
    });
    expect(seen, `the focus on ${control}`).toEqual({ outline: true, clear: true, covered: false });
  }

  async types(control, text) {
    await this.to(control);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** Presses a key on a control that leads to another page; there the reader begins at the top, or at the errors. */
  async presses(control, key = 'Enter') {
    await this.to(control);
    const answer = await follow(this.page, () => this.page.keyboard.press(key));
    await expect(this.page.locator('.summary:focus, body:not(:has(.summary, :focus))'), 'the focus').toHaveCount(1);
    return answer;
  }

  /** Chooses in a list with the arrow keys. */
  async chooses(list, value) {
    await this.to(list);
    const steps = await list.evaluate(
      (it, value) => [...it.options].findIndex((option) => option.value === value) - it.selectedIndex,
      value,
    );
    for (let step = 0; step < Math.abs(steps); step += 1) {
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    }
    await expect(list).toHaveValue(value);
  }
}

test('somebody signs in, takes a signup, decides about it and goes on to the next, by keyboard', async ({ desk, looks }) => {
  const page = await looks('nobody', 'en');
  const account = await setUp(desk.site);
  const typist = new Typist(page);
  const main = page.locator('main');
  await page.goto('/admin/work/new');
  await typist.types(page.locator('#email'), account.email);
  await typist.types(page.locator('#password'), 'mistyped');
  await typist.presses(main.getByRole('button'));
  await typist.types(page.locator('#password'), account.password);
  await typist.types(page.locator('#code'), codeOf(account.secret, 1));
  await typist.presses(main.getByRole('button'));

  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await typist.presses(main.locator('a[href="/admin/work/new"]').first());
  const name = 'Ajuntament de Barcelona';
  await typist.presses(main.getByRole('link', { name }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await typist.presses(page.getByRole('button', { name: 'I take this' }));
  await expect(page.getByRole('status')).toBeVisible();
  await typist.presses(page.getByRole('link', { name: 'Accept as a pledge' }));
  await typist.types(page.locator('#subject'), '');
  await typist.presses(page.getByRole('button', { name: 'Decide and send the mail' }));
  await typist.types(page.locator('#subject'), 'Welcome among the Human Rights Cities');
  await typist.types(page.locator('#words'), 'We met in Gwangju.');
  await typist.presses(page.getByRole('button', { name: 'Keep as a proposal' }));
  await typist.presses(page.getByRole('button', { name: 'Release and send the mail' }));
  await expect(page.getByRole('status')).toContainText('Decided');
  await expect(page.locator('.state').first()).toHaveText('Pledged');

  const next = page.locator('a[rel=next]');
  const another = await next.locator('bdi').innerText();
  await typist.presses(next);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(another);
  expect(another).not.toBe(name);
});

test('somebody finds signups, filters them and exports their contacts, by keyboard', async ({ desk, looks }) => {
  const page = await looks('reviewer', 'en');
  const typist = new Typist(page);
  await page.goto('/admin/');
  await typist.presses(page.getByRole('link', { name: 'Signups', exact: true }));
  await typist.types(page.locator('#q'), 'utrecht');
  await typist.to(page.locator('.filters summary'));
  await page.keyboard.press('Enter');
  await typist.chooses(page.locator('#language'), 'nl');
  await typist.chooses(page.locator('#state'), 'pledged');
  await typist.presses(page.locator('.filters button'));
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await typist.to(page.getByRole('region', { name: 'Signups' }));
  await typist.presses(page.locator('.active li a').first());
  await typist.presses(page.getByRole('link', { name: 'Export the contacts' }));
  await typist.presses(page.getByRole('button', { name: 'Export as CSV' }));
  await typist.types(page.locator('#why'), 'Invitation to the forum');
  await typist.to(page.getByRole('button', { name: 'Export as CSV' }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')]);
  expect(download.suggestedFilename()).toMatch(/^contacts-\d{4}-\d\d-\d\d\.csv$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain(desk.made.pledged.email);
});

test('an administrator invites somebody and changes the language, by keyboard', async ({ desk, looks }) => {
  desk.people.guest = await staff(desk.site, 'administrator', { locale: 'fr' });
  const page = await looks('guest', 'fr');
  const typist = new Typist(page);
  await page.goto('/admin/manage');
  await typist.presses(page.locator('main a[href="/admin/accounts"]'));
  await typist.types(page.locator('#email'), 'not an address');
  await typist.presses(page.locator('main form button'));
  await typist.types(page.locator('#email'), `keyboard-${Date.now()}@secretariat.example`);
  await typist.to(page.locator('#role-reviewer'));
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#role-reader')).toBeChecked();
  await typist.presses(page.locator('main form button'));
  await expect(page.locator('code.link')).toContainText('/admin/invitation/');

  for (const [language, told] of [['es', 'Panel'], ['fr', 'Espace']]) {
    await typist.to(page.locator('.lang summary'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await typist.presses(page.locator(`.lang button[lang=${language}]`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.brand')).toContainText(told);
  }
  await typist.presses(page.locator('form[action="/admin/sign-out"] button'), 'Space');
  await expect(page.locator('#password')).toBeVisible();
});

/** An account that nobody has signed in to yet. */
async function setUp(site) {
  const account = await invite(site, 'reviewer');
  const visitor = new Visitor(site);
  const path = new URL(account.link).pathname;
  const [, secret] = (await visitor.get(path)).match(/name="secret" value="([^"]+)"/);
  await visitor.send(path, path, { password: account.password, secret, code: codeOf(secret) });
  return { ...account, secret };
}
