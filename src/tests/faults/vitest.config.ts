import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const minutes = 60_000;

/** The tests that kill, spoil and starve builds: `npm run faults`. They take minutes, so `npm test` leaves them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: {
    // For `npm run figures`.
    reporters: ['default', ['json', { outputFile: '.vitest/faults.json' }]],
    include: ['src/tests/faults/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('./global-setup.ts', import.meta.url)),
    // Hundreds of short commands load the same modules: a quarter of their time is to compile them.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'cong-phuong-faults-compiled') },
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 2 * minutes,
    hookTimeout: 2 * minutes,
  },
});
