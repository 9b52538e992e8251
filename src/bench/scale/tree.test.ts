import { expect, test } from 'vitest';
import { measure } from './tree.ts';

const cwd = process.cwd();
/** Code that computes for a time of the processor. */
const spin = (milliseconds: number): string =>
  `const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
   while (used() < ${milliseconds}) for (let i = 0; i < 1e6; i += 1) Math.sqrt(i);`;
const node = (code: string): string[] => [process.execPath, '-e', code];

test('the time of a child counts', async () => {
  const code = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spin(600))}])`;
  const { cpuSeconds } = await measure(node(code), { cwd });
  expect(cpuSeconds).toBeGreaterThan(0.6);
});

test.runIf(process.platform === 'linux')('the time of a child that outlives its parent counts', async () => {
  const code = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(spin(1500))}], { detached: true, stdio: 'ignore' }).unref()`;
  const { cpuSeconds } = await measure(node(code), { cwd });
  expect(cpuSeconds).toBeGreaterThan(1.4);
});

test.runIf(process.platform === 'linux')('the peak is the sum over all processes', async () => {
  const hold = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 700);';
  const code = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}]); ${hold}`;
  const { peakBytes } = await measure(node(code), { cwd });
  expect(peakBytes).toBeGreaterThan(300e6);
});

test.runIf(process.platform === 'linux')('a command that is measured until a moment ends then', async () => {
  const { wallSeconds } = await measure(node('setInterval(() => 0, 1000)'), {
    cwd,
    until: () => new Promise((settle) => setTimeout(settle, 300)),
  });
  expect(wallSeconds).toBeLessThan(2);
});

test('a command that fails is named with what it printed', async () => {
  await expect(measure(node('console.error("hết chỗ"); process.exit(3)'), { cwd })).rejects.toThrow(
    /: 3\n[^]*hết chỗ/,
  );
});
