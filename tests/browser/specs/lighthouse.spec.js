// Lighthouse reads the pages that most readers see. What it says of accessibility, good practice and
// search engines is the same on every machine, and must be all; performance is said at the end.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { expect, test } from '../fixtures.js';
import { NUMBER } from '../site/world.js';

const LOOKED_AT = { letter: '/', form: '/join', list: '/members', member: `/members/${NUMBER.member}` };

const PERFECT = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse finds nothing on the letter, the form, the list and a member', async ({ places }, testInfo) => {
  test.setTimeout(600_000);
  const { site } = await places('everything');
  const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: ['--headless', '--no-sandbox'] });
  try {
    const performance = [];
    for (const [name, path] of Object.entries(LOOKED_AT)) {
      const { categories, audits, runtimeError } = await look(`${site.origin}/en${path}`, chrome.port);
      expect(runtimeError, name).toBeUndefined();
      expect.soft(found(PERFECT, categories, audits), name).toEqual([]);
      expect.soft(PERFECT.map((category) => categories[category].score), name).toEqual([1, 1, 1]);
      performance.push(`${name} ${Math.round(categories.performance.score * 100)}`);
    }
    testInfo.annotations.push({ type: 'performance', description: performance.join(', ') });
  } finally {
    await chrome.kill();
  }
});

/** A browser that is busy sometimes misses when a page began: it is asked again then. */
async function look(address, port, tries = 3) {
  const { lhr } = await lighthouse(address, { port, logLevel: 'error', onlyCategories: ['performance', ...PERFECT] });
  return lhr.runtimeError?.code === 'NO_NAVSTART' && tries > 1 ? look(address, port, tries - 1) : lhr;
}

/** What keeps a page from its hundred, in Lighthouse's words. */
function found(names, categories, audits) {
  const counted = names.flatMap((name) => categories[name].auditRefs.filter(({ weight }) => weight > 0));
  const wrong = counted.map(({ id }) => audits[id]).filter(({ score, scoreDisplayMode }) => score !== 1 && !['notApplicable', 'manual', 'informative'].includes(scoreDisplayMode));
  return wrong.map(({ id, title, details }) => `${id}: ${title} ${(details?.items ?? []).map((it) => it.node?.snippet ?? it.source ?? '').join(' ')}`);
}
