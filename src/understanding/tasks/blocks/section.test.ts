import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../domain/text-block.ts';
import { ownUnit, sectionKind, sectionOf } from './section.ts';

const facts = {
  isKnown: (name: string) => name === 'Sen',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  date: '2026-03-02',
};
const read = (text: string, more: Partial<TextBlock> = { kind: 'item', marker: '1.' }) =>
  sectionOf({ kind: 'heading', number: 0, depth: 2, marker: '', text, ...more }, facts);
const paragraph = { kind: 'paragraph', marker: '' } as const;

describe('an item or a heading that names a unit', () => {
  it.each<[text: string, name: string, rest: string]>([
    ['Trạm Y tế', 'Trạm Y tế', ''],
    ['Trạm Y tế:', 'Trạm Y tế', ''],
    ['Trạm Y tế.', 'Trạm Y tế', ''],
    ['Trạm Y tế: tiêm vắc xin.', 'Trạm Y tế', 'tiêm vắc xin.'],
    ['Đề nghị Trạm Y tế', 'Trạm Y tế', ''],
    ['Kính đề nghị Trạm Y tế', 'Trạm Y tế', ''],
    ['Giao Trạm Y tế', 'Trạm Y tế', ''],
    ['Giao cho Trạm Y tế', 'Trạm Y tế', ''],
    ['Yêu cầu Trạm Y tế', 'Trạm Y tế', ''],
    ['Phân công Trạm Y tế', 'Trạm Y tế', ''],
    ['Trách nhiệm Trạm Y tế', 'Trạm Y tế', ''],
    ['Trách nhiệm của Trạm Y tế', 'Trạm Y tế', ''],
    ['Về nhiệm vụ, trách nhiệm của Trạm Y tế', 'Trạm Y tế', ''],
    ['Nhiệm vụ Trạm Y tế', 'Trạm Y tế', ''],
    ['Nhiệm vụ của Trạm Y tế:', 'Trạm Y tế', ''],
    ['Đối với Trạm Y tế', 'Trạm Y tế', ''],
    ['Về phía Trạm Y tế', 'Trạm Y tế', ''],
    ['Trách nhiệm của Trạm Y tế, các trường kiểm tra chéo', 'Trạm Y tế, các trường kiểm tra chéo', ''],
    ['Nhiệm vụ của Trạm Y tế, các trường kiểm tra chéo', 'Trạm Y tế, các trường kiểm tra chéo', ''],
    ['Trách nhiệm của Trạm Y tế: Tiêm vắc xin.', 'Trạm Y tế', 'Tiêm vắc xin.'],
    ['Các trường tiểu học, các trường mầm non', 'Các trường tiểu học, các trường mầm non', ''],
  ])('“%s” is of “%s”', (text, name, rest) => expect(read(text)).toEqual({ name, rest }));

  it('a heading does so as well', () => {
    expect(read('Trạm Y tế', {})).toEqual({ name: 'Trạm Y tế', rest: '' });
    expect(read('Trách nhiệm của Trạm Y tế', {})).toEqual({ name: 'Trạm Y tế', rest: '' });
  });

  it.each<[text: string, more: Partial<TextBlock> | undefined]>([
    ['Trạm Y tế', paragraph],
    ['Trạm Y tế chịu trách nhiệm thi hành.', undefined],
    ['Trạm Y tế: chịu trách nhiệm thi hành.', undefined],
    ['Trạm Y tế: chịu trách nhiệm thí hành.', undefined],
    ['Trạm Y tế tiêm vắc xin.', undefined],
    ['Lực lượng tham gia', {}],
    ['Tổ chức thực hiện', {}],
    ['Thành phần: Trạm Y tế', {}],
    ['Kinh phí: Trạm Y tế', {}],
    ['Trách nhiệm của mỗi người; lợi ích', undefined],
    ['Trạm Y tế 2026', undefined],
    ['Mái che ở chợ', undefined],
    [Array.from({ length: 31 }, () => 'Trạm Sen').join(', '), undefined],
  ])('“%s” is none', (text, more) => expect(read(text, more)).toBeUndefined());

  it('a name has at most 60 words', () => {
    const many = (count: number): string => Array.from({ length: count }, () => 'Trạm Sen').join(', ');
    expect(read(many(30))).toEqual({ name: many(30), rest: '' });
  });
});

describe('the unit of an item below', () => {
  it.each<[section: string, text: string, unit: string]>([
    ['Các phòng', 'Trạm Y tế tiêm vắc xin.', 'Trạm Y tế'],
    ['các phòng', 'Trạm Y tế tiêm vắc xin.', 'Trạm Y tế'],
    ['Trạm Y tế', 'Công an phường tuần tra.', 'Trạm Y tế'],
    ['Trạm Y tế', 'Giao Công an phường tuần tra.', 'Trạm Y tế'],
    ['Trạm Y tế', 'Về chợ: giao Công an phường tuần tra.', 'Công an phường'],
    ['Trạm Y tế', 'Yêu cầu Công an phường tuần tra.', 'Trạm Y tế'],
    ['Trạm Y tế', 'Về chợ: yêu cầu Công an phường tuần tra.', 'Công an phường'],
    ['Trạm Y tế', 'Đề nghị Công an phường tuần tra.', 'Trạm Y tế'],
    ['Trạm Y tế', 'Về chợ: đề nghị Công an phường tuần tra.', 'Công an phường'],
    ['Trạm Y tế', 'Phân công Công an phường tuần tra.', 'Trạm Y tế'],
    ['Trạm Y tế', 'Về chợ: phân công Công an phường tuần tra.', 'Công an phường'],
    ['Các phòng', 'Giao Trạm Y tế tiêm vắc xin.', 'Trạm Y tế'],
    ['Các chi bộ', 'Phân công Trưởng thôn đi từng nhà.', 'Các chi bộ'],
    ['Các chi hội', 'Mỗi chi hội trồng mười cây.', 'Các chi hội'],
    ['Các chi hội', 'Từng chi hội trồng mười cây.', 'Các chi hội'],
    ['Các chi hội', 'Trồng mười cây.', 'Các chi hội'],
    ['Các chi hội', 'Mười cây.', 'Các chi hội'],
    ['Trạm Y tế', 'Công an phường tuần tra theo yêu cầu của dân.', 'Trạm Y tế'],
  ])('below “%s” the unit of “%s” is %s', (section, text, unit) =>
    expect(ownUnit(text, section, facts)).toBe(unit),
  );
});

it.each<[heading: string, kind: string | undefined]>([
  ['Về thành phần', 'silent'],
  ['Công tác phân công', 'assigning'],
  ['Nhiệm vụ, giải pháp', undefined],
  ['Các giải pháp', undefined],
  ['Mái che', undefined],
])('the section “%s” is %s', (heading, kind) => expect(sectionKind(heading)).toBe(kind));
