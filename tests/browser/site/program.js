// The program under test, on free ports with a data directory of its own.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('..', import.meta.url));
export const BINARY = path.resolve(
  folder,
  process.env.HRC_BINARY ?? '../../target/debug/human-rights-cities',
);

const READY_WITHIN_MS = 20_000;

/** Starts a site; `settings` are further environment variables. */
export async function startSite(settings = {}) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'human-rights-cities-'));
  const [port, opsPort] = await freePorts(2);
  const origin = `http://localhost:${port}`;
  const env = {
    PATH: process.env.PATH,
    HRC_LISTEN: `127.0.0.1:${port}`,
    HRC_OPS_LISTEN: `127.0.0.1:${opsPort}`,
    HRC_BASE_URL: origin,
    HRC_DATA_DIR: dataDir,
    ...settings,
  };
  const program = spawn(BINARY, [], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  program.stderr.on('data', (chunk) => (log += chunk));
  const ended = once(program, 'exit');
  try {
    await ready(`${origin}/healthz`, program);
  } catch (error) {
    program.kill();
    throw new Error(`${error.message}\n${log}`);
  }
  return {
    origin,
    mailDir: path.join(dataDir, 'mail'),
    /** What it wrote to its log so far. */
    log: () => log,
    /** Runs another verb of the program beside the server and returns what it prints. */
    command: async (...words) => (await promisify(execFile)(BINARY, words, { env })).stdout,
    stop: async () => {
      program.kill();
      await ended;
      await rm(dataDir, { recursive: true });
    },
  };
}

async function ready(address, program) {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; ) {
    if (program.exitCode !== null) {
      throw new Error(`${BINARY} ended with code ${program.exitCode}`);
    }
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) {
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${BINARY} did not answer within ${READY_WITHIN_MS} ms`);
}

/** Ports held open together, so that no two are the same. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
