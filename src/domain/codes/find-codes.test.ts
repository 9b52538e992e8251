import { expect, test } from 'vitest';
import { findCodes } from './find-codes.ts';
import { commonOffices, numberlessOffices, otherNumbered } from './offices.ts';

const codesIn = (text: string): string[] => findCodes(text).map(({ code }) => code.text);

test.each(numberlessOffices)('a number after “%s” is the mark of a footnote', (office) =>
  expect(codesIn(`Quyết định số 12/QĐ-${office}3, trang 5`)).toEqual([`12/QĐ-${office}`]),
);

test.each(['PC06', 'K4', 'P3', 'A05'])('“%s” is an office with its number', (office) =>
  expect(codesIn(`Công văn số 12/CAT-${office} ngày`)).toEqual([`12/CAT-${office}`]),
);

test.each(commonOffices)('a paper may lose the hyphen before “%s”', (office) =>
  expect(codesIn(`Quyết định số 12/QĐ ${office} ngày`)).toEqual([`12/QĐ-${office}`]),
);

test.each(otherNumbered)('the number after “%s” is no code', (word) => {
  expect(codesIn(`xem ${word} số 02/BC-STC`)).toEqual([]);
  expect(codesIn(`xem ${word} 02/BC-STC`)).toEqual([]);
});

test.each<[text: string, codes: string[]]>([
  // A hyphen with spaces joins an office and its section only where the code ends after it.
  ['Công văn 288/UBND – VP ngày 04/3/2025', ['288/UBND-VP']],
  ['Công văn 288/UBND – VP', ['288/UBND-VP']],
  ['Công văn 288/UBND - VP, UBND xã', ['288/UBND-VP']],
  ['Công văn 288/UBND - HĐND phường Mẫu', ['288/UBND']],
  ['Công văn 288/UBND - CONGAN ngày', ['288/UBND-CONGAN']],
  ['Công văn 288/UBND - BANCHQS ngày', ['288/UBND']],
  // The number of a Quốc hội.
  ['số 31/2024/QH 15 ngày', ['31/2024/QH15']],
  ['số 31/2024/QH 15/01', []],
  ['số 31/2024/QH 15%', []],
  ['số 119/2026/UBTVQH 15', ['119/2026/UBTVQH15']],
  // Cut after the type.
  ['Kế hoạch số 186/KH', []],
  ['Kế hoạch số 186/2026/KH', []],
  ['Kế hoạch số 186/KH-', []],
  ['Kế hoạch số 186/KH – Ủy ban', []],
  // Lists of numbers.
  ['số 12, 13/KH-UBND', ['12/KH-UBND', '13/KH-UBND']],
  ['Kế hoạch 12 và 13/KH-UBND', ['12/KH-UBND', '13/KH-UBND']],
  ['số 12; 13a & 14/2026/NQ-HĐND', ['12/2026/NQ-HĐND', '13a/2026/NQ-HĐND', '14/2026/NQ-HĐND']],
  ['có 12, 13/KH-UBND', ['13/KH-UBND']],
  ['ngày 5, số 13/KH-UBND', ['13/KH-UBND']],
  // The name of a place.
  ['phường Mẫu số 13/KH-UBND', ['13/KH-UBND']],
])('“%s” has %j', (text, codes) => expect(codesIn(text)).toEqual(codes));

test('a number of a list is a place of its own', () => {
  const text = 'Kế hoạch số 12, 13/KH-UBND';
  expect(findCodes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['12', '13/KH-UBND']);
});

test.each(['ngày', 'của', 'về', 'v/v', 'và', 'ký', 'trình', 'do', 'đã', 'thì', 'có'])(
  'an office and its section may be before “%s”',
  (word) => expect(codesIn(`Công văn 288/UBND - VP ${word} xã`)).toEqual(['288/UBND-VP']),
);

test.each(['Nghị quyết', 'Quyết định', 'Kế hoạch', 'Công văn', 'Chỉ thị', 'Thông báo', 'Kết luận'])(
  'a “%s” may have several numbers',
  (type) => expect(codesIn(`${type} 12 và 13/KH-UBND`)).toEqual(['12/KH-UBND', '13/KH-UBND']),
);

test.each<[text: string, codes: string[]]>([
  // Signs between the parts of a symbol.
  ['số 12/SYT.NVY ngày', ['12/SYT.NVY']],
  ['số 12/SYT. NVY ngày', []],
  ['số 12/KH.UBND ngày', []],
  ['số 12/SYT-NVY.VP ngày', ['12/SYT-NVY']],
  ['số 12/SYT-NVY -VP ngày', ['12/SYT-NVY']],
  ['số 12/SYT-NVY- VP ngày', ['12/SYT-NVY']],
  ['số 12/SYT-NVY-\nVP ngày', ['12/SYT-NVY-VP']],
  ['số 12/KH\n-UBND ngày', ['12/KH-UBND']],
  ['số 12/KH\n- UBND ngày', []],
  ['số 12/SYT\n-NVY ngày', []],
  ['số 512/UBND -KT phường', ['512/UBND-KT']],
  ['số 512/UBND- KT phường', ['512/UBND-KT']],
  ['số 512/UBND - KT phường', []],
  // What is no symbol.
  ['Quyết định số 12/XI-XII', []],
  ['gồm 57-NQ/TW', ['57-NQ/TW']],
  ['gồm 57 NQ/TW', []],
  ['gồm 57-ABC/TW', []],
  // A list, and an address of the web.
  ['Nghị định 12/CP, 13/CP', ['12/CP', '13/CP']],
  ['Nghị định 12/CP gồm 13/CP', ['12/CP']],
  [', 13/CP', []],
  ['(https://mau.vn)12/KH-UBND', []],
  ['xem www.mau.vn 12/KH-UBND', ['12/KH-UBND']],
])('“%s” has the codes %j', (text, codes) => expect(codesIn(text)).toEqual(codes));

test.each(otherNumbered)('“%s” is written in letters', (word) => expect(word).toMatch(/^\p{L}[\p{L} ]*$/u));
