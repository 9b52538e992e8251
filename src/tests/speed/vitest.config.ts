import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** The tests that compare how long two pieces of work take: `npm run speed`. They need a machine that does nothing else. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: {
    include: ['src/**/*.speed.test.ts'],
    // One at a time, each in a process of its own: code that other tests have run with other values is compiled in another
    // way, up to three times as slow.
    maxWorkers: 1,
    testTimeout: minute,
    hookTimeout: minute,
  },
});
