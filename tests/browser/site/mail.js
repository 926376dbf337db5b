// The mails that the site writes as files.

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

const ARRIVES_WITHIN_MS = 15_000;

/**
 * Waits for the mail to this address with a link to `/{locale}/{page}/…`, and returns the link:
 * the same in both parts of the mail.
 */
export async function linkFor(site, address, page) {
  const link = new RegExp(`${site.origin}/[a-z]{2}/${page}/[\\w-]+`);
  for (const end = Date.now() + ARRIVES_WITHIN_MS; Date.now() < end; ) {
    for (const mail of await mails(site)) {
      const found = mail.text?.match(link)?.[0];
      if (found && mail.to.some((to) => to.address === address)) {
        if (!mail.html.includes(`href="${found}"`)) {
          throw new Error(`the link of the mail to ${address} is not in its HTML part`);
        }
        return found;
      }
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no mail to ${address} with a link to ${page}`);
}

/** Waits for the mail to this address with this subject. */
export async function mailTo(site, address, subject) {
  const subjects = [];
  for (const end = Date.now() + ARRIVES_WITHIN_MS; Date.now() < end; ) {
    const all = (await mails(site)).filter((mail) => mail.to.some((to) => to.address === address));
    const found = all.find((mail) => mail.subject === subject);
    if (found) {
      return found;
    }
    subjects.splice(0, Infinity, ...all.map((mail) => mail.subject));
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no mail to ${address} “${subject}”, but: ${subjects.join(' · ')}`);
}

/** Where a mail leads on this site, the same in both of its parts; in the text each stands alone. */
export function linksOf(site, mail) {
  const inText = mail.text.match(/^http\S+$/gm) ?? [];
  const inHtml = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
  const links = [...new Set(inText)];
  if (links.join(' ') !== [...new Set(inHtml)].join(' ')) {
    throw new Error(`the parts of “${mail.subject}” have other links: ${links} / ${inHtml}`);
  }
  return links.filter((link) => link.startsWith(`${site.origin}/`));
}

/** Every mail so far, parsed. */
export async function mails(site) {
  const names = await readdir(site.mailDir).catch(() => []);
  const files = names.filter((name) => name.endsWith('.eml') && !name.startsWith('.'));
  return Promise.all(
    files.map(async (name) => PostalMime.parse(await readFile(path.join(site.mailDir, name)))),
  );
}
