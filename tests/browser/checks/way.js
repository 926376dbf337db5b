// The steps of a local government on its way, each with what readers and the secretariat see of it.

import { expect } from '../fixtures.js';
import { languageOf } from '../languages.js';
import { pdf, png } from '../site/files.js';
import { linksOf, mailTo, mails } from '../site/mail.js';
import { sentences } from '../site/messages.js';
import { known, scan } from '../site/scanner.js';
import { answers } from '../site/signup.js';
import { fill } from './form.js';
import { follow, send } from './navigation.js';

const SECRETARIAT = 'cisdpl@uclg.org';
const desks = sentences('en');

export class Way {
  constructor(browser, site, desk, way) {
    Object.assign(this, { browser, site, desk, way, say: sentences(way.code) });
    const { government_name, latin_name, country } = way;
    this.given = answers({ government_name, latin_name, country, correspondence_locale: way.code });
    this.contact = this.given.contact_email;
  }

  /** A browser without scripts that has never been here. */
  async sitting(address) {
    await this.page?.context().close();
    const context = await this.browser.newContext({ javaScriptEnabled: false });
    this.page = await context.newPage();
    return this.page.goto(address);
  }

  press = (page, name) =>
    follow(page, () => page.getByRole('button', { name, exact: true }).click());

  open = (page, name) =>
    follow(page, () => page.locator('main').getByRole('link', { name, exact: true }).first().click());

  /** The mail with this subject, in the right language; a scanner that opens its links changes nothing. */
  async mail(id, to = this.contact) {
    const mail = await mailTo(this.site, to, this.say(id, { reference: this.reference }));
    const language = mail.headers.find((header) => header.key === 'content-language')?.value;
    expect.soft(language, `language of ${id}`).toBe(languageOf(this.way.code).tag);
    const before = await known(this.site, this.desk, this.reference);
    await scan(this.browser, this.site, mail);
    expect.soft(await known(this.site, this.desk, this.reference), `after scanning ${id}`).toEqual(before);
    return mail;
  }

  /** The link of a mail to this kind of page. */
  link(mail, page) {
    const found = linksOf(this.site, mail).filter((link) => link.includes(`/${page}/`));
    expect(found, `links of “${mail.subject}” to ${page}`).toHaveLength(1);
    return found[0];
  }

  async secretariatHears(id) {
    const given = { name: this.given.government_name, reference: this.reference };
    await mailTo(this.site, SECRETARIAT, desks(id, given));
  }

  async says(...ids) {
    for (const id of ids) {
      await expect.soft(this.page.locator('main').getByText(this.say(id)).first(), id).toBeVisible();
    }
  }

  async joins() {
    await this.sitting(`${this.site.origin}/${this.way.code}/`);
    await follow(this.page, () => this.page.locator('main a.button').first().click());
    await fill(this.page, this.given);
    await send(this.page);
    this.reference = await this.page.locator('data.reference').innerText();
    const asked = await this.mail('mail-confirm-subject');
    await this.sitting(this.link(asked, 'confirm'));
    await this.says('signup-confirm-text');
    await this.press(this.page, this.say('signup-confirm-button'));
    await this.says('signup-confirmed-text');
    const receipt = await this.mail('mail-receipt-subject');
    await this.sitting(this.link(receipt, 'signup'));
    await this.says('site-state-received', 'signup-next-received');
  }

  /** A decision in the site's words, kept as a proposal or its mail released at once. */
  async decides(verdict, how, changes = {}) {
    await this.desk.goto(`${this.site.origin}/admin/signups/${this.reference}`);
    await this.open(this.desk, desks(`decide-verdict-${verdict}`));
    await fill(this.desk, changes);
    await this.press(this.desk, desks(how));
  }

  async isDecided() {
    await expect(this.desk.getByRole('status')).toContainText(this.given.contact_email);
  }

  async isAskedAndAnswers() {
    await this.desk.goto(`${this.site.origin}/admin/signups/${this.reference}`);
    await this.press(this.desk, desks('decide-take'));
    await expect.soft(this.desk.locator('.state').first()).toHaveText(desks('site-state-under-review'));
    const question = 'When did the council decide?';
    const words = { words: question, words_locale: 'en' };
    await this.decides('needs-information', 'decide-release-now', words);
    await this.isDecided();
    const asked = await this.mail('mail-needs-information-subject');
    expect.soft(asked.text).toContain(question);
    await this.sitting(this.link(asked, 'signup'));
    await this.says('site-state-needs-information');
    await expect.soft(this.page.locator('p[lang=en]', { hasText: question })).toBeVisible();
    await this.open(this.page, this.say('profile-answer-title'));
    await fill(this.page, { answer: this.way.answer });
    await this.press(this.page, this.say('profile-answer-send'));
    await this.says('profile-answer-sent', 'site-state-under-review');
    await this.mail('profile-mail-answered-subject');
    await this.secretariatHears('decide-change-answered-subject');
    await this.desk.goto(`${this.site.origin}/admin/signups/${this.reference}`);
    await expect.soft(this.desk.getByText(this.way.answer)).toBeVisible();
  }

  async isAccepted(verdict, level) {
    await this.decides(verdict, 'decide-propose');
    await expect(this.desk.getByText(desks('decide-done-proposed'))).toBeVisible();
    await this.press(this.desk, desks('decide-release'));
    await this.isDecided();
    const told = await this.mail(`mail-${verdict}-subject`);
    this.personal = this.link(told, 'signup');
    this.public = this.link(told, 'members');
    await this.sitting(`${this.site.origin}/${this.way.code}/members`);
    await this.open(this.page, this.given.government_name);
    expect.soft(decodeURI(this.page.url()), 'the address in the mail').toBe(decodeURI(this.public));
    await expect.soft(this.page.getByRole('heading', { level: 1 })).toHaveText(this.given.government_name);
    await expect.soft(this.page.locator(`.level.${level}`)).toBeVisible();
    for (const secret of ['contact_email', 'contact_phone', 'contact_name', 'message']) {
      await expect.soft(this.page.getByText(this.given[secret].split('\n')[0])).toHaveCount(0);
    }
  }

  async writes() {
    const { say, way } = this;
    await this.sitting(this.personal);
    await this.says('site-state-pledged', 'profile-next-pledged');
    await this.open(this.page, say('profile-complete'));
    await this.open(this.page, say('profile-step-questions'));
    const { essential } = way;
    await fill(this.page, { locale: way.code, essential, framework: essential, joining: essential });
    await this.press(this.page, say('profile-save'));
    await fill(this.page, { foundations: way.answer });
    await this.press(this.page, say('profile-save-later'));
    await this.says('profile-saved');

    const other = sentences(way.meanwhile);
    await this.sitting(this.personal.replace(`/${way.code}/`, `/${way.meanwhile}/`));
    await this.open(this.page, other('profile-complete'));
    await this.open(this.page, other('profile-step-approach'));
    await expect.soft(this.page.locator('#foundations')).toHaveValue(way.answer);
    await this.press(this.page, other('profile-save'));
    const first = { 'initiative-1-title': way.picture, 'initiative-1-text': way.answer, 'initiative-1-year': '2021' };
    await fill(this.page, first);
    await this.press(this.page, other('profile-save'));
    await fill(this.page, { 'themes-water': 'on', offers: way.answer });
    await this.press(this.page, other('profile-save-later'));
    await expect.soft(this.page.getByText(other('profile-saved'))).toBeVisible();

    await this.sitting(this.personal);
    await this.open(this.page, say('profile-complete'));
    await this.open(this.page, say('profile-step-decision'));
    await fill(this.page, { decision_body: way.picture, decision_on: '2024-05-14', decision_public: 'on' });
    await this.takes('decision.pdf', 'application/pdf', pdf());
    await this.press(this.page, say('profile-save'));
    await fill(this.page, { picture_alt: way.picture, picture_holder: way.government_name });
    await this.takes('picture.png', 'image/png', png(640, 480));
    await this.press(this.page, say('profile-save'));
    await this.says('profile-send-text');
    await expect.soft(this.page.locator('main dd', { hasText: essential })).toHaveCount(3);
    await expect.soft(this.page.locator('main img.picture')).toHaveJSProperty('naturalWidth', 640);
    await this.press(this.page, say('profile-send'));
    await this.says('profile-sent', 'signup-next-profile-submitted');
    await this.mail('profile-mail-sent-subject');
    await this.secretariatHears('decide-change-profile-subject');
    await this.desk.goto(`${this.site.origin}/admin/signups/${this.reference}`);
    await expect.soft(this.desk.locator(`dd[lang=${way.code}]`, { hasText: essential })).toHaveCount(3);
  }

  takes = (name, mimeType, buffer) =>
    this.page.locator('#file').setInputFiles({ name, mimeType, buffer });

  /** In the reader's language and in another, the answers stand in their own. */
  async isShownWithItsProfile() {
    const { code, essential, picture } = this.way;
    const { dir } = languageOf(code);
    for (const reader of [code, this.way.meanwhile]) {
      await this.sitting(this.public.replace(`/${code}/`, `/${reader}/`));
      await expect.soft(this.page.locator('html')).toHaveAttribute('dir', languageOf(reader).dir);
      const said = this.page.locator(`.said[lang=${code}][dir=${dir}]`, { hasText: essential });
      await expect.soft(said).toHaveCount(3);
      await expect.soft(said.first()).toBeVisible();
      const shown = this.page.getByRole('img', { name: picture, exact: true });
      await expect.soft(shown).toHaveJSProperty('naturalWidth', 640);
    }
    const file = this.page.getByRole('link', { name: sentences(this.way.meanwhile)('members-decision-file') });
    const answer = await this.page.request.get(await file.evaluate((it) => it.href));
    expect.soft(answer.headers()['content-type']).toBe('application/pdf');
    expect.soft(await answer.body()).toEqual(pdf());
    await this.sitting(this.personal);
    await this.says('site-state-member', 'signup-next-member');
  }

  async changesItsContact() {
    const { say } = this;
    const successor = `successor.${this.contact}`;
    await this.open(this.page, say('signup-contact'));
    await fill(this.page, { contact_name: 'Cem Demir', contact_email: successor });
    await this.press(this.page, say('signup-contact-button'));
    await this.says('signup-contact-asked');
    const asked = await this.mail('mail-takeover-subject', successor);
    await this.sitting(this.link(asked, 'contact'));
    await this.says('signup-takeover-text');
    await this.press(this.page, say('signup-takeover-button'));
    await this.says('signup-takeover-done-text');
    const told = await this.mail('mail-told-subject');
    await this.sitting(this.link(told, 'object'));
    await this.says('signup-object-text');
    expect.soft((await this.sitting(this.personal)).status()).toBe(404);
    await this.says('signup-link-title');
    const welcome = await this.mail('mail-link-subject', successor);
    this.personal = this.link(welcome, 'signup');
    this.contact = successor;
  }

  async withdraws() {
    const { say } = this;
    await this.sitting(this.personal);
    await this.open(this.page, say('signup-withdraw'));
    await this.says('signup-withdraw-text');
    await this.press(this.page, say('signup-withdraw-button'));
    await this.says('site-state-withdrawn', 'signup-next-withdrawn');
    await this.mail('mail-withdrawn-subject');
    await this.secretariatHears('admin-change-withdrawn-subject');
    expect.soft((await this.sitting(this.public)).status()).toBe(410);
    await this.says('members-gone-text');
    await this.sitting(`${this.site.origin}/${this.way.code}/members`);
    await expect.soft(this.page.getByText(this.given.government_name)).toHaveCount(0);
    await this.says('members-empty');
    const about = (await mails(this.site)).filter((mail) => mail.subject.includes(this.reference));
    const twice = about.map((mail) => `${mail.to[0].address} ${mail.subject}`).sort();
    expect.soft([...new Set(twice)], 'each mail went out once').toEqual(twice);
    await this.page.context().close();
  }
}
