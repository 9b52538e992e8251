import { describe, expect, it } from 'vitest';
import { found, now, readFixture } from '../../../tests/check-fixture.ts';
import { checkWard } from '../../check-ward.ts';
import { findingInWords } from '../../reporters/words.ts';

describe('secrecy', () => {
  it('secrecy-stamp', async () => {
    expect(await found('secrecy-stamp')).toMatchInlineSnapshot(`
      "directives/2026/cach-quang.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/chu-hoa-nga.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/dong-rieng.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/hai-dong.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/ky-tu-so.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/phan-dau.md:7:10 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/to-hop.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/trich-yeu.md:2:8 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/trong-bang.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/xem-xong.md:11:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/ban-chup.pdf:0:0 error secrecy-stamp
        tệp “ban-chup.pdf” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/ban-quet.jpg:0:0 error secrecy-stamp
        tệp “ban-quet.jpg” (máy đọc chữ trong ảnh) có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/khong-ai-dan.docx:0:0 error secrecy-stamp
        tệp “khong-ai-dan.docx” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/thuoc-tinh.pdf:0:0 error secrecy-stamp
        tệp “thuoc-tinh.pdf” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      news/dinh-kem.md:6:5 error secrecy-stamp
        tệp “phuong-an.docx” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      news/dinh-kem.md:6:45 error secrecy-stamp
        tệp “bang-ke.xlsx” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử"
    `);
  });
});

describe('what is secret or private', () => {
  const words = /mật|nội bộ|xem xong|\d{9}|1985|TỐI|Thí Dụ|tai biến|Vận động|gmail|C000|00A/iu;

  it.each([
    'secrecy-stamp',
    'personal-number',
    'bank-account',
    'birth-date',
    'private-fact',
    'personal-data',
  ])('is repeated nowhere: %s', async (rule) => {
    for (const finding of checkWard(await readFixture(rule), { now }))
      expect(findingInWords(finding).replace(/chỉ mức độ mật|\/tệp “[^”]*”/g, '')).not.toMatch(words);
  });

  it('is a secret file’s only finding', async () => {
    const findings = checkWard(await readFixture('secrecy-stamp'), { now });
    expect(findings.filter(({ file }) => file.endsWith('phan-dau.md')).map(({ rule }) => rule)).toEqual([
      'secrecy-stamp',
    ]);
  });
});
