import { expect, it } from 'vitest';
import { goingOn, textBelowCapitals, titleText } from './title-text.ts';

const witness = 'Phường sẽ ban hành nội quy theo ý kiến của các tổ. Tết này chợ nghỉ.';

it.each([
  ['Năm học 2026 - 2027', 'năm học 2026 - 2027'],
  ['Của Chủ tịch phường', 'của Chủ tịch phường'],
  ['Thôn Mai Hoa', 'thôn Mai Hoa'],
  ['Thành phố Hải An', 'thành phố Hải An'],
  ['Ủy ban nhân dân phường', 'Ủy ban nhân dân phường'],
  ['Ban hành nội quy', 'ban hành nội quy'],
  ['Phòng, chống bệnh dại', 'phòng, chống bệnh dại'],
  ['Nguyễn Du với làng quê', 'Nguyễn Du với làng quê'],
  ['UBND phường và các tổ', 'UBND phường và các tổ'],
  ['Ý kiến của các tổ', 'ý kiến của các tổ'],
  ['Về việc trực Tết', 'về việc trực Tết'],
  ['trực Tết', 'trực Tết'],
  ['Lớp 1 của trường', 'lớp 1 của trường'],
  ['Quý IV của phường', 'quý IV của phường'],
  ['Phường 7 trồng cây', 'Phường 7 trồng cây'],
])('a subject that goes on from capitals: %s → %s', (printed, text) =>
  expect(goingOn(printed, witness)).toEqual({ text, unsure: [] }),
);

it.each([
  ['Tết cổ truyền', 'Tết'],
  ['Xuân yêu thương', 'Xuân'],
  ['Nội quy của chợ', undefined],
])('a subject that goes on from capitals, of which nothing is sure: %s', (text, unsure) =>
  expect(goingOn(text, witness).unsure).toEqual(unsure === undefined ? [] : [unsure]),
);

it.each([
  ['V/v trực Tết', 'về việc trực Tết'],
  ['(V/v: trực Tết)', 'về việc trực Tết'],
  ['Về việc trực Tết ./.', 'Về việc trực Tết'],
])('a subject below capitals: %s → %s', (line, text) => expect(textBelowCapitals([line])).toBe(text));

it.each([
  [['V/v mở lại', 'chợ ./.'], 'Mở lại chợ'],
  [['Tuyên truyền Nghị quyết 12-', 'NQ/TW', '-----'], 'Tuyên truyền Nghị quyết 12-NQ/TW'],
  [['Phòng cháy - chữa cháy'], 'Phòng cháy - chữa cháy'],
])('a title: %j → %s', (lines, text) => expect(titleText(lines)).toBe(text));
