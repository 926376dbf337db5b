// A desk with some weeks of work on it: signups in every state, mails, messages, people, lists.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pdf, png } from './files.js';
import { importList } from './list.js';
import { UNKNOWN } from './relay.js';
import { invite } from './account.js';
import { staff } from './staff.js';
import { Visitor } from './visitor.js';

const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const EXPRESSIONS = JSON.parse(read('journey/signups.json'));

const ANSWER = 'We open the town hall every week to people who want to tell us where their rights are not kept. ';
const PROFILE = { essential: ANSWER.repeat(3), framework: ANSWER.repeat(2), joining: ANSWER.repeat(2) };

/** Fills a site; returns the people, the references by what is special about them, and paths. */
export async function fillDesk(site) {
  const people = await populate(site);
  const desk = new Preparation(site, people.administrator);
  const made = {};
  const keep = async (name, made_) => { made[name] = await made_; };
  await Promise.all([
    ...['Ajuntament de Barcelona', '광주광역시', 'بلدية الناظور', 'Intendencia de Montevideo', 'Stadt Wien'].map((name) => desk.received(name)),
    keep('received', desk.received('काठमाडौं महानगरपालिका')),
    keep('next', desk.received('Conselho Municipal de Maputo')),
    keep('conflict', desk.received('Thành phố Huế')),
    keep('long', desk.received('City of York', { government_name: `Llanfair${'pwllgwyngyll'.repeat(16)}`, website: `https://www.llanfair.example/${'hawliau/'.repeat(40)}` })),
    keep('formula', desk.received('Stadt Graz', { government_name: '=HYPERLINK("https://x.example";"Graz")', contact_phone: '+49 30 901820', region: '@Steiermark' })),
    keep('taken', desk.taken('Pemerintah Kota Bogor')),
    keep('asked', desk.asked('İzmir Büyükşehir Belediyesi')),
    keep('answered', desk.answered('Ville de Grigny')),
    keep('proposed', desk.proposed('بلدية رام الله', 'pledged')),
    keep('refused', desk.proposed('Quezon City Government', 'declined', { reason: 'duplicate' })),
    keep('outdated', desk.outdated('Banjul City Council')),
    keep('pledged', desk.pledged('Gemeente Utrecht')),
    keep('corrected', desk.corrected('Lunds kommun')),
    keep('writing', desk.writing('Câmara Municipal de Cascais')),
    keep('profile', desk.profile('Ville de Malakoff')),
    keep('member', desk.member('Prefeitura de São Paulo')),
    keep('correction', desk.correction('Comune di Reggio Emilia')),
    keep('declined', desk.decided('Commune de Huy', 'declined', { reason: 'out_of_scope' })),
    keep('archived', desk.archived('Gdańsk')),
    keep('withdrawn', desk.withdrawn('Commune de Dakar')),
    keep('disowned', desk.disowned('台北市')),
    keep('unconfirmed', desk.joined('Акимат города Шымкент')),
    keep('quarantined', desk.joined('L’Alfàs del Pi – Ajuntament', { contact_fax: 'yes' })),
    keep('objection', desk.objection('Municipalidad de Villa Carlos Paz')),
    keep('failed', desk.joined('Çankaya Belediyesi', { contact_email: `office@${UNKNOWN}cankaya.example` })),
    keep('entered', desk.entered('Gobierno Autónomo Municipal de Cochabamba')),
    desk.messages(),
    desk.lists(),
    importList(site, older()),
  ]);
  made.duplicate = await desk.received('Gemeente Utrecht', { contact_email: 'mayor@utrecht.example' });
  return { site, people, made, ...(await paths(people.administrator, made)) };
}

/** One of each role, and an administrator for each language; others who cannot sign in. */
async function populate(site) {
  const person = (name, role, locale) => staff(site, role, { locale, email: `${name}@secretariat.example` });
  const [administrator, fr, es, reviewer, reader, second] = await Promise.all([
    person('marta.soler', 'administrator'),
    person('claire.dubois', 'administrator', 'fr'),
    person('lucia.fernandez', 'administrator', 'es'),
    person('jordi.puig', 'reviewer'),
    person('amina.benali', 'reader'),
    person('oscar.lindqvist', 'reviewer'),
    invite(site, 'reviewer', 'maria.hernandez@secretariat.example'),
  ]);
  return { administrator, en: administrator, fr, es, reviewer, reader, second };
}

/** Addresses that hold a number, read from the pages that list them. */
async function paths(visitor, made) {
  const first = async (page, path) => (await visitor.get(page)).match(new RegExp(`href="(${path}\\d+)"`))[1];
  const work = await visitor.get('/admin/work/failed');
  return {
    failedMail: work.match(/href="(\/admin\/mail\/\d+)"/)[1],
    mail: await first(`/admin/signups/${made.pledged.reference}`, '/admin/mail/'),
    ownEntry: (await visitor.get('/admin/accounts')).match(new RegExp(`href="(/admin/accounts/\\d+)"[^>]*><bdi>${visitor.account.email}`))[1],
    account: (await visitor.get('/admin/accounts')).match(/href="(\/admin\/accounts\/\d+)"[^>]*><bdi>maria/)[1],
    wave: await first('/admin/waves', '/admin/waves/'),
    supporter: await first('/admin/supporters', '/admin/supporters/'),
    document: await first('/admin/documents', '/admin/documents/'),
    file: (await visitor.get(`/admin/signups/${made.member.reference}`)).match(/href="([^"]*\/files\/\d+)"/)?.[1],
  };
}

/** Pledges and members from before the site, over the years. */
function older() {
  const names = ['Rosario', 'Nuremberg', 'Eugene', 'Saint-Denis', 'Terrassa', 'Bologna', 'Bandung', 'Kisumu', 'Tunis', 'Wellington', 'Diyarbakir', 'Medellín', 'Bergen', 'Lviv', 'Kathu', 'Sfax'];
  const countries = ['AR', 'DE', 'US', 'FR', 'ES', 'IT', 'ID', 'KE', 'TN', 'NZ', 'TR', 'CO', 'NO', 'UA', 'TH', 'TN'];
  return names.map((name, at) => ({
    name,
    country: countries[at],
    level: at % 3 ? 'pledge' : 'member',
    joined_on: `${2022 + (at % 4)}-${String(1 + ((at * 5) % 12)).padStart(2, '0')}-15`,
    contact_email: at % 4 ? '' : `office@${name.toLowerCase().replace(/\W/g, '')}.example`,
  }));
}

/** The steps of signups, as their contacts and the secretariat take them. */
class Preparation {
  #at = 0;

  constructor(site, desk) {
    Object.assign(this, { site, desk, nobody: new Visitor(site) });
  }

  async joined(name, changes = {}) {
    const { page_locale: locale, ...given } = EXPRESSIONS.find((it) => it.government_name === name);
    this.#at += 1;
    const email = `contact${this.#at}.${given.contact_email}`;
    const all = { ...given, contact_email: email, second_email: '', ...changes };
    const receipt = await this.nobody.send(`/${locale}/join`, `/${locale}/join`, all);
    const reference = (await this.nobody.get(receipt)).match(/class="reference" value="([^"]+)"/)[1];
    return { reference, name: all.government_name, email: all.contact_email, locale, path: `/admin/signups/${reference}` };
  }

  async received(name, changes) {
    const it = await this.joined(name, changes);
    const confirm = await this.site.link(it.email, 'confirm');
    await this.nobody.send(confirm, confirm);
    return { ...it, personal: await this.site.link(it.email, 'signup') };
  }

  /** A letter on paper, without an address, that staff enter. */
  async entered(name) {
    const { page_locale: _, ...known } = EXPRESSIONS.find((it) => it.government_name === name);
    const paper = { came_by: 'paper', arrived_on: '2026-11-02', verified: 'none', how: 'Signed by the mayor', privacy_version: '1' };
    const given = { ...known, contact_email: '', second_email: '', ...paper };
    const done = await this.desk.send('/admin/signups/new', '/admin/signups/new', given);
    return { given, path: done.replace(/\?.*/, ''), reference: done.match(/HRC-\w+/)[0] };
  }

  async disowned(name) {
    const it = await this.joined(name);
    const confirm = await this.site.link(it.email, 'confirm');
    await this.nobody.send(confirm, `${confirm}/disown`);
    return it;
  }

  async decides(it, verdict, { reason = '', ...changes } = {}, then = 'release') {
    const page = `${it.path}/decide?verdict=${verdict}&reason=${reason}`;
    await this.desk.send(page, `${it.path}/decide`, { ...changes, then });
    return it;
  }

  async decided(name, verdict, changes) {
    return this.decides(await this.received(name), verdict, changes);
  }

  async proposed(name, verdict, changes) {
    return this.decides(await this.received(name), verdict, changes, 'propose');
  }

  async taken(name) {
    const it = await this.received(name);
    await this.desk.send(it.path, `${it.path}/take`);
    await this.desk.send(it.path, `${it.path}/note`, { note: 'Called the town hall: the council decides on 14 December.' });
    return it;
  }

  asked(name) {
    const words = 'Which body decided to join, and when?';
    return this.decided(name, 'needs_information', { words, words_locale: 'en' });
  }

  async answered(name) {
    const it = await this.asked(name);
    await this.nobody.send(`${it.personal}/answer`, `${it.personal}/answer`, { answer: 'Le conseil municipal, le 28 septembre.' });
    return it;
  }

  /** A proposal, and after it a correction by the applicant. */
  async outdated(name) {
    const it = await this.proposed(name, 'pledged');
    return this.corrects(it, { leader_name: 'Rohey Malick Lowe' });
  }

  pledged = (name) => this.decided(name, 'pledged');

  async corrects(it, changes) {
    await this.nobody.send(`${it.personal}/correct`, `${it.personal}/correct`, changes);
    return it;
  }

  async corrected(name) {
    return this.corrects(await this.pledged(name), { population: '130000', leader_name: 'Anna Jähnke' });
  }

  async archived(name) {
    const it = await this.pledged(name);
    await this.desk.send(it.path, `${it.path}/archive`, { why: 'Left the campaign.' });
    return it;
  }

  async withdrawn(name) {
    const it = await this.pledged(name);
    await this.nobody.send(`${it.personal}/withdraw`, `${it.personal}/withdraw`);
    return it;
  }

  async answers(it, step, changes) {
    const path = `${it.personal}/profile/${step}`;
    await this.nobody[changes.file ? 'upload' : 'send'](path, path, changes);
  }

  async writing(name) {
    const it = await this.pledged(name);
    await this.answers(it, 'questions', { locale: it.locale, ...PROFILE, joining: '' });
    return it;
  }

  async profile(name) {
    const it = await this.pledged(name);
    await this.answers(it, 'questions', { locale: it.locale, ...PROFILE });
    await this.answers(it, 'approach', { foundations: ANSWER, tools: ANSWER });
    await this.answers(it, 'initiatives', { 'initiative-1-title': 'A house of rights', 'initiative-1-text': ANSWER, 'initiative-1-year': '2023' });
    await this.answers(it, 'decision', { decision_body: 'Council', decision_on: '2026-05-14', file: [new Blob([pdf()], { type: 'application/pdf' }), 'decision.pdf'] });
    await this.nobody.send(`${it.personal}/profile/check`, `${it.personal}/profile/check`);
    return it;
  }

  async member(name) {
    const it = await this.decides(await this.profile(name), 'member');
    const page = `${it.path}/translate?into=en`;
    await this.desk.send(page, page, { essential: ANSWER });
    return it;
  }

  /** A member that has changed its profile since. */
  async correction(name) {
    const it = await this.decides(await this.profile(name), 'member');
    await this.answers(it, 'approach', { structures: ANSWER, tools: '' });
    await this.nobody.send(`${it.personal}/profile/check`, `${it.personal}/profile/check`);
    return it;
  }

  /** A contact that was replaced, and objects. */
  async objection(name) {
    const it = await this.received(name);
    const successor = `successor.${it.email}`;
    await this.nobody.send(`${it.personal}/contact`, `${it.personal}/contact`, { contact_name: 'Lucía Paz', contact_email: successor });
    const takeover = await this.site.link(successor, 'contact');
    await this.nobody.send(takeover, takeover);
    const object = await this.site.link(it.email, 'object');
    await this.nobody.send(object, object);
    return it;
  }

  async messages() {
    const tell = (body, changes) => this.nobody.send('/en/tell', '/en/tell', { body, ...changes });
    await tell('The town of Saint-Denis is missing from your list:\nit joined in 2023.', { email: 'reader@home.example' });
    await tell('مدينتي غير موجودة في القائمة.', {});
    await tell('Buy followers here.', { contact_fax: 'yes' });
  }

  /** What administrators look after. */
  async lists() {
    const desk = this.desk;
    const add = (path, changes) => desk.send(path, path, changes);
    await add('/admin/waves', { opens_on: '2026-09-01', closes_on: '2026-12-31' });
    await add('/admin/supporters', { name: 'United Cities and Local Governments', website: 'https://www.uclg.org/', position: '1' });
    await add('/admin/supporters', { name: 'الشبكة العربية', website: '', position: '2' });
    const logo = [new Blob([png(320, 90)], { type: 'image/png' }), 'logo.png'];
    const supporter = (await desk.get('/admin/supporters')).match(/href="(\/admin\/supporters\/\d+)"/)[1];
    await desk.upload(supporter, `${supporter}/logo`, { file: logo });
    const file = [new Blob([pdf()], { type: 'application/pdf' }), 'charter.pdf'];
    await desk.upload('/admin/documents', '/admin/documents', { title: 'Charter of the campaign', locale: 'en', file });
  }
}
