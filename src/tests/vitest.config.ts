/** The configuration of the tests is `vitest.config.ts` at the top level; commands that name this file keep working. */
export { default } from '../../vitest.config.ts';
