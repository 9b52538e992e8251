import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lay } from '../../../build/publish/fixtures/folder.ts';
import { publishPortal } from '../../../publishing/publish-portal.ts';
import { version } from './versions.ts';

const ward = 'phuong-a';
const now = Date.parse('2026-05-05T07:30+07:00');
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'người đọc '));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/**
 * Reads the pages of a portal without a pause until it is told to end. A page that cannot be read is a fault, and so is
 * a style that a page names, and a page of another version than the home page had before and after it.
 */
const reader = `
const { workerData: dir, parentPort } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const faults = new Set();
let reads = 0;
let last = 0;
const read = (path) => {
  reads += 1;
  try { return readFileSync(dir + '/' + path, 'utf8').split(' '); }
  catch (error) { faults.add(error.code + ' ' + path); return ['']; }
};
const round = () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const home = read('index.html');
    const list = read('van-ban/index.html');
    const style = home[1] && read(home[1]);
    const again = read('index.html');
    if (home[0] === again[0] && list[0] !== home[0]) faults.add('mix of versions');
    if (Number(again[0]) < last) faults.add('an older version');
    last = Number(again[0]);
  }
  setImmediate(round);
};
parentPort.on('message', () => { parentPort.postMessage({ reads, faults: [...faults] }); process.exit(); });
round();
`;

test('readers find a whole portal at any moment of forty publishes', async () => {
  const [builtDir, dir] = [join(home, 'dựng'), join(home, 'công bố')];
  const publish = async (number: number): Promise<void> => {
    await rm(join(builtDir, ward), { recursive: true, force: true });
    await lay(join(builtDir, ward), version(number));
    await publishPortal({ ward, builtDir, dir, now });
  };
  await publish(1);
  const worker = new Worker(reader, { eval: true, workerData: join(dir, ward), execArgv: [] });
  for (let number = 2; number <= 40; number += 1) await publish(number);
  const seen = await new Promise<{ reads: number; faults: string[] }>((done) => {
    worker.once('message', done);
    worker.postMessage('end');
  });
  expect(seen.faults).toEqual([]);
  expect(seen.reads).toBeGreaterThan(1000);
});
