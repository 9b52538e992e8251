import { expect, it } from 'vitest';
import type { RowGroup } from '../parted-file.ts';
import { jsonLines } from './json-lines.ts';

const group = (...rows: object[]): RowGroup<object> => ({ name: 'a', rows: () => rows });
const written = (groups?: RowGroup<object>[]): string =>
  [...jsonLines({ ward: 'phuong-mau', at: null }, groups && { key: 'documents', groups })].join('');

it('each value and each member of the list has its own line', () => {
  const groups = [
    group(),
    group({ id: 'a', title: 'Cấm “đỗ” xe' }, { id: 'b' }),
    group(),
    group({ id: 'c' }),
  ];
  expect(written(groups)).toMatchInlineSnapshot(`
    "{
    "ward": "phuong-mau",
    "at": null,
    "documents": [
    {"id":"a","title":"Cấm “đỗ” xe"},
    {"id":"b"},
    {"id":"c"}
    ]
    }
    "
  `);
});

it.each([
  ['an empty list', []],
  ['a list of nothing but empty groups', [group(), group()]],
  ['no list', undefined],
])('%s is read back', (_what, groups) => {
  expect(JSON.parse(written(groups))).toEqual({
    ward: 'phuong-mau',
    at: null,
    ...(groups && { documents: [] }),
  });
});
