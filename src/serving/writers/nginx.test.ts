import { expect, it } from 'vitest';
import { servedWard } from '../fixtures/wards.ts';
import { sitesOf } from '../sites.ts';
import { nginxOf } from './nginx.ts';

it.each([
  [10, undefined],
  [46, undefined],
  [47, '128'],
  [110, '128'],
  [111, '256'],
])('nginx has room for the name of a host of %i letters', (length, size) => {
  const host = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}`.slice(-length);
  const printed = nginxOf(sitesOf([servedWard('hoa-sen', `https://${host}/`)], '/srv'), {});
  expect(printed).toContain(`server_name ${host};`);
  expect(/^server_names_hash_bucket_size (\d+);$/m.exec(printed)?.[1]).toBe(size);
});
