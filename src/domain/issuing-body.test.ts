import { expect, it } from 'vitest';
import { parseCode } from './document-code.ts';
import { isIssuer, issuerBySymbol } from './issuing-body.ts';

it.each([
  ['148/NQ-CP', 'Chính phủ'],
  ['131/CĐ-TTg', 'Thủ tướng Chính phủ'],
  ['206/2025/QH15', 'Quốc hội'],
  ['12/2025/UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
  ['01/2021/TT-BNV', 'Bộ Nội vụ'],
  ['57-NQ/TW', 'Bộ Chính trị'],
  ['18-NQ/TW', 'Trung ương Đảng'],
  ['06-CTr/TU', 'Thành ủy'],
  ['12/KH-UBND', undefined],
])('%s is of %s', (code, issuer) => {
  expect(issuerBySymbol(parseCode(code)!, 'Thành phố Hải Phòng')).toBe(issuer);
});

it.each([
  ['UBND phường', 'Ủy ban nhân dân phường Ái Quốc', true],
  ['Chủ tịch UBND phường Ái Quốc', 'Ủy ban nhân dân phường Ái Quốc', true],
  ['đồng chí Phó Chủ tịch Ủy ban nhân dân phường', 'UBND phường', true],
  ['Công an phường', 'Ủy ban nhân dân phường Ái Quốc', false],
  ['', 'Ủy ban nhân dân phường Ái Quốc', false],
])('%j means %s: %s', (name, issuer, answer) => {
  expect(isIssuer(name, issuer)).toBe(answer);
});
