import { describe, expect, it } from 'vitest';
import { isLabelled, opens } from './line-beginnings.ts';
import { officeNames, officeVerbs } from './offices.ts';
import { firstHeadings, labels, openings } from './openings.ts';
import { joining, naming, numbering } from './unfinished-words.ts';
import { mustGoOn } from './unfinished.ts';

describe('the words around the end of a title', () => {
  it.each(openings.listed)('“%s” begins the text: %s', (word, line) =>
    expect(openings.beginning(line)).toBe(word),
  );
  it.each(firstHeadings.listed)('“%s” is a heading of the text: %s', (word, line) =>
    expect(firstHeadings.beginning(line)).toBe(word),
  );
  it.each(labels.listed)('“%s” is a label: %s', (word, line) =>
    expect([isLabelled(line), labels.beginning(line)]).toEqual([true, word]),
  );
  it.each(officeNames.listed)('“%s” begins the name of an office: %s', (word, line) =>
    expect(officeNames.beginning(line)).toBe(word),
  );
  it.each(officeVerbs)('“%s” is what an office does: %s', (_, line) => expect(opens(line)).toBe(true));
  it.each(joining.listed)('“%s” asks for more: %s', (word, line) =>
    expect([mustGoOn(line), joining.ending(line)]).toEqual([true, word]),
  );
  it.each(numbering.listed)('“%s” asks for a number: %s', (word, line) =>
    expect([numbering.ending(line), mustGoOn(line, '12'), mustGoOn(line, 'Phường họp')]).toEqual([
      word,
      true,
      false,
    ]),
  );
  it.each(naming.listed)('“%s” may be followed by a name: %s', (word, line) =>
    expect(naming.ending(line)).toBe(word),
  );
  it.each([
    'Ủy ban nhân dân phường Hoa Sen nhiệm kỳ 2026 - 2031',
    'ban hành Quy chế làm việc',
    'Lịch tiếp công dân của phường thông báo',
  ])('no office speaks: %s', (line) => expect(opens(line)).toBe(false));
  it.each(['Uỷ ban mở lại', 'Phòng cháy, chữa cháy (PCCC)', 'Công tác tháng 3'])('is finished: %s', (line) =>
    expect(mustGoOn(line)).toBe(false),
  );
  it('a long word is known without its marks, a short one is not', () =>
    expect(['THUC HIEN kế hoạch', 'xet nghiệm'].map(openings.beginning)).toEqual(['thực hiện', undefined]));
});
