import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';

const [seconds, rate] = [10, 1_000];

/** What readers ask for: pages most of all, then what pages load, then feeds and data. */
const paths = [
  '/',
  '/van-ban/',
  '/tin-tuc/',
  '/lich/',
  '/van-ban',
  '/rss.xml',
  '/favicon.svg',
  '/du-lieu/van-ban.json',
  '/khong-co/',
  '/',
];

test(`${rate} requests a second for ${seconds} seconds, each answered`, async ({ task }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const answers: Record<number, number> = {};
  const errors: string[] = [];
  let pending = 0;
  const ask = (path: string): void => {
    pending += 1;
    const options = { agent, host: '127.0.0.1', port: inject('ports').nginx, path };
    request({ ...options, headers: { host: 'mau.localhost', 'accept-encoding': 'gzip, br' } }, (response) => {
      response.resume().on('end', () => {
        pending -= 1;
        answers[response.statusCode!] = (answers[response.statusCode!] ?? 0) + 1;
      });
    })
      .on('error', (error) => {
        pending -= 1;
        errors.push(error.message);
      })
      .end();
  };
  const start = performance.now();
  let sent = 0;
  while (sent < seconds * rate) {
    const due = Math.min(seconds * rate, Math.floor(((performance.now() - start) * rate) / 1_000));
    for (; sent < due; sent += 1) ask(paths[sent % paths.length]!);
    await wait(5);
  }
  while (pending > 0) await wait(5);
  const taken = (performance.now() - start) / 1_000;
  agent.destroy();
  const all = seconds * rate;
  task.meta.figures = { requestsPerSecond: Math.round(all / taken) };
  process.stdout.write(
    `nginx: ${all} requests in ${taken.toFixed(1)} s, ${Math.round(all / taken)} a second\n`,
  );
  expect(errors).toEqual([]);
  expect(answers).toEqual({ 200: 0.8 * all, 301: 0.1 * all, 404: 0.1 * all });
  // Twice the time is left for a machine that is busy with other work.
  expect(taken).toBeLessThan(2 * seconds);
});
