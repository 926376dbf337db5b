// People of the secretariat who work at the desk, set up and signed in without a browser.

import { codeOf, invite } from './account.js';
import { Visitor } from './visitor.js';

/** Somebody signed in: their account, and a visitor with their session. */
export async function staff(site, role, { locale = 'en', email } = {}) {
  const account = await invite(site, role, email);
  const visitor = new Visitor(site);
  const path = new URL(account.link).pathname;
  account.secret = (await visitor.get(path)).match(/name="secret" value="([^"]+)"/)[1];
  const { password, secret } = account;
  await visitor.send(path, path, { password, secret, code: codeOf(secret) });
  account.recovery = [...(await visitor.get('/admin/welcome')).matchAll(/<li><code>([^<]+)</g)].map(([, code]) => code);
  await visitor.send('/admin/sign-in', '/admin/sign-in', { email: account.email, password, code: codeOf(secret, 1) });
  await visitor.send('/admin/', '/admin/language', { locale });
  return Object.assign(visitor, { account });
}

/** The cookies of somebody signed in, for a browser's context. */
export const signedIn = (visitor) => ({
  origins: [],
  cookies: [...visitor.cookies]
    .filter(([, value]) => value)
    .map(([name, value]) => ({ name, value, domain: 'localhost', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' })),
});
