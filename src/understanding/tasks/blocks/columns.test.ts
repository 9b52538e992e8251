import { expect, it } from 'vitest';
import { columnsOf, isTimeHead, isUnitHead, isWorkHead } from './columns.ts';

const drawn = (heads: readonly string[]): string | undefined => {
  const found = columnsOf(heads);
  if (!found) return undefined;
  const { work, lead, support, time, timeHead, sure } = found;
  return [work, lead, support, time, timeHead || '-', sure ? 'sure' : 'not sure'].join(' ');
};

it.each<[heads: string[], columns: string | undefined]>([
  [['Nhiệm vụ', 'Chủ trì'], '0 1 -1 -1 - sure'],
  [['Chủ trì', 'Nhiệm vụ'], '1 0 -1 -1 - sure'],
  [['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'], '1 2 3 4 Thời hạn sure'],
  [['Nội dung', 'Đơn vị'], '0 1 -1 -1 - not sure'],
  [['Đơn vị', 'Nội dung', 'Chủ trì'], '1 2 -1 -1 - sure'],
  [['Nội dung', 'Nhiệm vụ', 'Chủ trì'], '1 2 -1 -1 - sure'],
  [['Phân công thực hiện', 'Nội dung'], '1 0 -1 -1 - sure'],
  [['Thời gian hoàn thành công việc', 'Việc', 'Chủ trì'], '1 2 -1 0 Thời gian hoàn thành công việc sure'],
  [['Việc', 'Chủ trì', 'Quý'], '0 1 -1 2 Quý sure'],
  [['Phân công thực hiện', 'Ghi chú'], undefined],
  [['Nhiệm vụ', 'Thời hạn'], undefined],
  [['Chủ trì', 'Thời hạn'], undefined],
  [['Nội dung', 'Đơn vị', 'Số lượng'], undefined],
  [['Nội dung', 'Chủ trì', 'Thành phần'], undefined],
  [['Phối hợp', 'Chủ trì'], undefined],
])('%j: %s', (heads, columns) => expect(drawn(heads)).toBe(columns));

it('heads of units, of work and of time', () => {
  expect(['Chủ trì', 'Đơn vị', 'Nhiệm vụ', 'Thời hạn', 'Mái che'].map(isUnitHead)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['Chủ trì', 'Nhiệm vụ', 'Nhiệm vụ về thời hạn'].map(isWorkHead)).toEqual([false, true, true]);
  expect(['Chủ trì', 'Thời hạn', 'Nhiệm vụ theo quý'].map(isTimeHead)).toEqual([false, true, false]);
});
