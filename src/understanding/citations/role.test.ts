import { expect, it } from 'vitest';
import { readCitations } from './citation.ts';
import { citationRoles } from './role.ts';

const roles = (text: string, type?: string): string[] =>
  readCitations([{ text: text.normalize('NFC'), section: undefined }], { type }).map(({ role }) => role);

it.each<[text: string, ...roles: string[]]>([
  [
    'Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố; Kế hoạch số 30/KH-UBND',
    'implements',
    'implements',
  ],
  [
    'Căn cứ Luật Tiếp công dân; Căn cứ Nghị định số 64/2014/NĐ-CP quy định chi tiết thi hành một số điều của Luật Tiếp công dân',
    'basis',
    'basis',
  ],
  ['Căn cứ Công văn số 20/SYT-VP về việc đôn đốc thực hiện Nghị quyết số 57-NQ/TW', 'basis', 'implements'],
  ['Xét Tờ trình số 41/TTr-UBND ngày 02/10/2026 của Ủy ban nhân dân phường', 'basis'],
  ['bố trí kinh phí triển khai thực hiện theo quy định của Luật Ngân sách nhà nước', 'mention'],
  ['Hoàn thành đề án theo Quyết định 1637/QĐ-UBND ngày 24/4/2026', 'mention'],
  [
    'Quyết định này thay thế Quyết định số 47/QĐ-UBND. Quyết định số 33/QĐ-UBND hết hiệu lực kể từ ngày ký.',
    'replaces',
    'replaces',
  ],
  ['Bãi bỏ Quyết định số 119/2007/QĐ-UBND ngày 25/7/2007', 'replaces'],
  ['Sửa đổi, bổ sung khoản 2 Điều 3 của Nghị quyết số 12/2025/NQ-HĐND ngày 25/7/2025', 'amends'],
  ['Căn cứ Luật Thú y số 79/2015/QH13 được sửa đổi, bổ sung bởi Luật số 35/2018/QH14', 'basis', 'basis'],
  [
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026, Ủy ban nhân dân phường thông báo giờ mở cửa nhà văn hóa, thay cho giờ tại Thông báo số 41/TB-UBND',
    'implements',
    'mention',
  ],
  ['Thông báo này thay thế Thông báo số 41/TB-UBND, Thông báo số 42/TB-UBND', 'replaces', 'replaces'],
  ['Quyết định số 33/QĐ-UBND và văn bản cũ bị bãi bỏ', 'replaces'],
  ['Phòng Tư pháp trình bãi bỏ Quyết định số 12/QĐ-UBND', 'mention'],
  ['Nghị quyết sửa đổi, bổ sung Quyết định số 12/QĐ-UBND', 'amends'],
  ['Nghị quyết sửa đổi và bổ sung Quyết định số 12/QĐ-UBND', 'amends'],
  ['Công văn đã gửi, theo đúng quy định của Nghị định số 30/2020/NĐ-CP', 'mention'],
  ['Theo Kế hoạch số 12/KH-UBND', 'basis'],
  ['Thực hiện dọn kênh theo Kế hoạch số 12/KH-UBND', 'implements'],
  [
    'Phường thực hiện việc dọn kênh, trồng cây, sơn tường và sửa mái nhà văn hóa của các tổ dân phố nêu tại Kế hoạch số 12/KH-UBND',
    'implements',
  ],
  [
    'Sau khi nghe các tổ dân phố và thanh tra nhân dân phường góp ý xong thì bãi bỏ Quyết định số 12/QĐ-UBND',
    'mention',
  ],
  ['Căn cứ Quyết định số 1/QĐ-UBND; bãi bỏ Quyết định số 2/QĐ-UBND', 'basis', 'replaces'],
  [
    'Quyết định này thay thế mọi nội dung về giờ mở cửa nhà văn hóa, sân bóng, vườn hoa và chợ chiều của phường trong Thông báo số 41/TB-UBND',
    'mention',
  ],
  ['Phường làm theo ý mình; thực hiện Kế hoạch số 12/KH-UBND', 'implements'],
  ['Thực hiện các việc sau: dọn kênh; trồng cây; gửi Kế hoạch số 12/KH-UBND', 'implements'],
  ['Các tổ dân phố trong phường cùng thực hiện dọn kênh; gửi Kế hoạch số 12/KH-UBND', 'mention'],
  ['Công văn hướng dẫn thực hiện Nghị quyết số 57-NQ/TW', 'mention'],
  ['Thông báo này thay cho Thông báo số 41/TB-UBND ngày 03/02/2025', 'replaces'],
])('“%s”: %s %s', (text, ...expected) => expect(roles(text)).toEqual(expected.filter(Boolean)));

it('reads a document that a tờ trình proposes to repeal as a mention only', () => {
  expect(roles('Bãi bỏ Nghị quyết số 24/2013/NQ-HĐND', 'to-trinh')).toEqual(['mention']);
});

const sentences = {
  replaces: 'Quyết định này thay thế Quyết định số 12/QĐ-UBND.',
  amends: 'Sửa đổi Điều 3 của Quyết định số 12/QĐ-UBND.',
  implements: 'Thực hiện Quyết định số 12/QĐ-UBND.',
  basis: 'Căn cứ Quyết định số 12/QĐ-UBND.',
  mention: 'Xem Quyết định số 12/QĐ-UBND.',
};
const strongestFirst = ['replaces', 'amends', 'implements', 'basis', 'mention'] as const;

it('knows each role', () => expect(citationRoles).toEqual(strongestFirst));

it.each(
  strongestFirst.flatMap((role, at) => strongestFirst.slice(at).map((weaker) => [role, weaker] as const)),
)('a document that a text %s in one place and %s in another has the first role', (role, weaker) => {
  expect(roles(`${sentences[role]} ${sentences[weaker]}`)).toEqual([role]);
  expect(roles(`${sentences[weaker]} ${sentences[role]}`)).toEqual([role]);
});
