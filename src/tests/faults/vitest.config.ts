import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compiledCommands } from '../compiled-commands.ts';
import { LongestFirst } from './longest-first.ts';

const minutes = 60_000;

/** The tests that kill, spoil and starve builds, or edit at random: `npm run faults`. They take minutes, so `npm test` leaves them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: {
    // For `npm run figures`.
    reporters: ['default', ['json', { outputFile: '.vitest/faults.json' }]],
    include: ['src/tests/faults/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('./global-setup.ts', import.meta.url)),
    env: compiledCommands,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 2 * minutes,
    hookTimeout: 2 * minutes,
  },
});
