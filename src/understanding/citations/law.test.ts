import { expect, it } from 'vitest';
import { readCitations } from './citation.ts';

const codes = (text: string): string[] =>
  readCitations([{ text: text.normalize('NFC'), section: undefined }]).map(({ code }) => code);

it.each<[text: string, ...codes: string[]]>([
  ['theo quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành', 'Luật Ngân sách nhà nước'],
  ['Luật Ban hành văn bản quy phạm pháp luật năm 2015', 'Luật Ban hành văn bản quy phạm pháp luật năm 2015'],
  ['khoản 2 Điều 157 Luật Đât đai', 'Luật Đất đai'],
  ['Luật Đất đai 2024, Luật Nhà ở', 'Luật Đất đai năm 2024', 'Luật Nhà ở'],
  ['Bộ luật Lao động năm 2019; Hiến pháp năm 2013', 'Bộ luật Lao động năm 2019', 'Hiến pháp năm 2013'],
  [
    'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  ],
  ['Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14', '02/2020/UBTVQH14'],
  [
    'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Luật Phòng, chống ma túy',
    'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    'Luật Phòng, chống ma túy',
  ],
  ['Luật Bảo vệ rừng ngập mặn có hiệu lực', 'Luật Bảo vệ rừng ngập mặn'],
  [
    'Luật Xây dựng ngày 18/6/2014; Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020',
    'Luật Xây dựng',
    'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng',
  ],
  [
    'Luật sửa đổi, bố sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
  ],
  ['Luật Nhà ở số 27/2023/QH15; theo Điều 45 Luật Nhà ở năm 2023 và Luật Nhà ở', '27/2023/QH15'],
  ['Luật Nhà ở năm 2014 và Luật Nhà ở số 27/2023/QH15', 'Luật Nhà ở năm 2014', '27/2023/QH15'],
  ['LUẬT ĐẤT ĐAI 5/2026', 'Luật Đất đai'],
  [
    'Luật sửa đổi, bổ sung một số khoản của Luật Xây dựng',
    'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng',
  ],
  ['Luật sửa đổi, bổ sung một số điều của văn bản khác'],
  ['Luật sửa đổi, bổ sung một số điều của Luật này'],
  ['Luật Số 31/2024/QH15', '31/2024/QH15'],
  ['Luật Cá', 'Luật Cá'],
  ['Luật Mẫu một hai ba bốn sáu bảy tám chín mười trăm nghìn triệu tỷ'],
  ['Luật Khiếu nại; tố cáo tăng', 'Luật Khiếu nại'],
  ['Luật Nhà ở năm 2014; theo Luật Nhà ở', 'Luật Nhà ở năm 2014'],
  ['Hiến pháp và pháp luật'],
  ['chưa ban hành Luật Xử lý vi phạm hành chính (sửa đổi)'],
  ['dự án Luật sửa đổi, bổ sung một số điều của Luật Thương mại, Luật Cạnh tranh'],
])('“%s” cites %s %s', (text, ...expected) => expect(codes(text)).toEqual(expected.filter(Boolean)));

it('takes a bare name for the law of that name that is cited last before it', () => {
  const text = 'Luật Nhà ở số 65/2014/QH13, Luật Nhà ở số 27/2023/QH15 và Luật Nhà ở';
  expect(
    readCitations([{ text, section: undefined }]).map(({ code, places }) => [code, places.length]),
  ).toEqual([
    ['65/2014/QH13', 1],
    ['27/2023/QH15', 2],
  ]);
});
