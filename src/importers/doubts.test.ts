import { describe, expect, it } from 'vitest';
import { readPaper } from './fixtures/hoa-sen.ts';

describe('what a paper does not say', () => {
  it('takes no date from the text', () => {
    const text =
      'KẾ HOẠCH\n\nTuyên truyền Nghị quyết số 72-NQ/TW ngày 09/9/2025\n\nThực hiện Nghị quyết ngày 09 tháng 9 năm 2025 của Bộ Chính trị.';
    expect(readPaper(text).issued).toBeUndefined();
  });

  it('is asked for once, where nothing was read', () =>
    expect(readPaper('').doubts.map(({ field }) => field)).toEqual(['body']));

  it('tells what it is unsure of', () =>
    expect(
      readPaper(
        'Số: 4† /QĐ-UBND\nHoa Sen, ngày 3| tháng 12 năm 2026\nQUYẾT ĐỊNH\nVề việc khen thưởng\nCăn cứ Luật Thi đua;',
      ).doubts.map(({ field, message }) => `${field}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "code: không đọc được số “4†”; hãy điền theo bản giấy",
        "issuer: phần đầu không có tên cơ quan; đoán là “Ủy ban nhân dân phường Hoa Sen”",
        "issued: không đọc được “3|” trong ngày ban hành; hãy điền theo bản giấy",
        "signer: không tìm thấy tên người ký",
      ]
    `));

  it.each([
    ['Xuân yêu thương', 'Ngày hội Xuân yêu thương', true],
    ['Cho học sinh lớp 1', 'Ngày hội cho học sinh lớp 1', false],
  ])('asks about the first capital below a heading in capitals: %s', (below, title, asks) => {
    const paper = readPaper(
      `THÔNG BÁO\nNGÀY HỘI\n${below}\nKính gửi: Các hộ\n\nPhường mở ngày hội tại hội trường.`,
    );
    expect(paper.title).toBe(title);
    expect(paper.doubts.some(({ message }) => message.includes('xem lại chữ hoa'))).toBe(asks);
  });
});
