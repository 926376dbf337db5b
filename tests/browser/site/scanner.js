// A mail scanner: it opens what mails link to in a browser of its own, with scripts, and waits.

import { linksOf, mails } from './mail.js';

const WAITS_MS = 300;

/** Opens every link of a mail; each must lead to a page. */
export async function scan(browser, site, mail) {
  const page = await browser.newPage();
  for (const link of linksOf(site, mail)) {
    const answer = await page.goto(link, { waitUntil: 'networkidle' });
    if (answer.status() !== 200) {
      throw new Error(`a link of “${mail.subject}” is answered with ${answer.status()}`);
    }
    await page.waitForTimeout(WAITS_MS);
  }
  await page.close();
}

/** What somebody on the desk knows of a signup: its version, its history, the mails about it. */
export async function known(site, desk, reference) {
  await desk.goto(`${site.origin}/admin/signups/${reference}`);
  const about = (await mails(site)).filter((mail) => mail.subject.includes(reference));
  return {
    state: await desk.locator('.state').first().innerText(),
    versions: await desk.locator('input[name=version]').evaluateAll((all) => all.map((it) => it.value)),
    history: await desk.locator('ol.history li').allInnerTexts(),
    mails: about.map((mail) => `${mail.to[0].address} ${mail.subject}`).sort(),
  };
}
