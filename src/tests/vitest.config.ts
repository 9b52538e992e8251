import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    // A run that nobody watches leaves its counts behind for the closing line.
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: '.vitest/results.json' }]]
      : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/tests/**'],
          // Some start a command in a process of its own, and a busy machine takes its time.
          testTimeout: minutes / 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['src/tests/**/*.test.ts'],
          globalSetup: 'src/tests/global-setup.ts',
          // Whole builds and a browser: side by side they would only wait for each other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 2 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
    ],
  },
});
