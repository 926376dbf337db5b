// Accounts of the desk, set up and signed in to by the real forms.

import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { send } from '../checks/navigation.js';

const STEP_MS = 30_000;

/** Makes an account by the command line: its address, a password, the link that sets it up. */
export async function invite(site, role = 'administrator', email = `${randomUUID()}@secretariat.example`) {
  const printed = await site.command('admin', 'add', '--email', email, '--role', role);
  const link = printed.match(/http\S+\/admin\/invitation\/\S+/)[0];
  return { email, password: `orchard ${randomUUID()}`, link };
}

/** The code that an app with the key on the page shows; `later` steps from now. */
export function codeOf(secret, later = 0) {
  const timestamp = Date.now() + later * STEP_MS;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

/** Fills in the page of the invitation, and remembers its key. */
export async function setUp(page, account) {
  account.secret = await page.locator('form code').innerText();
  await page.locator('#password').fill(account.password);
  await page.locator('#code').fill(codeOf(account.secret));
  return send(page);
}

/** Fills in the page for signing in, with the code after the one that set the account up. */
export async function signIn(page, account) {
  await page.locator('#email').fill(account.email);
  await page.locator('#password').fill(account.password);
  await page.locator('#code').fill(codeOf(account.secret, 1));
  return send(page);
}
