// A mail server that takes every mail and refuses one kind of recipient.

import { once } from 'node:events';
import { createServer } from 'node:net';
import PostalMime from 'postal-mime';

const ARRIVES_WITHIN_MS = 20_000;

/** Mailboxes that the server does not know. */
export const UNKNOWN = 'unknown.';

export async function startRelay() {
  const mails = [];
  const server = createServer((socket) => serve(socket, mails)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    /** Waits for the mail to this address with a link to this kind of page; the link's path. */
    link: (address, page) => waitFor(mails, address, page),
    stop: () => server.close(),
  };
}

function serve(socket, mails) {
  let waiting = '';
  let letter = null;
  const say = (line) => socket.write(`${line}\r\n`);
  const hear = async (line) => {
    if (letter !== null && line === '.') {
      const raw = letter.join('\r\n');
      letter = null;
      mails.push(await PostalMime.parse(raw));
      return say('250 2.0.0 taken');
    }
    if (letter !== null) {
      return letter.push(line.replace(/^\.\./, '.'));
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'DATA') letter = [];
    if (verb === 'RCPT' && line.includes(UNKNOWN)) return say('550 5.1.1 Recipient address rejected: user unknown');
    return say({ DATA: '354 go on', QUIT: '221 2.0.0 bye' }[verb] ?? '250 2.1.0 all right');
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', async (chunk) => {
    waiting += chunk;
    const lines = waiting.split('\r\n');
    waiting = lines.pop();
    for (const line of lines) await hear(line);
  });
  say('220 relay ready');
}

async function waitFor(mails, address, page) {
  const path = new RegExp(`/[a-z]{2}/${page}/[\\w-]+`);
  for (const end = Date.now() + ARRIVES_WITHIN_MS; Date.now() < end; ) {
    const mine = mails.filter((mail) => mail.to.some((to) => to.address === address));
    const found = mine.map((mail) => mail.text.match(path)?.[0]).find(Boolean);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`no mail to ${address} with a link to ${page}`);
}
