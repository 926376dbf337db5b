// The Nu HTML checker reads everything that the other tests have kept, in one run.

import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { FOLDER } from '../checks/markup.js';
import { expect, test } from '../fixtures.js';

/** SVG 2 has this property, and every browser; the checker does not know it. */
const UNKNOWN = 'Property “vector-effect” doesn\'t exist';

const vnu = createRequire(import.meta.url)('vnu-jar');

test('the Nu HTML checker finds nothing in pages, style sheets and icon', async () => {
  test.setTimeout(300_000);
  const kept = await readdir(FOLDER);
  const messages = kept.length === 0 ? [] : await check();
  const wrong = messages.filter(({ message }) => !message.includes(UNKNOWN));
  const found = wrong.map(({ url, lastLine, message, extract }) => {
    const file = decodeURIComponent(url.split('/').at(-1));
    return `${file}:${lastLine}: ${message} ${extract?.trim() ?? ''}`;
  });
  expect(found).toEqual([]);
});

/** Errors and warnings; the checker ends with an error code when it has any. */
async function check() {
  // Names that people type are in other languages than the page: its guess at them is no finding.
  const words = ['-Xss4m', '-jar', vnu, '--no-langdetect', '--also-check-css', '--also-check-svg', '--format', 'json', '--stdout', FOLDER];
  const run = promisify(execFile)('java', words, { maxBuffer: 64 * 1024 * 1024 });
  const { stdout } = await run.catch((failed) => failed);
  return JSON.parse(stdout).messages;
}
