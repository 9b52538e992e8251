import { describe, expect, it } from 'vitest';
import { readPaper } from './fixtures/hoa-sen.ts';

const paper = `UBND THÀNH PHỐ HẢI AN
ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
Số: 12/UBND-VP
V/v mở lại chợ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hoa Sen, ngày 05 tháng 3 năm 2026

Kính gửi: Các tổ dân phố

Chợ mở lại từ ngày mai.

2

Mời bà con đến chợ./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
(Đã ký)
Nguyễn Thị Hoa`;

describe('what is in the paper but not in the draft', () => {
  it('has a name each', () =>
    expect(readPaper(paper).omitted.map(({ name, text }) => `${name}: ${text}`)).toMatchInlineSnapshot(`
      [
        "letterhead: UBND THÀNH PHỐ HẢI AN",
        "letterhead: Số:",
        "letterhead: V/v",
        "letterhead: Kính gửi:",
        "letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "letterhead: Độc lập - Tự do - Hạnh phúc",
        "letterhead: ngày 05 tháng 3 năm 2026",
        "page-number: 2",
        "signature-note: Nơi nhận:",
        "signature-note: (Đã ký)",
      ]
    `));

  it('is explained by rules, each with the words that it looked at', () =>
    expect(readPaper(paper).decisions.map(({ field, rule, evidence }) => `${field}: ${rule}: ${evidence}`))
      .toMatchInlineSnapshot(`
      [
        "code: number-line: Số: 12/UBND-VP",
        "issued: place-and-date-line: Hoa Sen, ngày 05 tháng 3 năm 2026",
        "type: type-in-code: 12/UBND-VP",
        "title: subject-mark: V/v mở lại chợ",
        "title: ends-greeting: Kính gửi: Các tổ dân phố",
        "to: greeting: Kính gửi: Các tổ dân phố",
        "issuer: left-column: UBND THÀNH PHỐ HẢI AN / ỦY BAN NHÂN DÂN / PHƯỜNG HOA SEN",
        "body: ends-recipients-heading: Nơi nhận:",
        "signer: rank-and-name: CHỦ TỊCH / Nguyễn Thị Hoa",
      ]
    `));
});
