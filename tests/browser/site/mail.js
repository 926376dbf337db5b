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

/** Every mail so far, parsed. */
export async function mails(site) {
  const names = await readdir(site.mailDir).catch(() => []);
  const files = names.filter((name) => name.endsWith('.eml') && !name.startsWith('.'));
  return Promise.all(
    files.map(async (name) => PostalMime.parse(await readFile(path.join(site.mailDir, name)))),
  );
}
