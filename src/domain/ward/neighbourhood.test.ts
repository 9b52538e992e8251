import { describe, expect, it } from 'vitest';
import { commonKind, isMeantAsNeighbourhood, leaderTitle, neighbourhoodOf } from './neighbourhood.ts';

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

it.each([
  ['Tổ dân phố số 1', 'Tổ trưởng'],
  ['Tổ 5', 'Tổ trưởng'],
  ['Khu phố 2', 'Trưởng khu phố'],
  ['Khu dân cư số 4', 'Trưởng khu dân cư'],
  ['Khóm 3', 'Trưởng khóm'],
  ['Thôn Đoài', 'Trưởng thôn'],
  ['Xóm Bãi', 'Trưởng xóm'],
  ['Ấp Bình Hòa', 'Trưởng ấp'],
  ['Bản Mới', 'Trưởng bản'],
  ['Làng Mộc', 'Trưởng làng'],
  ['Buôn Hồ', 'Trưởng buôn'],
  ['Thôngđiệp', undefined],
])('the leader of %s is called %s', (name, title) => {
  expect(leaderTitle(name)).toBe(title);
});

it('the kind of neighbourhoods is said where they have one', () => {
  expect(
    commonKind([
      { id: 'a', name: 'Thôn Đoài' },
      { id: 'b', name: 'Thôn Đông' },
    ]),
  ).toBe('thôn');
  expect(commonKind(all)).toBeUndefined();
  expect(commonKind([])).toBeUndefined();
});
