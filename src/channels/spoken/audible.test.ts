import { describe, expect, test } from 'vitest';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { readerOf } from './spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const say = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

describe('words in brackets', () => {
  test.each([
    'viết tắt là tổ Sen', 'gọi tắt là tổ Sen', 'sau đây là tổ Sen', 'gửi kèm bản kê', 'kèm bản kê', 'có bản kê kèm theo', 'để báo cáo', 'theo mẫu', 'xem bản kê',
    'tại bản kê', 'ban hành mới', 'bao gồm cả hộ nghèo', 'đính kèm bản kê', 'không kể hộ nghèo', 'một hai ba bốn năm sáu bảy tám chín mười một hai ba',
    'bằng chữ: hai triệu đồng', 'Bằng chữ hai triệu đồng chẵn./.', 'hai triệu', 'ba tỷ', 'năm nghìn', 'sáu đồng chẵn',
  ])('“%s” are not read', (aside) => expect(say(`các hộ (${aside}) dọn chợ`)).toBe('các hộ dọn chợ')); // prettier-ignore

  test.each([
    ['các hộ (nếu có) dọn chợ', 'các hộ nếu có dọn chợ'],
    ['các hộ (Nếu có) dọn chợ', 'các hộ nếu có dọn chợ'],
    ['các hộ (hộ nghèo) dọn chợ', 'các hộ, hộ nghèo, dọn chợ'],
    ['các hộ [hộ nghèo] dọn chợ', 'các hộ, hộ nghèo, dọn chợ'],
    ['các hộ (một hai ba bốn năm sáu bảy tám chín mười một hai) dọn chợ', 'các hộ, một hai ba bốn năm sáu bảy tám chín mười một hai, dọn chợ'],
    ['có 7 (bảy) hộ', 'có bảy hộ'],
    ['có 0 (không) hộ', 'có không hộ'],
    ['có 7 (hộ nghèo) hộ', 'có bảy, hộ nghèo, hộ'],
    ['các hộ () dọn chợ', 'các hộ dọn chợ'],
    ['các hộ dọn chợ (2) sơn cổng', 'các hộ dọn chợ thứ hai, sơn cổng'],
    ['việc (1). dọn chợ', 'việc thứ nhất, dọn chợ'],
    ['việc (25) dọn chợ', 'việc thứ hai mươi lăm, dọn chợ'],
  ])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said)); // prettier-ignore
});

describe('marks', () => {
  test.each([
    ['mái che[^2] cũ', 'mái che cũ'],
    ['mái che[12] cũ', 'mái che cũ'],
    ['mái che² cũ', 'mái che cũ'],
    ['mái che(2) cũ', 'mái che cũ'],
    ['5 m² mái', 'năm mét vuông mái'],
    ['a) mái; b) bạt', 'mái; bạt'],
    ['gọi (024) 3877 1234', 'gọi không hai bốn, ba tám bảy bảy, một hai ba bốn'],
    ['gọi (+84) 912 345 678', 'gọi không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi +84 912 345 678', 'gọi không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi (+84-912) 345 678', 'gọi không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi +84-912-345-678', 'gọi không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi 0912345678/0987654321', 'gọi không chín một hai, ba bốn năm, sáu bảy tám, không chín tám bảy, sáu năm bốn, ba hai một'],
    ['trực 24/7', 'trực suốt ngày đêm'],
    ['trực 24/24', 'trực suốt ngày đêm'],
    ['trực 24/24h', 'trực suốt ngày đêm'],
    ['bàn 2 * 3', 'bàn hai nhân ba'],
    ['mã to_truong', 'mã to truong'],
    ['“mái” «che» *cũ* _kỹ_ `nát` | # {bạt}', 'mái che cũ kỹ nát bạt'],
    ['mái, bạt... phải dọn', 'mái, bạt phải dọn'],
    ['mái, bạt…, cờ', 'mái, bạt, cờ'],
    ['mái, bạt… Dọn', 'mái, bạt. Dọn'],
    ['mái che./. Hết', 'mái che. Hết'],
    ['mái che/. Hết', 'mái che. Hết'],
    ['Sạch – Sáng – Văn minh', 'Sạch, Sáng, Văn minh'],
    ['kinh tế – xã hội', 'kinh tế xã hội'],
    ['mái / bạt', 'mái hoặc bạt'],
    ['Thu-Đông', 'Thu Đông'],
    ['nhiều % hộ', 'nhiều phần trăm hộ'],
    ['mái & bạt', 'mái và bạt'],
    ['mái + bạt = cờ → hoa • đèn', 'mái bạt cờ hoa đèn'],
    ['mái , bạt ; cờ', 'mái, bạt; cờ'],
    ['mái:bạt,cờ', 'mái: bạt, cờ'],
    ['mái,, bạt, , cờ', 'mái, bạt, cờ'],
    ['mái,. Bạt', 'mái. Bạt'],
    ['mái;, bạt', 'mái; bạt'],
    ['mái.; bạt', 'mái. bạt'],
  ])('“%s” is “%s”', (text, said) => expect(say(text)).toBe(said)); // prettier-ignore
});

describe('before a deadline a reader takes breath', () => {
  test.each(['trước', 'trong', 'chậm nhất', 'xong'])('“hoàn thành %s …”', (word) =>
    expect(say(`Tổ Sen dọn chợ hoàn thành ${word} tuần này`)).toBe(
      `Tổ Sen dọn chợ, hoàn thành ${word} tuần này`,
    ),
  );

  test.each(['phải', 'cần', 'để', 'đảm', 'đấu', 'hạn', 'sẽ', 'đã', 'và', 'kịp', 'chưa', 'là', 'việc', 'độ', 'xin'])(
    'but not after “%s”',
    (word) =>
      expect(say(`Tổ Sen ${word} hoàn thành trước tuần này`)).toBe(
        `Tổ Sen ${word} hoàn thành trước tuần này`,
      ),
  ); // prettier-ignore

  test.each(['Tổ A hoàn thành trước tuần này', 'Dọn chợ, hoàn thành trước tuần này', 'Tổ dọn chợ hoàn thành tốt'])(
    'nor in “%s”',
    (text) => expect(say(text)).toBe(text),
  ); // prettier-ignore
});

test('a long text is read in pieces, and no word is lost', () => {
  const long = Array.from({ length: 60 }, (_, at) => `Tổ ${at + 1} dọn chợ và sơn cổng cho phường`).join(
    '. ',
  );
  expect(say(long).split(' dọn chợ và sơn cổng cho phường')).toHaveLength(61);
  const words = 'sen '.repeat(600).trim();
  expect(say(words)).toBe(words);
  expect(say('sen'.repeat(700)).replaceAll(' ', '')).toBe('sen'.repeat(700));
  expect(say(`${'sen '.repeat(240)}sen; ${'lúa '.repeat(240)}lúa.`)).toBe(
    `${'sen '.repeat(240)}sen; ${'lúa '.repeat(240)}lúa.`,
  );
});
