import { describe, expect, it } from 'vitest';
import { readPaper } from '../fixtures/hoa-sen.ts';

const head = `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
Số: 15/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hoa Sen, ngày 05 tháng 3 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Quy chế tiếp công dân
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân./.
Nơi nhận:
- Như Điều 1;
- Lưu: VT.
CHỦ TỊCH
Nguyễn Thị Hoa
`;
const secondHead = `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
`;

/** The text below the first article. */
const below = (text: string): string => readPaper(`${head}${text}`).body.split('./.\n\n')[1] ?? '';

describe('a copy', () => {
  const copied = `${secondHead}Số: 12/SY-UBND
Hoa Sen, ngày 06 tháng 3 năm 2026
SAO Y
Nơi nhận:
- Các hộ dân;
- Lưu: VT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Trần Văn Bình
`;
  it('has nothing below the mark of the copy in the text, and is no second paper', () => {
    const { body, doubts, omitted } = readPaper(`${head}${copied}`);
    expect(body).not.toMatch(/SAO|hộ dân|Bình/);
    expect(doubts).toEqual([]);
    expect(omitted.filter(({ name }) => name === 'second-letterhead').map(({ text }) => text)).toContain(
      'Trần Văn Bình',
    );
  });
});

describe('an annex', () => {
  it.each([
    [
      'with a letterhead of its own',
      `${secondHead}QUY CHẾ
Tiếp công dân của phường
(Ban hành kèm theo Quyết định số 15/QĐ-UBND)
Điều 1. Phạm vi

Quy chế này áp dụng tại trụ sở.`,
      '## QUY CHẾ Tiếp công dân của phường\n\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND)\n\n### Điều 1. Phạm vi\n\nQuy chế này áp dụng tại trụ sở.',
    ],
    [
      'with a name, a title and a table',
      'PHỤ LỤC I\nDANH SÁCH TỔ TIẾP CÔNG DÂN\n\nSTT\tHọ tên\tViệc\n1\tNguyễn An\tTổ trưởng',
      '## PHỤ LỤC I DANH SÁCH TỔ TIẾP CÔNG DÂN\n\n| STT | Họ tên | Việc |\n| --- | --- | --- |\n| 1 | Nguyễn An | Tổ trưởng |',
    ],
    [
      'with a name and a sentence',
      'PHỤ LỤC\nTổ tiếp công dân gồm ba người.\nTổ họp mỗi tháng.',
      '## PHỤ LỤC\n\nTổ tiếp công dân gồm ba người.\nTổ họp mỗi tháng.',
    ],
    [
      'with a form below the paper that it belongs to',
      `PHỤ LỤC I
(Kèm theo Thông báo số 15/TB-UBND ngày 05/3/2026)
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
ĐƠN ĐĂNG KÝ
BÁN HÀNG TẠI CHỢ
--------
Kính gửi: UBND phường Hoa Sen

Tôi xin thuê một sạp.`,
      '## PHỤ LỤC I\n\n(Kèm theo Thông báo số 15/TB-UBND ngày 05/3/2026)\n\nĐƠN ĐĂNG KÝ BÁN HÀNG TẠI CHỢ\n\nKính gửi: UBND phường Hoa Sen\n\nTôi xin thuê một sạp.',
    ],
    [
      'without a name that is known',
      'NHỮNG VIỆC CẦN LÀM\n\n1. Treo biển tên phòng tiếp công dân.',
      'NHỮNG VIỆC CẦN LÀM\n\n1. Treo biển tên phòng tiếp công dân.',
    ],
  ])('%s', (_, text, markdown) => {
    expect(below(text).replace(/\s+/g, ' ')).toBe(markdown.replace(/\s+/g, ' '));
  });

  it('keeps a sentence that has the words of the national heading', () =>
    expect(
      below('PHỤ LỤC\n\nCăn cứ\n\nHiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 được áp dụng.'),
    ).toContain('Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013'));

  it('has a letterhead that is reported, and no word of it is in the text', () => {
    const { body, omitted } = readPaper(`${head}${secondHead}QUY CHẾ\nTiếp công dân\n\nĐiều 1. Phạm vi`);
    expect(omitted.filter(({ name }) => name === 'second-letterhead').map(({ text }) => text)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG HOA SEN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(body).not.toMatch(/CỘNG HÒA|PHƯỜNG HOA SEN/);
  });

  it('that is another paper makes a doubt', () => {
    const second = `${secondHead}Số: 16/TB-UBND\nHoa Sen, ngày 06 tháng 3 năm 2026\nTHÔNG BÁO\nMở lại chợ\n\nChợ mở lại từ ngày mai.`;
    const { doubts, body } = readPaper(`${head}${second}`);
    expect(doubts.map(({ message }) => message)).toEqual([
      'tệp có thêm một văn bản, số, ký hiệu 16/TB-UBND; nếu là văn bản riêng, hãy tách tệp rồi nhập riêng',
    ]);
    expect(body).toMatch(/## THÔNG BÁO Mở lại chợ\n\nChợ mở lại từ ngày mai\.$/);
  });
});
