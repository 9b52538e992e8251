import { expect, test } from 'vitest';
import { refusedLicences } from './accepted.ts';

test.each([
  ['MIT', []],
  ['(MIT AND Zlib)', []],
  ['MIT OR GPL-3.0-only', []],
  ['GPL-3.0-only', ['GPL-3.0-only']],
  ['MIT AND GPL-3.0-only', ['GPL-3.0-only']],
  ['', ['']],
  ['SEE LICENSE IN LICENSE.md', ['SEE LICENSE IN LICENSE.md']],
  ['constructor', ['constructor']],
])('of “%s” %j is not accepted', (expression, refused) => {
  expect(refusedLicences(expression)).toEqual(refused);
});
