import { describe, expect, it } from 'vitest';
import { degrees, militaryRanks } from './before-names.ts';
import { hasSurname, isName, likelyName, mayBeName, mendName, titleCase } from './person.ts';

describe('a name', () => {
  it.each([...degrees, ...militaryRanks])('with “%s” before it: %s', (_, line) => {
    expect([isName(line), mayBeName(line.replace('Trần Văn An', 'Khổng Minh Tâm'))]).toEqual([true, true]);
  });
  it('with a military rank whose tone is on the last letter', () =>
    expect(isName('Đại uý Trần Văn An')).toBe(true));

  it.each([
    ['Trần An', true],
    ["H'Hen Niê", false],
    ["Lê H'Hen", true],
    ['Lê H.', true],
    ['Lê Văn Xuân An Hoa', true],
    ['Lê Văn Xuân An Hoa Sen', false],
    ['Trần', false],
    ['TRẦN VĂN AN', false],
    ['Trần văn An', false],
    ['Khổng Minh Tâm', false],
  ])('of a known surname: %s: %s', (line, is) => expect(isName(line)).toBe(is));

  it.each([
    ['Khổng Tâm', true],
    ['Khổng Minh Tâm An Hoa', true],
    ['Khổng Minh Tâm An Hoa Sen', false],
    ['Ya Thương', true],
    ['Kpă Thuyên', true],
    ["H'Bia Mlô", true],
    ['Rơ Châm H’Phik', true],
    ['Mlô Niê', true],
    ['Ktr Thương', false],
    ['Xqae Ktre', false],
    ['Khổng', false],
    ['Khổng tâm', false],
    ['Xqz Ktr', false],
    ['KHỔNG MINH TÂM', false],
  ])('of any surname: %s: %s', (line, is) => expect(mayBeName(line)).toBe(is));

  it.each([
    ['* gu ễn Văn An', '* gu ễn Văn An'],
    ['| Nguyên Văn An', 'Nguyễn Văn An'],
    ['guyễn Văn An.', 'Nguyễn Văn An'],
    ['Trần Văn An _ |', 'Trần Văn An'],
    ['Trần Nguyễn Minh Anh', 'Trần Nguyễn Minh Anh'],
    ['ThS. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Xq Nguyễn Văn An', 'Nguyễn Văn An'],
    ['$ mi Thượng tá Trần Văn An', 'Thượng tá Trần Văn An'],
    ['Thượng tá Nguyễn Văn An', 'Thượng tá Nguyễn Văn An'],
    ['Đồng chí Thượng tá đến dự', 'Đồng chí Thượng tá đến dự'],
    ['Nguyễn', 'Nguyễn'],
  ])('with crumbs of a stamp: %s → %s', (line, name) => expect(mendName(line)).toBe(name));

  it.each([
    [['(Đã ký) Xuân Minh Tâm'], 'Xuân Minh Tâm'],
    [['Hoa Minh Tâm', 'Xuân Minh Tâm .'], 'Xuân Minh Tâm'],
    [['Minh Tâm'], undefined],
    [['Xqz Ktr Bdf'], undefined],
    [['Xuân Minh Tâm', 'ký tên'], 'Xuân Minh Tâm'],
  ])('that may be one at the end of %j: %s', (cells, name) => expect(likelyName(cells)).toBe(name));

  it('in capitals becomes small', () => expect(titleCase('TRẦN VĂN AN')).toBe('Trần Văn An'));
  it.each([
    ['Trần Văn An', true],
    ['', false],
  ])('has a surname: %s: %s', (line, has) => expect(hasSurname(line)).toBe(has));
});
