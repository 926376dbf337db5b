// The site on which pages are looked at: a wave is open, and something stands in every state.

import { fill } from '../checks/form.js';
import { follow, send } from '../checks/navigation.js';
import { addDocument, addSupporter, decide, desk } from './desk.js';
import { png } from './files.js';
import { importList } from './list.js';
import { linkFor } from './mail.js';
import * as signup from './signup.js';

export const ROWS = [
  { name: 'Stadt Wien', kind: 'region', country: 'AT', level: 'member', wave: 1, joined_on: '2022-02', website: 'https://www.wien.gv.at', latitude: 48.208, longitude: 16.372 },
  { name: '광주광역시', latin_name: 'Gwangju Metropolitan City', kind: 'metropolitan', country: 'KR', wave: 1, joined_on: '2022', latitude: 35.155, longitude: 126.916 },
  { name: 'بلدية رام الله', latin_name: 'Ramallah Municipality', country: 'PS', wave: 2, joined_on: '2023-11-04', latitude: 31.9, longitude: 35.204 },
  { name: `Llanfair${'pwllgwyngyll'.repeat(14)}`, country: 'GB', wave: 3, joined_on: '2024-10', latitude: 53.22, longitude: -4.2 },
  { name: 'Coalición de Ciudades contra el Racismo', kind: 'network', wave: 1 },
];
const WITH_PROFILE = { name: 'Gemeente Utrecht', region: 'Utrecht', website: 'https://www.utrecht.example', latitude: 52.09, longitude: 5.12 };

/** Answers without a place to break a line, as long as they may be. */
const LONG = {
  government_name: `Llanfair${'pwllgwyngyll'.repeat(16)}`,
  website: `https://www.utrecht.example/${'mensenrechten/'.repeat(30)}`,
  contact_email: `${'c'.repeat(60)}@${'gemeente.'.repeat(15)}utrecht.example`,
};

const QUESTION = 'Which council has decided?\n\nمتى؟ 언제요?';

const LONG_TEXT = 'Mensenrechten beginnen dichtbij huis. '.repeat(8);

const STEPS = {
  questions: { locale: 'nl', essential: LONG_TEXT, framework: LONG_TEXT, joining: `${LONG_TEXT}\n\n${LONG_TEXT}` },
  approach: { foundations: LONG_TEXT, tools: 'Een jaarlijks verslag.' },
  initiatives: { 'initiative-1-title': 'Huis van de rechten', 'initiative-1-text': LONG_TEXT, 'initiative-1-link': 'https://rechten.utrecht.example/', 'initiative-1-year': '2024', 'initiative-1-themes-housing': 'on' },
  exchange: { 'themes-water': 'on', 'themes-housing': 'on', offers: 'Ervaring', seeks: 'Raad' },
  decision: { decision_body: 'Gemeenteraad', decision_on: '2024-05-01', decision_reference: 'RB 2024/17' },
};

/** Numbers of what is on the list: those of the rows, then a member with a profile, then one that left. */
export const NUMBER = { member: 6, pledge: 2, rtl: 3, long: 4, network: 5, gone: 7 };

/** Brings all of it about by the real pages; says the tokens of those whose pages are looked at. */
export async function populate(browser, site) {
  await importList(site, ROWS);
  const office = await desk(browser, site);
  const member = await publishProfile(browser, site, office);
  const gone = await signup.pledged(site);
  await signup.post(site, `/en/signup/${gone}/withdraw`);
  await addDocument(office, { title: 'Concept note of the campaign', locale: 'en' });
  await addDocument(office, { title: 'مذكرة مفاهيمية عن الحملة', locale: 'ar' });
  await openWave(office);
  const [waiting, received, denied, declined, pledge] = await Promise.all([
    signup.unconfirmed(site),
    signup.confirmed(site, LONG),
    signup.disowned(site),
    signup.confirmed(site, { government_name: 'Casino Royale' }),
    signup.pledged(site),
  ]);
  await decide(office, 'Casino Royale', 'declined&reason=out_of_scope');
  const asks = async (site) => {
    const government_name = `Gemeente Amersfoort ${process.pid} ${Date.now()}`;
    const { personalToken } = await signup.confirmed(site, { government_name });
    await decide(office, government_name, 'needs_information', QUESTION);
    return personalToken;
  };
  const asked = await asks(site);
  return { ...(await links(site)), waiting, received, denied, declined, pledge, member, gone, asks, asked };
}

/** Pages behind links that others than the first contact get. */
async function links(site) {
  const [change, objected] = await Promise.all([takeover(site), takeover(site)]);
  await signup.post(site, `/en/contact/${objected.taking}`);
  const objection = signup.tokenOf(await linkFor(site, objected.contact_email, 'object'));
  const second_email = `second-${process.pid}@utrecht.example`;
  await signup.confirmed(site, { second_email });
  const second = signup.tokenOf(await linkFor(site, second_email, 'second'));
  const told = await signup.tell(site, { body: 'Utrecht is missing.' });
  return { takeover: change, objection, second, told };
}

/** Somebody pledges, writes the profile with everything in it, and becomes a member. */
async function publishProfile(browser, site, office) {
  const token = await signup.pledged(site, WITH_PROFILE);
  const profile = `${site.origin}/en/signup/${token}/profile`;
  const writer = await browser.newPage();
  for (const [step, answers] of Object.entries(STEPS)) {
    await writer.goto(`${profile}/${step}`);
    await fill(writer, answers);
    await send(writer);
  }
  await writer.goto(`${profile}/picture`);
  await fill(writer, { picture_alt: 'Het stadhuis', picture_holder: 'Gemeente Utrecht' });
  await writer.locator('#file').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png(640, 360) });
  await send(writer);
  await writer.goto(`${profile}/check`);
  await send(writer);
  await writer.close();
  await decide(office, WITH_PROFILE.name, 'member');
  return token;
}

/** A wave that is open, and supporters of the letter. */
async function openWave(office) {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await office.goto('/admin/waves');
  await fill(office, { opens_on: day(-30), closes_on: day(60) });
  await follow(office, () => office.locator('main form button').click());
  const website = 'https://www.example.org/';
  await addSupporter(office, { name: 'Metropolis', website, logo: [900, 240] });
  await addSupporter(office, { name: 'المدن والحكومات المحلية المتحدة', website });
  await addSupporter(office, { name: 'Kota Bandung', website: '', logo: [200, 320] });
}

/** A contact is to change: the tokens of both sides' links. */
export async function takeover(site) {
  const { personalToken, contact_email } = await signup.confirmed(site);
  const successor = `successor.${contact_email}`;
  const page = await (await fetch(`${site.origin}/en/signup/${personalToken}/contact`)).text();
  const version = page.match(/name="version" value="(\d+)"/)[1];
  const given = { version, contact_name: 'Cem Demir', contact_role: 'Adviser', contact_email: successor, correspondence_locale: 'en' };
  await signup.post(site, `/en/signup/${personalToken}/contact`, given);
  const taking = signup.tokenOf(await linkFor(site, successor, 'contact'));
  return { personalToken, contact_email, successor, taking };
}
