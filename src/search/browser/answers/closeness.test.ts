import { describe, expect, it } from 'vitest';
import { closenessOf } from './closeness.ts';

/** A page whose found places are all of its words: what Pagefind finds beside them changes nothing. */
function pageOf(text: string, title = '', facts: string[] = []): Parameters<typeof closenessOf>[1] {
  const words = text.split(/\s+/);
  return { title, facts, text: words, places: [...words.keys()] };
}
const closeness = (typed: string, page: ReturnType<typeof pageOf>, how = {}): string =>
  closenessOf({ words: typed.split(' '), exact: false, isUnfinished: false, ...how }, page);

describe('a page holds the words', () => {
  it.each([
    ['in its title, in any order', 'rac thu gom', pageOf('', 'Lịch thu gom rác'), 'title'],
    ['together in its text', 'cat nuoc', pageOf('Nhà máy sẽ cắt nước từ 8 giờ'), 'together'],
    ['with other words between', 'dang ky tam tru', pageOf('đăng ký, xóa đăng ký tạm trú'), 'together'],
    ['with two words between, of three', 'quy xa hoc', pageOf('quỹ ở xa, vốn học'), 'together'],
    ['with three words between, of three', 'quy xa hoc', pageOf('quỹ ở xa, vốn để mà học'), 'apart'],
    ['with another word between two', 'quy hoc', pageOf('lập quỹ khuyến học'), 'apart'],
    ['in another order', 'o ga', pageOf('nạo vét hố ga ở chợ'), 'apart'],
    ['of a date', '20112026', pageOf('ngày 20/11/2026, tại'), 'together'],
    ['of its issuer, and a matter', 'so y te tiem chung', pageOf('tiêm chủng', '', ['Sở Y tế']), 'fact'],
    [
      'of a matter in its title, and its issuer',
      'thung rac hdnd',
      pageOf('', 'Mua thùng rác', ['12/NQ-HĐND']),
      'fact',
    ],
    ['of its issuer, and one word', 'so y te tiem', pageOf('tiêm', '', ['Sở Y tế']), 'mostly'],
    ['of its issuer, and others apart', 'hdnd thung rac', pageOf('thùng thư, rác', '', ['HĐND']), 'apart'],
    ['of two facts', 'bao cao so y te', pageOf('', '', ['Báo cáo', 'Sở Y tế']), 'mostly'],
    ['of a body that its text names', 'hdnd thung rac', pageOf('HĐND họp ở phường; thùng rác'), 'apart'],
    ['anywhere', 'cat nuoc', pageOf('cắt cỏ ở bờ kênh, không xả nước'), 'apart'],
    [
      'with one as the beginning of another',
      'ra quan lap lai ti cho',
      pageOf('ra quân lập lại trật tự tiếp theo ở chợ'),
      'apart',
    ],
    ['as beginnings of others', 'so do', pageOf('có số đồng bào'), 'apart'],
    [
      'of which only half stand together',
      'giay phep xay dung',
      pageOf('giấy phép lái xe và dựng xây'),
      'apart',
    ],
    ['across a comma, two alone', 'do rac', pageOf('đường, đèn, cống, cây đổ, rác: gọi nhánh 2'), 'apart'],
    ['across the end of a sentence, two alone', 'do rac', pageOf('cây đổ. Rác để ngoài ngõ'), 'apart'],
    ['in one clause beside others', 'do rac', pageOf('cây đổ, rác; giờ đổ rác, giờ nghỉ'), 'together'],
    ['across a comma, more than two', 'phong chay chua chay', pageOf('phòng cháy, chữa cháy'), 'together'],
    ['across the end of a sentence', 'dong cua cho rac', pageOf('chợ đóng cửa. Cho rác vào thùng'), 'mostly'],
    ['across an abbreviation', 'tp vinh long', pageOf('TP. Vĩnh Long'), 'together'],
    ['across a number', 'tang 2 mo cua', pageOf('ở tầng 2. Mở cửa'), 'mostly'],
    ['as items of a list, in any order', 'den duong', pageOf('Đường, đèn, cống, cây đổ: gọi 2'), 'together'],
    ['as items of a list in a text', 'duong cong', pageOf('Gồm: đường, đèn, cống; và'), 'together'],
    ['as the last items of a list', 'cong den', pageOf('đường, đèn, cống'), 'together'],
    ['as items with two between', 'duong cay', pageOf('đường, đèn, cống, cây'), 'apart'],
    ['as the beginning of an item', 'den cong', pageOf('đường, đèn, cống thoát nước'), 'apart'],
    ['as the end of an item', 'duong den', pageOf('mặt đường, đèn, cống'), 'apart'],
    ['as the ends of sentences', 'duong den', pageOf('Đường. Đèn. Cống'), 'apart'],
    ['across quotation marks', 'do rac', pageOf('“cây đổ,” rác'), 'apart'],
    ['as one word of the text', 'rac', pageOf('thu gom rác'), 'together'],
  ])('%s', (_name, typed, page, expected) => {
    expect(closeness(typed, page)).toBe(expected);
  });

  it('with their marks where they were typed with them, in either spelling of the tone', () => {
    const page = pageOf('số đo huyết áp, hoà giải');
    expect(closeness('sổ đỏ', page, { exact: true })).toBe('apart');
    expect(closeness('số đo', page, { exact: true })).toBe('together');
    expect(closeness('hòa giải', page, { exact: true })).toBe('together');
    expect(closeness('đo số', page, { exact: true })).toBe('together');
  });

  it('of which no page has the marks only next to each other, in the title too', () => {
    const page = pageOf('', 'Chi trả hằng tháng, tăng cường mùa bão');
    expect(closeness('bao tang hang', page)).toBe('title');
    expect(closeness('bao tang hang', page, { isUnmarked: true })).toBe('apart');
    expect(closeness('chi tra hang', page, { isUnmarked: true })).toBe('title');
    expect(closeness('den duong', pageOf('đường, đến'), { isUnmarked: true })).toBe('apart');
  });

  it('of which the last is not finished', () => {
    const page = pageOf('lịch tiêm chủng');
    expect(closeness('tiem chu', page, { isUnfinished: true })).toBe('together');
    expect(closeness('tiem chu', page)).toBe('apart');
    expect(closeness('ti chung', page, { isUnfinished: true })).toBe('apart');
  });
});
