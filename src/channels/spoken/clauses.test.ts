import { describe, expect, test } from 'vitest';
import {
  clausesOf,
  hasObject,
  listTest,
  isUnfinished,
  leadingClause,
  startsClause,
  startsWithCommand,
} from './clauses.ts';

describe('after a colon a text is a sentence of its own', () => {
  test.each([
    'phát cờ cho các hộ',
    'Mái che đã hỏng',
    'người già ở lại',
    'mỗi nhà một cờ',
    'ai về trước ghi sổ',
    'từ mai nghỉ chợ',
    'nếu mưa thì nghỉ',
    'khi mưa thì nghỉ',
    'không đốt rác',
    'đúng giờ có mặt',
    'rà soát hộ nghèo',
  ])('%s', (text) => expect(startsClause(text)).toBe(true));
  test.each(['mái che', 'ba tổ tự quản', 'khing mưa', 'cờ, hoa'])('but not %s', (text) =>
    expect(startsClause(text)).toBe(false),
  );
});

test.each([
  ['phát cờ', true],
  ['báo công an', true],
  ['cho trẻ nghỉ', true],
  ['gọi cấp cứu', true],
  ['coi đây là việc gấp', true],
  ['đưa trẻ đến trạm', true],
  ['Rà soát hộ nghèo', true],
  ['mái che', false],
  ['phát', false],
])('“%s” begins with a command: %s', (text, is) => expect(startsWithCommand(text)).toBe(is));

test.each([
  ['cờ, hoa, băng rôn, loa', true],
  ['cờ, hoa, băng rôn', false],
  ['cờ của các hộ dân hai bên đường, hoa, loa, đèn của các hộ dân hai bên đường', false],
  ['cờ của các hộ dân, hoa của các hộ dân, loa của các hộ dân, đèn của các hộ dân', true],
  ['một hai ba bốn năm sáu bảy, hoa, một hai ba bốn năm sáu bảy, một hai ba bốn năm sáu bảy', false],
])('“%s” is a list of short things: %s', (text, is) => expect(listTest(text)(0)).toBe(is));

describe('a clause that needs a main clause after it', () => {
  test.each([
    'ngày mai', 'sáng mai', 'chiều mai', 'tối mai', 'từ mai', 'trong tuần', 'sau bão', 'trước bão', 'khi có mưa', 'nếu có mưa',
    'để giữ trật tự', 'nhằm giữ trật tự', 'căn cứ lịch', 'theo lịch', 'thực hiện lịch', 'đối với hộ nghèo', 'tính đến mai', 'do mưa', 'qua rà soát',
    'tại chợ', 'Tại chợ',
  ])('%s', (text) => expect(leadingClause.test(text)).toBe(true)); // prettier-ignore
  test.each(['ngày mai, các tổ dọn chợ', 'tổ dọn chợ', 'ngàyn'])('but not %s', (text) =>
    expect(leadingClause.test(text)).toBe(false),
  );
});

describe('a text that needs more words after it', () => {
  test.each([
    'các việc', 'nói về', 'nhà của', 'dọn các', 'dọn những', 'mua cho', 'làm để', 'làm theo', 'đi với', 'đây là', 'họp tại', 'họp trong', 'đi từ', 'đi đến',
    'thì được', 'thì không', 'nay có', 'thì phải', 'thì cần', 'các tổ tuyên truyền', 'tổ chức thực hiện',
  ])('%s', (text) => expect(isUnfinished(text)).toBe(true)); // prettier-ignore
  test.each(['các tổ dọn chợ', 'mái che', 'dọn nhà'])('but not %s', (text) =>
    expect(isUnfinished(text)).toBe(false),
  );
});

describe('the verb of a half has its object', () => {
  test.each(['Các tổ rà soát hộ nghèo', 'Rà soát kỹ hộ nghèo', 'Tổ một nghỉ, rà soát kỹ hộ nghèo', 'Dọn chợ và rà soát kỹ hộ nghèo'])(
    '%s',
    (text) => expect(hasObject(text)).toBe(true),
  ); // prettier-ignore
  test.each([
    'Tuyên truyền',
    'Dọn chợ đêm',
    'Tổ chức thực hiện ngay',
    'Nội dung gồm các tổ rà soát hộ nghèo',
    'Nếu các tổ rà soát hộ nghèo',
    'Các tổ khi rà soát hộ nghèo',
    'Trường hợp rà soát hộ nghèo',
    'Đối với các hộ nghèo',
    'Trong quá trình rà soát hộ nghèo',
    'Căn cứ các bản kê hộ nghèo',
    'Sau khi rà soát hộ nghèo',
    'Rà soát kỹ hộ nghèo, tuyên truyền',
    'Rà soát kỹ hộ nghèo và dọn chợ',
    'Rà soát kỹ hộ nghèo hoặc dọn chợ',
    'Các tổ rà soát hộ nghèo theo',
  ])('but not in: %s', (text) => expect(hasObject(text)).toBe(false));
});

test.each<[text: string, ...clauses: string[]]>([
  ['Các tổ dọn chợ; rà soát hộ nghèo', 'Các tổ dọn chợ', 'rà soát hộ nghèo'],
  ['Các tổ dọn chợ; Trạm Y tế phun thuốc', 'Các tổ dọn chợ', 'Trạm Y tế phun thuốc'],
  ['Các tổ dọn chợ; đồng thời ghi sổ', 'Các tổ dọn chợ', 'ghi sổ'],
  ['Các tổ dọn chợ; Đồng thời, ghi sổ', 'Các tổ dọn chợ', 'ghi sổ'],
  ['Các tổ dọn chợ; gắn với thi đua', 'Các tổ dọn chợ', 'việc này gắn với thi đua'],
  ['Các tổ dọn chợ; mái che', 'Các tổ dọn chợ, mái che'],
  [
    'Các tổ dọn chợ; mái che của các hộ dân hai bên đường vào chợ phường',
    'Các tổ dọn chợ',
    'mái che của các hộ dân hai bên đường vào chợ phường',
  ],
  ['Chánh Văn phòng; Trạm Y tế phun thuốc', 'Chánh Văn phòng, Trạm Y tế phun thuốc'],
  ['Mái che đã hỏng; Trạm Y tế phun thuốc', 'Mái che đã hỏng', 'Trạm Y tế phun thuốc'],
  ['Mái che; bạt che', 'Mái che, bạt che'],
])('“%s” has the clauses %s', (text, ...clauses) => expect(clausesOf(text)).toEqual(clauses));

test.each([
  'đã', 'không', 'là', 'được', 'phải', 'có', 'còn', 'thì', 'sẽ', 'cần', 'nên', 'lấy', 'đến', 'ở', 'mất', 'đang', 'chưa',
])('before a semicolon “%s” makes a sentence', (word) =>
  expect(clausesOf(`Mái che ${word} đây; Bạt che`)).toHaveLength(2)); // prettier-ignore
