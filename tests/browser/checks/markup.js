// Markup kept while the pages are tested, for the checker that reads all of it at the end.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const FOLDER = fileURLToPath(new URL('../output/markup/', import.meta.url));

export async function keepMarkup(name, text) {
  await keepFile(`${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.html`, text);
}

export async function keepFile(name, text) {
  await writeFile(path.join(FOLDER, name), text);
}

/** Before all tests: what an earlier run kept is of an earlier site. */
export default async function forget() {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
}
