import { expect, it } from 'vitest';
import { jsonLines } from './json-lines.ts';

it('each member of a list has its own line', () => {
  const data = { ward: 'phuong-mau', documents: [{ id: 'a', title: 'Cấm “đỗ” xe' }, { id: 'b' }], none: [] };
  expect([...jsonLines(data)].join('')).toMatchInlineSnapshot(`
    "{
    "ward": "phuong-mau",
    "documents": [
    {"id":"a","title":"Cấm “đỗ” xe"},
    {"id":"b"}
    ],
    "none": [
    ]
    }
    "
  `);
});

it.each([0, 1, 999, 1000, 1001, 2500])('a list of %i is read back whole', (count) => {
  const data = { list: Array.from({ length: count }, (_, index) => ({ index })) };
  expect(JSON.parse([...jsonLines(data)].join(''))).toEqual(data);
});
