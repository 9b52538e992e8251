import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cacheVariable, projectRoot } from '../../cache/project.ts';
import { measureFirstResults, showFirstResults } from '../first-results.ts';
import { BenchWard } from './bench-ward.ts';
import { findHugo, hugoVersion, peerCommand, writeHugoSite } from './peer.ts';
import type { Rounds } from './table.ts';
import { medians, note, tableOf } from './table.ts';
import type { Cost } from './tree.ts';
import { measure } from './tree.ts';
import { benchWards } from './wards.ts';

const roundsOfAll = 3;
const clean = 'clean, index included';
const query = 'an ninh trật tự';

/**
 * `npm run bench -- scale`: what builds cost, with all processes that they start, beside Hugo and Pagefind on the same
 * documents: medians of three rounds in which the two take turns. Returns the exit status.
 */
export async function benchScale(
  counts: readonly number[],
  wards: number,
  out: NodeJS.WritableStream,
): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
  try {
    const hugo = findHugo({ install: true });
    out.write(
      hugo
        ? `Peer: Hugo ${hugoVersion(hugo)} and Pagefind.\n`
        : 'No peer: Hugo is not installed, and this user cannot install it (apt-get install hugo).\n',
    );
    const engines = join(home, 'cache/engine');
    const one = await benchStart(home, engines, out);
    const each: number[] = [];
    for (const count of counts) {
      const folder = join(home, String(count));
      each.push(await benchCount({ folder, count, engines, hugo, one }, out));
      await rm(folder, { recursive: true });
    }
    if (each.length > 1)
      out.write(`most CPU for a document ÷ least: ${(Math.max(...each) / Math.min(...each)).toFixed(2)}\n`);
    await benchWards({ folder: join(home, 'wards'), wards, engines, rounds: roundsOfAll }, out);
    return 0;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The rows that do not depend on a number of documents; returns the cost of a ward of one document. */
async function benchStart(home: string, engines: string, out: NodeJS.WritableStream): Promise<Cost> {
  const rounds: Rounds = new Map();
  const one = new BenchWard(join(home, 'one'), 1, engines);
  for (let round = 0; round < roundsOfAll; round += 1) {
    await rm(join(home, 'cache'), { recursive: true, force: true });
    const compile = [process.execPath, fileURLToPath(new URL('./bundle-process.ts', import.meta.url))];
    const env = { [cacheVariable]: join(home, 'cache') };
    note(rounds, 'the compiled pages alone', await measure(compile, { cwd: projectRoot(), env }));
    await one.prepare();
    note(rounds, 'a ward of one document, through npm', await one.build());
    note(rounds, 'npm start, nothing in the cache: first ward served', await start(join(home, 'start')));
  }
  out.write(tableOf('start', rounds));
  return medians(rounds.get('a ward of one document, through npm')!);
}

/** From the start of `npm start` until the first of the demonstration wards is served. */
async function start(home: string): Promise<Cost> {
  await rm(home, { recursive: true, force: true });
  const port = await freePort();
  const argv = ['npm', 'start', '--silent', '--', '--port', String(port)];
  return measure(argv, {
    cwd: projectRoot(),
    env: { [cacheVariable]: join(home, 'cache') },
    until: () => firstWard(`http://localhost:${port}/`),
  });
}

async function firstWard(address: string): Promise<void> {
  for (;;) {
    const front = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    const path = /<li><a href="([^"]+)"/.exec(front)?.[1];
    if (path !== undefined && (await fetch(new URL(path, address))).ok) return;
    await wait(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

interface CountOrder {
  folder: string;
  count: number;
  engines: string;
  hugo: string | undefined;
  one: Cost;
}

/** The rows of a ward with a number of documents; returns the CPU seconds of a clean build for each document. */
async function benchCount(
  { folder, count, engines, hugo, one }: CountOrder,
  out: NodeJS.WritableStream,
): Promise<number> {
  const rounds: Rounds = new Map();
  const site = join(folder, 'hugo');
  const ward = new BenchWard(folder, count, engines);
  for (let round = 1; round <= roundsOfAll; round += 1) {
    await ward.prepare();
    note(rounds, clean, await ward.build());
    if (hugo) {
      if (round === 1) await writeHugoSite(ward.content, site);
      note(rounds, 'Hugo and Pagefind', await measure(peerCommand(hugo, site), { cwd: folder }));
    }
    note(rounds, 'nothing changed', await ward.build());
    await ward.changeSentence(round);
    note(rounds, 'one sentence changed', await ward.build());
    await ward.addDocument(round);
    note(rounds, 'one document added today', await ward.build());
    note(rounds, 'the next day', await ward.build('tomorrow'));
  }
  out.write(tableOf(`${count} documents`, rounds, hugo && 'Hugo and Pagefind'));
  const each = (medians(rounds.get(clean)!).cpuSeconds - one.cpuSeconds) / count;
  out.write(`CPU for each document, without the start: ${(each * 1000).toFixed(2)} ms\n`);
  const results = await measureFirstResults(ward.portal, ward.base, query);
  out.write(`${showFirstResults(query, results)}\n`);
  return each;
}
