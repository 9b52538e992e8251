import { describe, expect, it } from 'vitest';
import { isSigningNote } from '../../signature/signing-notes.ts';
import { signingNotes } from '../../signature/signing-words.ts';
import { readLetterhead } from '../letterhead.ts';
import { isArrivalHead, isArrivalStamp } from './arrival-stamp.ts';
import { arrivalHeads, arrivalLabels } from './arrival-words.ts';
import { isCopyMark } from './copy-mark.ts';
import { copyForms } from './copy-words.ts';

describe('the stamp on an incoming paper', () => {
  it.each(arrivalHeads.listed)('“%s” begins it: %s', (word, line) =>
    expect([arrivalHeads.beginning(line), isArrivalHead(line)]).toEqual([word, true]),
  );
  it.each(arrivalLabels.listed)('“%s” is a label of it: %s', (word, line) =>
    expect([arrivalLabels.beginning(line), isArrivalStamp(line)]).toEqual([word, true]),
  );
  it.each(['ĐẾN NƠI', 'Đến: 5 giờ', 'Ngày 05 tháng 3 năm 2026', 'chuyển: mai', 'Giờ làm việc: sáng'])(
    'not %s',
    (line) => expect(isArrivalStamp(line)).toBe(false),
  );
  it('has a number that is not the number of the paper', () => {
    const rows = ['VĂN BẢN ĐẾN', 'Số: 455', 'Ngày: 02/12/2026', 'ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN'];
    const lines = [...rows, 'Số: 12/UBND-VP', 'Kính gửi: Các tổ'].map((text) => ({
      text,
      gap: false,
      page: 1,
    }));
    const { issuerLines, code } = readLetterhead(lines, true);
    expect([issuerLines, code]).toEqual([['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN'], '12/UBND-VP']);
  });
});

describe('the mark of an electronic signature', () => {
  it.each(signingNotes.listed)('“%s” is of it: %s', (word, line) =>
    expect([signingNotes.beginning(line), isSigningNote(line)]).toEqual([word, true]),
  );
  it.each(['Cơ quan thuế đề nghị', 'Người ký nhận quà', 'Ông Ký bởi vì'])('not %s', (line) =>
    expect(isSigningNote(line)).toBe(false),
  );
});

describe('the form of a copy', () => {
  it.each(copyForms.listed)('“%s”: %s', (word, line) =>
    expect([copyForms.beginning(line), isCopyMark(line)]).toEqual([word, true]),
  );
  it.each(['Sao y', 'SAO Y TOÀN BỘ CÁC VĂN BẢN CỦA PHƯỜNG', 'BẢN TIN'])('not %s', (line) =>
    expect(isCopyMark(line)).toBe(false),
  );
});

describe('a heading in the place of the national heading', () => {
  const read = (rows: string[]): string[] =>
    readLetterhead(
      rows.map((text) => ({ text, gap: false, page: 1 })),
      false,
    ).issuerLines;
  const union = 'ĐOÀN TNCS HỒ CHÍ MINH';
  it.each<[string, string[], string[]]>([
    [
      'beside the issuer',
      [`THÀNH ĐOÀN MAI\t${union}`, 'BCH ĐOÀN MAI HOA', 'Số: 1-KH/ĐTN'],
      ['THÀNH ĐOÀN MAI', 'BCH ĐOÀN MAI HOA'],
    ],
    ['below the number', ['BCH ĐOÀN MAI HOA', 'Số: 1-KH/ĐTN', union], ['BCH ĐOÀN MAI HOA']],
  ])('%s is that of the Youth Union', (_, rows, lines) =>
    expect(read([...rows, 'KẾ HOẠCH', 'Về hè'])).toEqual(lines),
  );
  it('is a name below the name of its committee', () =>
    expect(read(['BAN CHẤP HÀNH', union, 'PHƯỜNG MAI', 'Số: 1-KH/ĐTN', 'KẾ HOẠCH'])).toEqual([
      'BAN CHẤP HÀNH',
      union,
      'PHƯỜNG MAI',
    ]));
});
