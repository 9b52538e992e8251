import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** The tests with real web servers: `npm run served`. They need Debian's packages, so `npm test` leaves them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: {
    // For `npm run figures`.
    reporters: ['default', ['json', { outputFile: '.vitest/served.json' }]],
    include: ['src/tests/serving/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('global-setup.ts', import.meta.url)),
    // One after the other: the last one counts answers a second.
    fileParallelism: false,
    testTimeout: 2 * minutes,
    hookTimeout: 2 * minutes,
  },
});
