// What leads to the states of the desk's pages; each ends with the answer to look at.

import { fill } from './checks/form.js';
import { follow, send } from './checks/navigation.js';
import { codeOf, invite } from './site/account.js';

/** What nobody has. */
export const signIn = { email: 'nobody@secretariat.example', password: 'not the right one', code: '000000' };

/** The form of a page sent with these answers. */
export const sent = (path, answers = {}) => async (page, desk) => {
  await page.goto(typeof path === 'function' ? await path(desk) : path);
  await fill(page, answers);
  return send(page);
};

/** A button pressed on a page, by the end of its form's address. */
export const pressed = (path, action) => async (page, desk) => {
  await page.goto(path(desk));
  return follow(page, () => page.locator(`main form[action$="${action}"] button`).first().click());
};

export const pasted = (list) => sent('/admin/import', { list });
export const IMPORT = `name,kind,country,level,wave,source_url
Sitges,municipality,ES,member,1,https://list.example/1
춘천시,municipality,KR,pledge,,https://list.example/2
Rosario,municipality,AR,pledge,,https://news.example/Rosario`;

export async function guessedTooOften(page, { site }) {
  const wrong = { ...signIn, email: 'often@secretariat.example' };
  const headers = { origin: site.origin };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await fetch(`${site.origin}/admin/sign-in`, { method: 'POST', headers, body: new URLSearchParams(wrong) });
  }
  return sent('/admin/sign-in', wrong)(page);
}

/** Somebody types into a form while their session ends. */
export async function sessionEnds(page) {
  await page.goto('/admin/supporters');
  await fill(page, { name: 'Typed before the session ended', position: '7' });
  await page.context().clearCookies({ name: 'session' });
  return send(page);
}

/** Their page still has it, and they sign in again. */
export async function sessionGoesOn(page, desk) {
  const { email, password, recovery } = desk.people.administrator.account;
  await fill(page, { email, password, code: recovery.pop() });
  return send(page);
}

export async function invitation({ site }) {
  return new URL((await invite(site)).link).pathname;
}

export async function setUp(page, desk) {
  await page.goto(await invitation(desk));
  const code = codeOf(await page.locator('input[name=secret]').inputValue());
  await fill(page, { password: 'a whole orchard of apples', code });
  return send(page);
}

export async function releasesTicked(page, desk) {
  await page.goto('/admin/proposals');
  const { name } = desk.made.refused;
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('checkbox').check();
  return send(page);
}

export async function archives(page, desk) {
  await page.goto(desk.made.pledged.path);
  await page.locator('summary').last().click();
  return follow(page, () => page.locator('form[action$="/archive"] button').click());
}

/** Opens a page, lets a colleague change the signup, and goes on. */
async function meanwhile(page, desk, path, goOn) {
  const { path: signup } = desk.made.conflict;
  await page.goto(signup + path);
  await desk.people.second.send(signup, `${signup}/note`, { note: 'They called: the mayor has changed.' });
  const amend = `${signup}/amend`;
  const changes = { leader_name: `Nguyễn ${Date.now()}`, why: 'They called.' };
  await desk.people.second.send(amend, amend, changes);
  return goOn();
}

export const notedMeanwhile = (page, desk) =>
  meanwhile(page, desk, '', () => follow(page, () => page.locator('form[action$="/take"] button').click()));

export const amendedMeanwhile = (page, desk) =>
  meanwhile(page, desk, '/amend', async () => {
    await fill(page, { region: 'Thừa Thiên', why: 'A letter' });
    return send(page);
  });

export const decidedMeanwhile = (page, desk) =>
  meanwhile(page, desk, '/decide?verdict=pledged', async () => {
    const { path } = desk.made.conflict;
    await desk.people.second.send(`${path}/decide?verdict=pledged`, `${path}/decide`, { then: 'propose' });
    await fill(page, { subject: 'Welcome' });
    return send(page);
  });

export async function discards(page, desk) {
  const { path } = desk.made.conflict;
  await desk.people.second.send(`${path}/decide?verdict=pledged`, `${path}/decide`, { then: 'propose' });
  return pressed(() => path, '/discard')(page, desk);
}

export async function entersAgain(page, desk) {
  await page.goto('/admin/signups/new');
  await fill(page, { ...desk.made.entered.given, contact_email: 'new@york.example', verified: 'ask', how: '' });
  return send(page);
}

export async function misplaces(page, desk) {
  await page.goto(`${desk.made.received.path}/place`);
  await fill(page, { latitude: 'north' });
  return follow(page, () => page.locator('form:has(#latitude) button').click());
}

export async function translatedMeanwhile(page, desk) {
  const path = `${desk.made.member.path}/translate?into=fr`;
  await page.goto(path);
  await desk.people.second.send(path, path, { essential: 'Les droits commencent ici.' });
  await fill(page, { essential: 'Les droits humains commencent ici.' });
  return send(page);
}

export async function waveMeanwhile(page, desk) {
  await page.goto(desk.wave);
  await desk.people.fr.send(desk.wave, desk.wave, { closes_on: '2026-12-30' });
  await fill(page, { closes_on: '2026-12-31' });
  return send(page);
}

export async function imports(page) {
  await pasted(IMPORT)(page);
  return send(page);
}

export async function invites(page) {
  return sent('/admin/accounts', { email: 'joan@secretariat.example', role: 'reviewer' })(page);
}

export async function disables(page, desk) {
  await page.goto(desk.account);
  return follow(page, () => page.locator('form[action$="/disable"] button').click());
}

export async function makesCodes(page, desk) {
  const { account } = desk.people.administrator;
  await page.goto('/admin/account');
  const form = page.locator('form[action$="/recovery"]');
  await form.locator('[name=password]').fill(account.password);
  await form.locator('[name=code]').fill(account.recovery.pop());
  const answer = await follow(page, () => form.getByRole('button').click());
  account.recovery = await page.locator('.codes code').allInnerTexts();
  return answer;
}

export function opensDetails(path) {
  return async (page) => {
    const answer = await page.goto(path);
    await page.locator('main summary').first().click();
    return answer;
  };
}
