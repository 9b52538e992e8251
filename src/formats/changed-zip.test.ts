import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { changedZip } from './changed-zip.ts';
import { entriesOf, readZip } from './zip.ts';

const long = new TextEncoder().encode('Chữ lặp lại. '.repeat(50));
const before = zipSync(
  {
    mimetype: [new TextEncoder().encode('application/x'), { level: 0 }],
    'a.xml': long,
    'Tệp ở giữa.xml': long,
    'z.xml': long,
  },
  { level: 9, mtime: new Date(2020, 1, 2) },
);
const records = (bytes: Uint8Array) =>
  [...entriesOf(bytes)].map(({ name, method, data, record }) => ({
    name,
    method,
    data: Buffer.from(data).toString('base64'),
    time: Buffer.from(record).readUInt32LE(12),
  }));

it('changes and removes some files of a package, and leaves the others as they are packed', () => {
  const fresh = new TextEncoder().encode('mới');
  const after = changedZip(
    before,
    new Map([
      ['Tệp ở giữa.xml', fresh],
      ['z.xml', undefined],
    ]),
  );
  expect([...readZip(after)].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
    ['mimetype', 'application/x'],
    ['a.xml', new TextDecoder().decode(long)],
    ['Tệp ở giữa.xml', 'mới'],
  ]);
  const [mimetype, first, changed] = records(after);
  expect([mimetype, first]).toEqual(records(before).slice(0, 2));
  expect(changed?.time).toBe(records(before)[2]!.time);
});
