import { describe, expect, it } from 'vitest';
import { freeId, idFromTitle, reservedId } from './document-id.ts';

describe('an id proposed from a title', () => {
  it.each([
    ['Tổng vệ sinh môi trường', '2026/tong-ve-sinh-moi-truong'],
    ['Đôn đốc, đẩy nhanh tiến độ', '2026/don-doc-day-nhanh-tien-do'],
    ['Tổng vệ sinh đường phố'.normalize('NFD'), '2026/tong-ve-sinh-duong-pho'],
    ['Thực hiện Nghị quyết số 57-NQ/TW', '2026/thuc-hien-nghi-quyet-so-57-nq-tw'],
    ['  “Ngày hội” của Nhân dân …  ', '2026/ngay-hoi-cua-nhan-dan'],
    [
      'Tăng cường phòng, chống bệnh sốt xuất huyết và bệnh tay chân miệng trên địa bàn phường',
      '2026/tang-cuong-phong-chong-benh-sot-xuat-huyet-va-benh-tay-chan',
    ],
    [
      'Tuyên truyền, phổ biến các quy định mới về bảo vệ môi trường và của thành phố về rác',
      '2026/tuyen-truyen-pho-bien-cac-quy-dinh-moi-ve-bao-ve-moi-truong',
    ],
    ['Về việc giao các', '2026/ve-viec-giao-cac'],
    ['Kênh', '2026/kenh-1'],
    ['Tờ rơi', '2026/to-roi-1'],
    ['Nam', '2026/nam'],
    ['…', '2026/van-ban'],
  ])('%s', (title, id) => {
    expect(idFromTitle(title, '2026')).toBe(id);
  });

  it.each([
    ['Năm', 'nam-1'],
    ['Trang', 'trang-1'],
    ['Nghe', 'nghe-1'],
    ['Năm an toàn giao thông', 'nam-an-toan-giao-thong'],
  ])('without a year: %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });

  it('is free', () => {
    const taken = new Set(['2026/hop', '2026/hop-2']);
    expect(freeId('2026/hop', (id) => taken.has(id))).toBe('2026/hop-3');
    expect(freeId('2026/nghi', (id) => taken.has(id))).toBe('2026/nghi');
  });
});

describe('an id of the portal itself', () => {
  it.each([
    ['directives', 'nam/2026', true],
    ['plans', 'trang/gioi-thieu', true],
    ['news', 'loai', true],
    ['directives', '2026/kenh', true],
    ['directives', '2026/kenh/moi', false],
    ['directives', '2026/mo-kenh', false],
    ['pages', 'van-ban', true],
    ['pages', 'kenh', false],
    ['pages', 'con', true],
    ['news', '2026/aux/lich', true],
    ['news', '2026/com1', true],
    ['news', '2026/con-duong', false],
  ] as const)('%s/%s: %s', (collection, id, reserved) => {
    expect(reservedId(collection, id) !== undefined).toBe(reserved);
  });
});
