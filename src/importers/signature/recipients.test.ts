import { describe, expect, it } from 'vitest';
import { isOfRecipients, splitAside } from './recipients.ts';

const place = { item: false, gap: false, count: 1 };

describe('the list of recipients', () => {
  it.each<[string, string, string, Partial<typeof place>, boolean]>([
    ['an item', '- Các tổ dân phố;', '', { item: true }, true],
    ['no post with a dash', '- CHỦ TỊCH', '', { item: true }, false],
    ['no post', 'CHỦ TỊCH', '', { count: 0 }, false],
    ['no post that was misread', 'NHỦ TỊCH', 'Các tổ;', {}, false],
    ['a post in small letters', 'Chủ tịch phường;', 'Các tổ;', {}, true],
    ['no mark of a signature', '(Đã ký)', '', { count: 0 }, false],
    ['no line', '-----', '', { count: 0 }, false],
    ['a remark in brackets', '(để báo cáo);', 'Lưu: VT.', {}, true],
    ['a first text without a dash', 'Các tổ dân phố;', '', { count: 0 }, true],
    ['no crumb first', '~ ,', '', { count: 0 }, false],
    ['the rest of the kept copy', 'phòng Kinh tế', 'Lưu: VT,', {}, true],
    ['none below white space', 'phòng Kinh tế', 'Lưu: VT,', { gap: true }, false],
    ['none behind a full stop', 'phòng Kinh tế', 'Lưu: VT.', {}, false],
    ['none where the kept copy is whole', 'phòng Kinh tế', 'Lưu: VT', {}, false],
    ['no name behind the kept copy', 'Nguyễn Văn An', 'Lưu: VT,', {}, false],
    ['no crumbs behind the kept copy', 'xq zk phòng', 'Lưu: VT,', {}, false],
    ['no sentence behind the kept copy', 'phòng Kinh tế của phường và các tổ dân phố', 'Lưu: VT,', {}, false],
    ['no officer, though crumbs are before his rank', '$ mi Đại úy Trần An', '', { count: 0 }, false],
    ['no name', 'Nguyễn Thị Hoa', 'Các tổ;', {}, false],
    ['a name with a mark of a list', 'Nguyễn Thị Hoa;', 'Các tổ;', {}, true],
    ['words with some crumbs', 'Các tổ xq zk dân', 'Các hộ;', {}, true],
    ['no crumbs', 'xq zk dân', 'Các hộ;', {}, false],
  ])('has %s', (_, cell, last, more, found) =>
    expect(isOfRecipients(cell, last, { ...place, ...more })).toBe(found),
  );
});

describe('what is printed beside an item', () => {
  it.each<[string, string, boolean, [string, string]]>([
    ['a sign', 'Các tổ; KT. CHỦ TỊCH', false, ['Các tổ;', 'KT. CHỦ TỊCH']],
    ['a sign alone', 'TM. ỦY BAN NHÂN DÂN', false, ['', 'TM. ỦY BAN NHÂN DÂN']],
    ['a post', 'Các tổ; CHỦ TỊCH', false, ['Các tổ;', 'CHỦ TỊCH']],
    ['a name', 'Các tổ; Nguyễn Thị Hoa', false, ['Các tổ;', 'Nguyễn Thị Hoa']],
    ['nothing', 'Các tổ; các hộ dân', false, ['Các tổ; các hộ dân', '']],
    ['any words in a block with crumbs', 'Các tổ; các hộ dân', true, ['Các tổ;', 'các hộ dân']],
    ['no item in a block with crumbs', 'Các tổ; các hộ;', true, ['Các tổ; các hộ;', '']],
    ['crumbs', 'Các tổ; xqz kkr', false, ['Các tổ;', 'xqz kkr']],
    ['no long text', 'Các tổ; phòng xq nhà zk Sen', false, ['Các tổ; phòng xq nhà zk Sen', '']],
    ['no crumbs with the mark of an item', 'Các tổ; phòng xq nhà;', false, ['Các tổ; phòng xq nhà;', '']],
  ])('is %s', (_, text, noisy, found) => expect(splitAside(text, noisy)).toEqual(found));
});
