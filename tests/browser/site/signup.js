// Signups made by posting the form, for tests of the pages that come after it.

import { importList } from './list.js';
import { linkFor } from './mail.js';

let made = 0;

/** A whole form with good answers and an address that nobody else has. */
export function answers(changes = {}) {
  made += 1;
  return {
    government_name: 'Gemeente Utrecht',
    latin_name: '',
    kind: 'municipality',
    country: 'NL',
    region: 'Utrecht',
    website: 'https://www.utrecht.example/',
    population: '374000',
    leader_name: 'Ada Jansen',
    leader_office: 'Mayor',
    contact_name: 'Bo de Vries',
    contact_role: 'Adviser',
    contact_email: `contact-${process.pid}-${made}@utrecht.example`,
    contact_phone: '+31 30 286 0000',
    second_email: '',
    correspondence_locale: 'en',
    message: 'Human rights are local.\nWe want to learn from others.',
    authorised: 'on',
    privacy: 'on',
    ...changes,
  };
}

/** Sends the form as a browser would and returns the form's id. */
export async function send(site, given) {
  const page = await (await fetch(`${site.origin}/en/join`)).text();
  const formId = page.match(/name="form_id" value="([^"]+)"/)[1];
  await post(site, '/en/join', { form_id: formId, ...given });
  return formId;
}

/** Sends a message of a reader, and returns the path of its receipt. */
export async function tell(site, given) {
  const page = await (await fetch(`${site.origin}/en/tell`)).text();
  const form_id = page.match(/name="form_id" value="([^"]+)"/)[1];
  await post(site, '/en/tell', { form_id, about: '', ...given });
  return `/tell/${form_id}`;
}

/** Posts a form of the site; anything but a redirect is a failure of the test's preparation. */
export async function post(site, path, fields = {}) {
  const answer = await fetch(site.origin + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });
  if (answer.status !== 303) {
    throw new Error(`posting ${path} was answered with ${answer.status}`);
  }
}

/** The last part of the path in a link. */
export const tokenOf = (link) => link.split('/').at(-1);

/** A signup whose address has not been confirmed. */
export async function unconfirmed(site, changes) {
  const given = answers(changes);
  const formId = await send(site, given);
  const confirmToken = tokenOf(await linkFor(site, given.contact_email, 'confirm'));
  return { ...given, formId, confirmToken };
}

/** A signup whose address has been confirmed by the link in the mail. */
export async function confirmed(site, changes) {
  const signup = await unconfirmed(site, changes);
  await post(site, `/en/confirm/${signup.confirmToken}`);
  const personalToken = tokenOf(await linkFor(site, signup.contact_email, 'signup'));
  return { ...signup, personalToken };
}

/** A signup of which the owner of the mailbox said "it was not me". */
export async function disowned(site, changes) {
  const signup = await unconfirmed(site, changes);
  await post(site, `/en/confirm/${signup.confirmToken}/disown`);
  return signup;
}

/** A pledge from before the site, by the list that the secretariat imports; its personal token. */
export async function pledged(site, changes) {
  made += 1;
  const email = `pledge-${process.pid}-${made}@utrecht.example`;
  const name = `Gemeente Utrecht ${process.pid} ${made}`;
  await importList(site, [{ name, country: 'NL', contact_email: email, ...changes }]);
  await fetch(`${site.origin}/en/signup`, { method: 'POST', body: new URLSearchParams({ email }) });
  return tokenOf(await linkFor(site, email, 'signup'));
}
