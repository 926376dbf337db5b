// Somebody who opens pages and sends their forms without a browser: quick, for preparations.

const ENTITY = /&#(x?)([0-9a-f]+);|&(amp|lt|gt|quot);/gi;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' };

export class Visitor {
  #site;
  cookies = new Map();

  constructor(site) {
    this.#site = site;
  }

  /** The markup of a page. */
  async get(path) {
    const answer = await this.#ask(path, {});
    if (answer.status !== 200) {
      throw new Error(`${path} was answered with ${answer.status}`);
    }
    return answer.text();
  }

  /**
   * Opens a page and sends its form to `action` with these changes, and returns where that led.
   * Anything but a redirect is a failure of the preparation.
   */
  async send(path, action, changes = {}) {
    const body = new URLSearchParams({ ...formOf(await this.get(path), action), ...changes });
    return this.post(action, body);
  }

  /** As `send`, with files in the form; a field is a text, or a file with its name. */
  async upload(path, action, changes) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...formOf(await this.get(path), action), ...changes })) {
      typeof value === 'string' ? body.append(name, value) : body.append(name, ...value);
    }
    return this.post(action, body);
  }

  async post(action, body) {
    const answer = await this.#ask(action, { method: 'POST', body });
    if (answer.status !== 303) {
      throw new Error(`${action} was answered with ${answer.status}: ${errorsOf(await answer.text())}`);
    }
    return answer.headers.get('location');
  }

  async #ask(path, init) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: this.#site.origin };
    const answer = await fetch(this.#site.origin + path, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = set.match(/^([^=]+)=([^;]*)/);
      this.cookies.set(name, value);
    }
    return answer;
  }
}

/** What a form of a page would send as it stands. */
export function formOf(markup, action) {
  const start = markup.search(new RegExp(`<form[^>]* action="${escape(action)}"`));
  if (start < 0) {
    throw new Error(`the page has no form to ${action}`);
  }
  const form = markup.slice(start, markup.indexOf('</form>', start));
  const fields = {};
  for (const [, attributes, text] of form.matchAll(/<(?:input|textarea)([^>]*)>(?:([^<]*)<\/textarea>)?/g)) {
    const of = (name) => attributes.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    const isChosen = !['checkbox', 'radio', 'file'].includes(of('type')) || / checked/.test(attributes);
    if (of('name') && isChosen) {
      fields[of('name')] = decode(text?.replace(/^\n/, '') ?? of('value') ?? '');
    }
  }
  for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([^]*?)<\/select>/g)) {
    fields[name] = decode(options.match(/value="([^"]*)"[^>]* selected/)?.[1] ?? '');
  }
  return fields;
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const decode = (text) =>
  text.replace(ENTITY, (_, hex, code, name) => NAMED[name] ?? String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)));

const errorsOf = (markup) =>
  [...markup.matchAll(/class="(?:error|note|flag)"[^>]*>([^]*?)<\/p>/g)].map(([, text]) => text.replace(/<[^>]*>/g, '')).join(' · ');
