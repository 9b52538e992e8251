import { expect, test } from 'vitest';
import { headings } from './headings.ts';
import { paperHead } from './letterhead.ts';

const paper = {
  issuer: 'Ủy ban nhân dân phường Thử',
  code: '12/TB-UBND',
  place: 'Thử',
  issued: '2026-05-09',
  type: 'thong-bao',
  title: 'Lịch phun thuốc',
} as const;

test('a notice has its authority and code, quốc hiệu and tiêu ngữ, place and date', () =>
  expect(paperHead(paper)).toEqual({
    heading: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    code: 'Số: 12/TB-UBND',
    dated: 'Thử, ngày 09 tháng 5 năm 2026',
    about: undefined,
  }));

test('an official letter says below its code what it is about', () =>
  expect(paperHead({ ...paper, type: 'cong-van' }).about).toBe('V/v Lịch phun thuốc'));

test.each([
  [{ place: undefined }, 'ngày 09 tháng 5 năm 2026'],
  [{ issued: undefined }, 'Thử'],
  [{ issued: '2026-05' }, 'Thử, ngày …… tháng 5 năm 2026'],
  [{ place: undefined, issued: undefined }, ''],
] as const)('of place and date it has what is known: %j', (known, dated) =>
  expect(paperHead({ ...paper, ...known }).dated).toBe(dated),
);

test.each([
  [undefined, undefined],
  ['/TB-UBND', 'Số: \u2003\u2003/TB-UBND'],
])('the code %s is written as %s', (code, written) =>
  expect(paperHead({ ...paper, code }).code).toBe(written),
);

test.each([
  ['Đảng ủy phường Thử', 'party'],
  ['Đảng bộ phường Thử', 'party'],
  ['Chi bộ tổ dân phố 3', 'party'],
  ['Chi ủy tổ dân phố 3', 'party'],
  ['Thành ủy Thử', 'party'],
  ['Tỉnh ủy Thử', 'party'],
  ['Ban Chấp hành Trung ương', 'party'],
  ['Ban Chấp hành Đảng bộ phường Thử', 'party'],
  ['Ban Thường vụ Đảng ủy phường Thử', 'party'],
  ['Ban Thường vụ Thành ủy', 'party'],
  ['Ban Thường vụ Tỉnh ủy', 'party'],
  ['Ủy ban Kiểm tra Đảng ủy phường', 'party'],
  ['Văn phòng Đảng ủy phường', 'party'],
  ['Ban Xây dựng Đảng phường', 'party'],
  ['Ban Tuyên giáo và Dân vận Thành ủy', 'party'],
  ['Ban Tổ chức Thành ủy', 'party'],
  ['Ban Tổ chức Tỉnh ủy', 'party'],
  ['Ban Tổ chức Đảng ủy phường', 'party'],
  ['Ban Tổ chức Trung ương', 'party'],
  ['Ban Dân vận Tỉnh ủy', 'party'],
  ['Bộ Chính trị', 'party'],
  ['Ban Bí thư', 'party'],
  ['Đoàn Thanh niên phường Thử', 'youth'],
  ['Đoàn TNCS Hồ Chí Minh phường Thử', 'youth'],
  ['Thành Đoàn Thử', 'youth'],
  ['Tỉnh Đoàn Thử', 'youth'],
  ['Ban Chấp hành Đoàn phường Thử', 'youth'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'state'],
  ['Ban Chỉ huy Quân sự phường', 'state'],
  ['Ban Tổ chức lễ hội đình Thử', 'state'],
] as const)('%s has the heading of the %s', (issuer, name) =>
  expect(paperHead({ ...paper, issuer }).heading).toBe(headings.find((each) => each.name === name)!.heading),
);
