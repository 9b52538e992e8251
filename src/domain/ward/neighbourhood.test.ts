import { describe, expect, it } from 'vitest';
import { isMeantAsNeighbourhood, neighbourhoodOf } from './neighbourhood.ts';

const all = [
  { id: 'to-1', name: 'Tổ dân phố số 1' },
  { id: 'to-12', name: 'Tổ dân phố số 12' },
  { id: 'xom-bai', name: 'Xóm Bãi' },
];

describe('an item of for', () => {
  it.each<[string, string | undefined, boolean]>([
    ['to-1', 'to-1', true],
    ['Tổ dân phố số 12', 'to-12', true],
    ['xóm bãi', 'xom-bai', true],
    ['to-3', undefined, true],
    ['Tổ dân phố số 3', undefined, true],
    ['Trẻ từ 6 tháng tuổi', undefined, false],
    ['Các hộ mặt đường Thí Dụ', undefined, false],
  ])('%s means %s; is meant as a neighbourhood: %s', (written, id, meant) => {
    expect(neighbourhoodOf(written, all)?.id).toBe(id);
    expect(isMeantAsNeighbourhood(written, all)).toBe(meant);
  });
});
