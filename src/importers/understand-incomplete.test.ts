import { describe, expect, it } from 'vitest';
import { readPaper } from './fixtures/hoa-sen.ts';

const rows: [string, string, object][] = [
  [
    'a scan that lost “Nơi nhận”, with the stamp of who got it beside the title',
    `ỦY BAN NHÂN DÂN
TỈNH HÒA SƠN
Số: 61/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Sơn, ngày 03 tháng 4 năm 2026
QUYẾT ĐỊNH
ĐẾN Ngày: 05/4/2026
Phê duyệt kế hoạch phòng, chống thiên tai
Căn cứ Luật Phòng, chống thiên tai;
Điều 1. Phê duyệt kế hoạch phòng, chống thiên tai:
- Trước mùa mưa;
- Trong mùa mưa./.
nhận:
- Như Điều 3;
- Lưu: VT, NN.
CHỦ TỊCH
Lò Văn Pao`,
    {
      title: 'Phê duyệt kế hoạch phòng, chống thiên tai',
      issued: '2026-04-03',
      recipients: ['Như Điều 3', 'Lưu: VT, NN'],
      signer: { position: 'CHỦ TỊCH', name: 'Lò Văn Pao' },
      body: expect.stringMatching(/Trong mùa mưa\.\/\.$/) as string,
    },
  ],
  [
    'a plan with a form enclosed that has a letterhead, recipients and a signature of its own',
    `UBND TỈNH HÒA SƠN
SỞ Y TẾ
Số: 456/KH-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA
VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Sơn, ngày 12 tháng 01 năm
2026
KẾ HOẠCH LIÊN NGÀNH
Kiểm tra an toàn thực phẩm dịp Tết
Căn cứ Luật An toàn thực phẩm;
1. Các đoàn kiểm tra thực hiện theo mẫu kèm theo./.
Nơi nhận:
- Ban Thường trực Ủy ban MTTQ tỉnh
(b/c);
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
BSCKII. Trần Văn Bình
UBND ……
ĐOÀN KIỂM TRA
Số:     /BB-ĐKT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
BIÊN BẢN
Hôm nay, ngày … tháng … năm 2026, Đoàn kiểm tra gồm có:
Nơi nhận:
- Cơ sở được kiểm tra;
- Lưu: HS.
TRƯỞNG ĐOÀN`,
    {
      title: 'Kiểm tra an toàn thực phẩm dịp Tết',
      code: '456/KH-SYT',
      issued: '2026-01-12',
      recipients: ['Ban Thường trực Ủy ban MTTQ tỉnh (b/c)', 'Lưu: VT'],
      signer: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'BSCKII. Trần Văn Bình' },
      body: expect.stringContaining('Hôm nay, ngày … tháng … năm 2026') as string,
    },
  ],
  [
    'number and symbol parted by the quốc hiệu, ranks beside the list',
    `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
Số: 53

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

/TB-UBND
Hoa Sen, ngày 29 tháng 4 năm 2026

THÔNG BÁO
Về việc khám sức khỏe, y tế dự phòng
Nhân dịp tháng hành động, Ủy ban nhân dân phường đề nghị các tổ dân phố phổ biến trên nhóm Zalo./.
Nơi nhận: TL. CHỦ TỊCH
- Các tổ dân phố; CHÁNH VĂN PHÒNG
(để đưa tin)
- Lưu: VT, VHXH
Võ Tuấn Anh`,
    {
      code: '53/TB-UBND',
      title: 'Khám sức khỏe, y tế dự phòng',
      fields: ['y-te'],
      channels: ['portal', 'zalo'],
      recipients: ['Các tổ dân phố', 'Lưu: VT, VHXH'],
      signer: { authority: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Võ Tuấn Anh' },
    },
  ],
  [
    'a letterhead that is lost: its issuer from place and symbol, nothing else made up',
    `Số: /UBND-VP

Hoa Sen, ngày tháng năm 2026

V/v phòng cháy

Kính gửi: Các phòng thuộc UBND phường.

Thực hiện Công văn số 716/VP-TH ngày 16/6/2026, đề nghị các phòng triển khai./.`,
    {
      title: 'Phòng cháy',
      code: '/UBND-VP',
      issuer: 'Ủy ban nhân dân phường Hoa Sen',
      issued: '2026',
      to: ['Các phòng thuộc UBND phường'],
      recipients: [],
      signer: undefined,
    },
  ],
];

describe('what a paper says of itself, with parts lost or mixed', () => {
  it.each(rows)('%s', (_, text, expected) => expect(readPaper(text)).toMatchObject(expected));
});
