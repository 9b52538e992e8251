import { expect, it } from 'vitest';
import { readBody } from '../../../markdown/read-body.ts';
import { TaskReader } from './reader.ts';

const facts = { isKnown: () => false, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-05-02', to: [] };
const deadlines = (body: string) =>
  new TaskReader(facts).read(readBody(body).blocks).map(({ deadline }) => [deadline?.due, deadline?.words]);

it('the words of a time without a date are kept, unless what is above has a date', () => {
  expect(deadlines('## 1. Công an phường\n\n- Báo cáo hằng tuần.')).toEqual([[null, 'hằng tuần']]);
  expect(
    deadlines(
      '## 1. Công an phường\n\n- Kiểm tra, xong trước ngày 20/5/2026:\n  - Báo cáo hằng tuần.\n  - Tuần tra.',
    ),
  ).toEqual([
    ['2026-05-20', 'xong trước ngày 20/5/2026'],
    ['2026-05-20', 'xong trước ngày 20/5/2026'],
  ]);
});
