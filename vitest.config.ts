import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compiledCommands } from './src/tests/compiled-commands.ts';
import { SlowFirst } from './src/tests/slow-first.ts';

const minutes = 60_000;

/** The tests that compare how long two pieces of work take: `npm run speed`. */
const speed = 'src/**/*.speed.test.ts';

/** The tests that read the source tree; they need no built portal. */
const house = 'src/tests/house/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    // In CI, the counts are written to a file; `.ci/run` prints them in its last line.
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: '.vitest/results.json' }]]
      : ['default'],
    // One more than cores: a test that waits for its browser, for a command or for its turn leaves its core to another.
    maxWorkers: availableParallelism() + 1,
    env: compiledCommands,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/*/**/*.test.ts', house],
          // `npm run faults` and `npm run served` run those of their folders.
          exclude: ['src/tests/{portal,commands,faults,serving}/**', speed],
          isolate: false,
          setupFiles: 'src/tests/fresh-modules.ts',
          // Some tests start a command in its own process, which takes long on a busy machine.
          testTimeout: minutes,
          hookTimeout: minutes,
        },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['src/tests/**/*.test.ts'],
          // `npm run faults` and `npm run served` run those of their folders.
          exclude: [house, 'src/tests/{faults,serving}/**'],
          globalSetup: 'src/tests/portal/global-setup.ts',
          isolate: false,
          setupFiles: 'src/tests/fresh-modules.ts',
          // A command or the form may take long to answer on a busy machine.
          expect: { poll: { timeout: minutes / 2 } },
          testTimeout: 4 * minutes,
          hookTimeout: 4 * minutes,
        },
      },
    ],
  },
});
