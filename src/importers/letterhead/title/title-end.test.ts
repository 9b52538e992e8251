import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../../paper.ts';
import { readLetterhead } from '../letterhead.ts';
import { bodies, posts } from './authorities.ts';
import { neverTitles } from './openings.ts';

const head = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN', 'Số: 12/TB-UBND', 'Hoa Sen, ngày 05 tháng 3 năm 2026'];

/**
 * What ends the title of a notice, and the title. In `rows`, a line that begins with `*` is bold, with `=` centred, and one
 * with `|` has white space above it.
 */
function titled(rows: string, whole: boolean): [string | undefined, string | undefined] {
  const below = rows.split(' / ').map((row): PaperLine => {
    const [, marks = '', text = ''] = /^([*=|]*)(.*)$/su.exec(row)!;
    const place = rows.includes('=') ? (marks.includes('=') ? [0.3, 0.7] : [0, 0.98]) : undefined;
    return {
      text,
      gap: marks.includes('|'),
      page: 1,
      ...(rows.includes('*') ? { bold: marks.includes('*') } : {}),
      ...(place ? { left: place[0]!, right: place[1]! } : {}),
    };
  });
  const lines = [...head, 'THÔNG BÁO'].map((text) => ({ text, gap: true, page: 1 }));
  const { title, decisions } = readLetterhead([...lines, ...below], whole);
  return [decisions.find(({ rule }) => rule.startsWith('ends-'))?.rule.slice(5), title];
}

describe('a title ends', () => {
  it.each([
    ['end-mark', 'Mở lại chợ./. / Mời bà con đến chợ'],
    ['greeting', 'Họp tổ dân phố / Kính gửi: Các hộ'],
    ['greeting', 'Họp tổ dân phố / Kính mời: Các hộ'],
    ['recipients', 'Mở lại chợ / Nơi nhận:'],
    ['numbered-item', 'Mở lại chợ / 1. Thời gian mở'],
    ['numbered-item', 'Mở lại chợ / I- MỤC ĐÍCH'],
    ['numbered-item', 'Mở lại chợ / Điều 1. Mở lại'],
    ['numbered-item', 'Mở lại chợ / A- TÌNH HÌNH'],
    ['list-item', 'Mở lại chợ / - Chợ Sen mở'],
    ['table', 'Lịch trực / STT'],
    ['table', 'Lịch trực / Ngày\tTổ\tNơi trực'],
    ['first-heading', 'HƯƠNG ƯỚC / LỜI NÓI ĐẦU'],
    ['capital-letter', 'Lịch trực / Thứ Hai (09/3) / - Tổ 1'],
    ['label', 'Họp tổ dân phố / Thời gian: 8 giờ 00 ngày 12/3/2026'],
    ['authority-line', 'Trồng cây trên địa bàn phường / ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'],
    ['authority-line', 'Thành lập Tổ trực / CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'],
    ['authority-line', 'THÀNH LẬP TỔ TRỰC / ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'],
    ['bold-above-only', '*Trồng cây trên địa bàn phường / Cây xanh làm phường đẹp hơn'],
    ['opening', 'Trồng cây trên địa bàn phường / Căn cứ Luật Lâm nghiệp'],
    ['opening', 'Trồng cây trên địa bàn phường / Ủy ban nhân dân phường thông báo lịch trồng'],
    ['opening', 'Trồng cây trên địa bàn phường / Ngày 05/3/2026, phường trồng'],
    ['capitals-end', 'TRỒNG CÂY NĂM 2026 / Cây xanh làm phường đẹp hơn'],
    ['capitals-begin', 'Trồng cây năm 2026 / KHÁNH THÀNH NHÀ VĂN HÓA'],
    ['ruled-off', 'Trồng cây năm 2026 / ------- / Cây xanh làm phường đẹp'],
    ['sentence', 'Mở lại chợ / Chợ Sen mở lại từ ngày mai.'],
    ['sentence', '|Mở lại chợ / |Chợ Sen mở lại từ / ngày mai, họp cả ngày. / |Bà con đến chợ'],
    ['sentence', 'Mở lại chợ / Chợ Sen mở lại từ mai.'],
    ['sentence', '|Mở lại chợ / |Chợ Sen mở lại từ / ngày mai, họp cả ngày. / 1. Bà con đến chợ'],
    ['centred-above-only', '=Mở lại chợ / Chợ Sen mở lại từ ngày mai, họp cả'],
    ['white-space', 'Mở lại chợ / |Chợ Sen mở lại từ ngày mai / họp cả ngày / tại chỗ cũ'],
    ['white-space', '|Mở lại chợ / |Chợ Sen mở lại từ ngày mai / |Bà con đến chợ / họp cả ngày.'],
    ['capital-letter', 'Mở lại chợ / Chợ Sen mở lại từ ngày mai'],
    ['capital-letter', 'Mở lại chợ / Chợ Sen họp.'],
  ])('by %s: %s', (rule, rows) => {
    const [first = ''] = rows.split(' / ');
    const [by, title] = titled(rows, false);
    expect([by, title?.toLowerCase()]).toEqual([rule, first.replace(/^[*=|]+|\.\/\.$/g, '').toLowerCase()]);
  });

  it.each([
    [
      'a small letter',
      'Kết luận cuộc họp / ngày 05 tháng 3 năm 2026 / Căn cứ Luật',
      'Kết luận cuộc họp ngày 05 tháng 3 năm 2026',
    ],
    ['a joining word', 'Kết luận của / Chủ tịch phường / Căn cứ Luật', 'Kết luận của Chủ tịch phường'],
    ['an open bracket', 'Đề án (sau đây / Gọi là Đề án) / Căn cứ Luật', 'Đề án (sau đây Gọi là Đề án)'],
    ['bold letters', '*Mở lại / *Chợ Sen / Mời bà con', 'Mở lại Chợ Sen'],
    ['capitals', 'MỞ LẠI / CHỢ SEN / Mời bà con', 'Mở lại chợ sen'],
    ['a digit', 'Bãi bỏ một văn bản, / 12/QĐ-UBND / Căn cứ Luật', 'Bãi bỏ một văn bản, 12/QĐ-UBND'],
    ['a name', 'Trồng cây trên địa bàn / Hoa Sen / Căn cứ Luật', 'Trồng cây trên địa bàn Hoa Sen'],
    ['centred lines', '=Mở lại chợ / =Chợ Sen, Chợ Mới / Mời bà con đến', 'Mở lại chợ Chợ Sen, Chợ Mới'],
    [
      'a short line before the grounds',
      'Phê duyệt nhiệm vụ / Dự án: Trồng cây / Căn cứ Luật',
      'Phê duyệt nhiệm vụ Dự án: Trồng cây',
    ],
  ])('not before %s', (_, rows, title) =>
    expect(titled(rows, false)[1]?.toLowerCase()).toBe(title.toLowerCase()),
  );

  it.each([
    ...neverTitles.listed.map(([, line]): [string] => [line]),
    ['Kính gửi các hộ dân'],
    ['1. Mở lại chợ'],
    ['Thời gian: 8 giờ 00'],
    ['Thực hiện Kế hoạch số 12/KH-UBND, phường mở lại chợ.'],
    ['Ủy ban nhân dân phường trân trọng kính mời ông, bà đến dự họp.'],
    ['Ủy ban nhân dân phường trân trọng kính mời: Ông, bà tổ trưởng'],
    ['Nước sẽ ngừng từ 8 giờ. Mời bà con trữ nước.'],
  ])('before it begins: %s', (text) => expect(titled(text, true)).toEqual([undefined, undefined]));

  it.each([...posts.listed, ...bodies.listed])('before an authority: %s', (word, line) => {
    const found = posts.beginning(line) ?? bodies.beginning(line);
    expect([found, titled(`Thành lập Tổ trực hè / ${line}`, false)]).toEqual([
      word,
      ['authority-line', 'Thành lập Tổ trực hè'],
    ]);
  });

  it.each([
    ['Thực hiện Kế hoạch trồng cây'],
    ['Về việc mở lại chợ. Mời bà con đến chợ.'],
    ['MỞ LẠI CHỢ. MỜI BÀ CON'],
    ['Mở lại chợ.'],
  ])('below it begins: %s', (text) => expect(titled(text, true)[1]).toBeDefined());

  it('before a paragraph of several lines that ends like a sentence', () => {
    expect(
      titled('|Thực hiện Kế hoạch của / thành phố, chợ mở lại. / |Mời bà con', false)[1],
    ).toBeUndefined();
    expect(titled('Thực hiện Kế hoạch / |Chợ mở lại từ ngày mai. / Mời / bà con', false)[1]).toBe(
      'Thực hiện Kế hoạch',
    );
    expect(titled('Thực hiện Kế hoạch / Căn cứ Luật Chợ; / |Mời', false)[1]).toBe('Thực hiện Kế hoạch');
  });

  it('where whole paragraphs are known, before one that ends like a sentence', () =>
    expect(titled('Mở lại chợ / Chợ họp từ sáng mai:', true)).toEqual(['sentence', 'Mở lại chợ']));
});
