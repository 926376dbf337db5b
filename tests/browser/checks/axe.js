// Runs axe inside the page, also where scripts are switched off.

import axe from 'axe-core';

/** The page has no timers then: what axe leaves for later happens at once. */
const START = `globalThis.setTimeout = (task, _, ...given) => {
  Promise.resolve().then(() => task(...given));
  return 0;
};
${axe.source}`;

/** Breaches of these rules or tags, and what axe could not decide, in words. */
export async function breaches(page, runOnly, { part = 'html', except = [], before = (all) => all } = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(`${START}\n0`);
  }
  const options = {
    runOnly,
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'incomplete'],
    preload: false,
  };
  const { violations, incomplete } = await page.evaluate(
    ([part, options]) => globalThis.axe.run(part, options),
    [part, options],
  );
  return [...violations, ...before(incomplete)].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html} ${any.map((it) => it.message).join('; ')}`),
  );
}
