import { expect, it } from 'vitest';
import { wantedAddress } from './ward-address.ts';

const day = '2026-11-27';
const ward = { name: 'Phường Ái Quốc', city: 'Thành phố Hải Phòng' };

it.each([
  ['https://aiquoc.haiphong.gov.vn/', ward],
  ['https://ai-quoc.haiphong.gov.vn', ward],
  ['https://phuongaiquoc.haiphong.gov.vn/cong/', ward],
  ['https://Aiquoc.HaiPhong.gov.vn/', ward],
  ['https://dakao.hochiminhcity.gov.vn/', { name: 'Phường Đa Kao', city: 'Thành phố Hồ Chí Minh' }],
])('%s is lawful for %j', (url, named) => {
  expect(wantedAddress({ ...named, url }, day)).toBeUndefined();
});

it.each([
  'https://portal.example/ai-quoc/',
  'https://haiphong.gov.vn/ai-quoc/',
  'https://aiquoc.gov.vn/',
  'https://kienan.haiphong.gov.vn/',
  'https://aiquoc.hanoi.gov.vn/',
  'https://aiquoc.haiduong.haiphong.gov.vn/',
  'https://aiquoc.haiphong.vn/',
  'https://aiquoc.haiphong.gov.vn.example/',
  'https://aiquoc.haiphong.gov.vn.example/aiquoc.haiphong.gov.vn/',
  'http://[2001:db8::1]/',
])('%s is not', (url) => {
  expect(wantedAddress({ ...ward, url }, day)).toEqual({
    example: 'https://aiquoc.haiphong.gov.vn/',
    form: '<tên phường không dấu>.<tên tỉnh>.gov.vn',
    article: 'Điều 11',
    law: 'Nghị định số 224/2026/NĐ-CP',
  });
});

it.each([
  ['Phường 10', 'Tỉnh Lâm Đồng', 'https://10.lamdong.gov.vn/'],
  ['Đặc khu Phú Quốc', 'Tỉnh An Giang', 'https://phuquoc.angiang.gov.vn/'],
  ['Xã Đông Anh', 'Hà Nội', 'https://donganh.hanoi.gov.vn/'],
])('%s of %s is told its address', (name, city, example) => {
  expect(wantedAddress({ name, city, url: 'https://portal.example/' }, day)?.example).toBe(example);
});

it('no address was wanted before the law', () => {
  expect(wantedAddress({ ...ward, url: 'https://portal.example/' }, '2026-06-30')).toBeUndefined();
});
