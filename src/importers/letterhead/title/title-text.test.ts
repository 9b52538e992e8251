import { expect, it } from 'vitest';
import { textBelowCapitals, titleText } from './title-text.ts';

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
  ['Tết', 'tết'],
  ['V/v trực Tết', 'về việc trực Tết'],
  ['(V/v: trực Tết)', 'về việc trực Tết'],
  ['Về việc trực Tết ./.', 'về việc trực Tết'],
])('a subject below capitals: %s → %s', (line, text) => expect(textBelowCapitals([line])).toBe(text));

it.each([
  [['V/v mở lại', 'chợ ./.'], 'Mở lại chợ'],
  [['Tuyên truyền Nghị quyết 12-', 'NQ/TW', '-----'], 'Tuyên truyền Nghị quyết 12-NQ/TW'],
  [['Phòng cháy - chữa cháy'], 'Phòng cháy - chữa cháy'],
])('a title: %j → %s', (lines, text) => expect(titleText(lines)).toBe(text));
