import { describe, expect, it } from 'vitest';
import { isNationalHeading, isNationalMotto } from './national-heading.ts';

describe('quốc hiệu, tiêu ngữ', () => {
  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM —',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'CỌNG HOÀ XÀ HỌI CHÚ NGHÍA VIET NAM',
    'CÓNG HOA XÁ HOI CHU NGHTA VIỆT NAM',
    'GỘNG HÒA XẢ HỘI CHỦ NGHĨÃ VIỆT NẢM',
    'ONG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
  ])('%s', (text) => {
    expect(isNationalHeading(text)).toBe(true);
  });

  it.each([
    'Độc lập - Tự do - Hạnh phúc',
    'Độc Lập — Tự Do — Hạnh Phúc',
    'Dộc lập - Tụ do - Hanh phúc',
    'Độc lạp -Tư dơ- Hạnh phục ———',
    '_Độc lập - Tự đo - Hạnh nhúc.',
    'Đôelâp-Tựdo-Hạnhphúc',
    'Dộc lập - Tự do - Hạnh',
  ])('%s', (text) => {
    expect(isNationalMotto(text)).toBe(true);
  });

  it.each([
    'Tổng vệ sinh môi trường',
    'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
    'Phát động phong trào thi đua độc lập',
    'Kỷ niệm ngày hạnh phúc 20/3',
    'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM',
    'Hà Nội, ngày 23 tháng 4 năm 2026',
    'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM',
    'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH',
    'LIÊN HIỆP CÁC HỘI KHOA HỌC VIỆT NAM',
  ])('is not %s', (text) => {
    expect([isNationalHeading(text), isNationalMotto(text)]).toEqual([false, false]);
  });
});
