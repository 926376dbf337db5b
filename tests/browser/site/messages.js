// The site's sentences, as its languages' files write them.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../locales', import.meta.url));

/**
 * The sentences of a language: `say('mail-receipt-subject', { reference })`. Only messages that
 * stand in one line.
 */
export function sentences(code) {
  const texts = readdirSync(path.join(folder, code)).map((name) =>
    readFileSync(path.join(folder, code, name), 'utf8'),
  );
  const found = texts.flatMap((text) => [...text.matchAll(/^([a-z][a-z0-9-]*) = (\S.*)$/gm)]);
  const all = new Map(found.map(([, id, words]) => [id, words]));
  return (id, given = {}) => {
    if (!all.has(id)) {
      throw new Error(`no message ${id} in ${code}`);
    }
    return all.get(id).replace(/\{ \$(\w+) \}/g, (_, name) => given[name]);
  };
}
