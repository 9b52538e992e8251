import { describe, expect, it } from 'vitest';
import { readCitations } from './citation.ts';

/** Each citation as `code`, or `code of date` where the text gives the date. */
const cited = (text: string): string[] =>
  readCitations([{ text: text.normalize('NFC'), section: undefined }]).map(({ code, issued }) =>
    issued === undefined ? code : `${code} of ${issued}`,
  );

describe('the code of a cited document', () => {
  it.each<[text: string, ...cited: string[]]>([
    // Spaces and lost signs.
    ['Công văn 288/UBND – VP ngày 04/3/2025', '288/UBND-VP of 2025-03-04'],
    ['Công văn số 512/UBND - KT ngày 11/02/2026 của UBND tỉnh', '512/UBND-KT of 2026-02-11'],
    ['tại Công văn số 77/SNV — CCHC, gửi các phường', '77/SNV-CCHC'],
    ['Luật Đất đai số 31/2024/QH 15 ngày 18 tháng 01 năm 2024', '31/2024/QH15 of 2024-01-18'],
    ['Nghị quyết số 119/2026/UBTVQH 15 về giám sát', '119/2026/UBTVQH15'],
    ['Nghị định số 30 / 2020 / NĐ - CP ngày 05/3/2020', '30/2020/NĐ-CP of 2020-03-05'],
    ['Kế hoạch số 45/KH UBND ngày 09/01/2026', '45/KH-UBND of 2026-01-09'],
    ['Quyết định số 811/QĐUBND ngày 09/01/2026', '811/QĐ-UBND of 2026-01-09'],
    ['Nghị quyết số 57 -NQ /TW ngày 22/12/2024', '57-NQ/TW of 2024-12-22'],
    ['Chỉ thị 35 - CT/ TW ngày 14/6/2024', '35-CT/TW of 2024-06-14'],
    ['Quyết định số 46/QĐ-\nUBND ngày 05/01/2026', '46/QĐ-UBND of 2026-01-05'],
    ['Công văn số 1204/\nSYT-NVY ngày 02/02/2026', '1204/SYT-NVY of 2026-02-02'],
    ['Nghị quyết số\n18/2025/NQ-HĐND', '18/2025/NQ-HĐND'],
    ['Thông tư số 01 /2026/TT -BNV', '01/2026/TT-BNV'],
    // Footnotes.
    ['Nghị định số 154/2025/NĐ-CP1 về tinh giản biên chế', '154/2025/NĐ-CP'],
    ['Quyết định số 45/QĐ-TTg12, Kế hoạch số 7/KH-UBND3.', '45/QĐ-TTg', '7/KH-UBND'],
    ['Thông tư số 10/2021/TT-BTP2 và Nghị quyết số 18-NQ/TW4', '10/2021/TT-BTP', '18-NQ/TW'],
    ['Nghị định số 154/2025/NĐ-CP[^1] ngày 15/6/2025', '154/2025/NĐ-CP of 2025-06-15'],
    ['Nghị định số 154/2025/NĐ-CP(2) ngày 15/6/2025', '154/2025/NĐ-CP of 2025-06-15'],
    ['Nghị định số 154/2025/NĐ-CP¹ ngày 15/6/2025', '154/2025/NĐ-CP of 2025-06-15'],
    ['Công văn số 283/HHDN-K4 và số 91/CAP-PC06', '283/HHDN-K4', '91/CAP-PC06'],
    ['Luật số 80/2025/QH15', '80/2025/QH15'],
    // A cut code names no document.
    ['Thực hiện Kế hoạch số 186/KH'],
    ['Thực hiện Quyết định số 12/QĐ của trường'],
    ['Kế hoạch 186/KH-'],
    ['Công văn số …/UBND-VX'],
    ['Kế hoạch số    /KH-UBND ngày    /01/2026'],
    // Kinds of papers.
    ['Văn bản hợp nhất số 15/VBHN-BTC ngày 12/3/2025', '15/VBHN-BTC of 2025-03-12'],
    ['Thông tư liên tịch số 01/2014/TTLT-BNV-BTC', '01/2014/TTLT-BNV-BTC'],
    ['Công điện số 05/CĐ-TTg ngày 18/01/2026', '05/CĐ-TTg of 2026-01-18'],
    ['Kết luận số 153-KL/TW ngày 16/5/2025', '153-KL/TW of 2025-05-16'],
    ['Quy định số 189-QĐ/TW; Hướng dẫn số 27-HD/BTCTW', '189-QĐ/TW', '27-HD/BTCTW'],
    ['Tờ trình số 12-TTr/ĐU ngày 03/02/2026', '12-TTr/ĐU of 2026-02-03'],
    ['Thông báo kết luận số 310-TB/TU của Thường trực Thành ủy', '310-TB/TU'],
    ['Biên bản số 05/BB-HĐND ngày 20/01/2026', '05/BB-HĐND of 2026-01-20'],
    ['Nghị định 12/CP, Quyết định 327/TTg', '12/CP', '327/TTg'],
    ['Quyết định số 45/QĐ-TTE, Chỉ thị số 8/CT-TTg', '45/QĐ-TTg', '8/CT-TTg'],
    ['Giấy mời số 41/GM-UBND ngày 02/3/2026', '41/GM-UBND of 2026-03-02'],
    ['Công văn số 1.204/SXD-QLN', '1.204/SXD-QLN'],
    ['Kế hoạch liên tịch số 03/KHLT-CAP-MTTQ', '03/KHLT-CAP-MTTQ'],
    // Forms and other numbers are no documents.
    ['theo Mẫu số 01/ĐK-KDNB'],
    ['điền Biểu mẫu số 02/BC-TCT và Phụ lục 03/PL-SYT'],
    ['Biểu số 05/BC-UBND gửi kèm'],
    ['Căn hộ số 12/A-B1 chung cư Mẫu, tài khoản 10/KB-TK'],
    ['điện thoại 0225.3842/KT-XH'],
  ])('“%s”: %s %s', (text, ...expected) => expect(cited(text)).toEqual(expected.filter(Boolean)));
});

describe('a list of documents', () => {
  it.each<[text: string, ...cited: string[]]>([
    [
      'các Kế hoạch số 12, 13 và 14/KH-UBND ngày 05/01/2026',
      '12/KH-UBND of 2026-01-05',
      '13/KH-UBND of 2026-01-05',
      '14/KH-UBND of 2026-01-05',
    ],
    ['các Nghị quyết số 57, 59, 66, 68-NQ/TW', '57-NQ/TW', '59-NQ/TW', '66-NQ/TW', '68-NQ/TW'],
    ['Nghị quyết số 71 và 72-NQ/TW của Bộ Chính trị', '71-NQ/TW', '72-NQ/TW'],
    [
      'Nghị quyết số 45/2025/NQ-HĐND, 46/2025/NQ-HĐND ngày 10/12/2025',
      '45/2025/NQ-HĐND of 2025-12-10',
      '46/2025/NQ-HĐND of 2025-12-10',
    ],
    [
      'Quyết định số 45/QĐ-UBND ngày 12/01/2026 và Kế hoạch số 46/KH-UBND cùng ngày',
      '45/QĐ-UBND of 2026-01-12',
      '46/KH-UBND of 2026-01-12',
    ],
    [
      'Kế hoạch số 12/KH-UBND và Công văn số 13/UBND-VX cùng ngày 12/01/2026',
      '12/KH-UBND of 2026-01-12',
      '13/UBND-VX of 2026-01-12',
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 02/01/2026; Kế hoạch số 15/KH-UBND ngày 09/01/2026',
      '12/KH-UBND of 2026-01-02',
      '15/KH-UBND of 2026-01-09',
    ],
    ['Quyết định ngày 12/01/2026 số 45/QĐ-UBND của UBND phường', '45/QĐ-UBND of 2026-01-12'],
    [
      'Ngày 22/7/2025, UBND tỉnh ban hành Quyết định số 371/QĐ-UBND ban hành Đề án',
      '371/QĐ-UBND of 2025-07-22',
    ],
    ['gồm 12, 13 tổ và Kế hoạch số 14/KH-UBND', '14/KH-UBND'],
    [
      'Kế hoạch số 12/KH-UBND hoặc số 13/KH-UBND ngày 05/01/2026',
      '12/KH-UBND of 2026-01-05',
      '13/KH-UBND of 2026-01-05',
    ],
    [
      'Kế hoạch số 12/KH-UBND cùng số 13/KH-UBND ngày 05/01/2026',
      '12/KH-UBND of 2026-01-05',
      '13/KH-UBND of 2026-01-05',
    ],
    [
      'Kế hoạch số 12/KH-UBND được gửi kèm Kế hoạch số 13/KH-UBND ngày 05/01/2026',
      '12/KH-UBND',
      '13/KH-UBND of 2026-01-05',
    ],
  ])('“%s”: %s %s', (text, ...expected) => expect(cited(text)).toEqual(expected.filter(Boolean)));
});

describe('a law that is cited by its name', () => {
  it.each<[text: string, ...cited: string[]]>([
    [
      'Căn cứ Luật Thi đua, khen thưởng (sửa đổi) ngày 24 tháng 6 năm 2026',
      'Luật Thi đua, khen thưởng of 2026-06-24',
    ],
    ['lấy ý kiến dự thảo Luật Thi đua, khen thưởng (sửa đổi)'],
    ['tham gia ý kiến hồ sơ Luật Đất đai (sửa đổi)'],
    ['theo Luật BHYT và Luật BHXH', 'Luật Bảo hiểm y tế', 'Luật Bảo hiểm xã hội'],
    ['Luật NSNN năm 2015', 'Luật Ngân sách nhà nước năm 2015'],
    ['Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)', 'Bộ luật Hình sự năm 2015'],
    [
      'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      'Luật Tổ chức chính quyền địa phương of 2025-06-16',
    ],
    ['Luật Đất đai năm 2024 (Luật số 31/2024/QH15)', '31/2024/QH15'],
    [
      'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15',
      '64/2025/QH15',
      '87/2025/QH15',
    ],
    ['quy định của Luật này và Luật khác có liên quan'],
    ['Luật ABC mẫu'],
  ])('“%s”: %s %s', (text, ...expected) => expect(cited(text)).toEqual(expected.filter(Boolean)));
});
