import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentCode } from '../../domain/document-code.ts';
import { codeKey, parseCode } from '../../domain/document-code.ts';
import { withoutDiacritics } from '../../language/folding.ts';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { indexKeys, queryKeys } from './code-query.ts';

const read = (text: string): DocumentCode => {
  const code = parseCode(text);
  if (!code) throw new Error(`${text} is no code`);
  return code;
};

describe('the keys of a code', () => {
  it.each([
    ['45/2025/NQ-HĐND', ['45-2025-nq-hdnd', '45-nq-hdnd', '45-2025-nq', '45-2025', '45-nq']],
    ['148/NQ-CP', ['148-nq-cp', '148-nq']],
    ['57-NQ/TW', ['57-nq-tw', '57-nq']],
    ['3197/UBND-VX', ['3197-ubnd-vx', '3197-ubnd', '3197-cv']],
    ['66.4/2025/NQ-CP', ['66-4-2025-nq-cp', '66-4-nq-cp', '66-4-2025-nq', '66-4-2025', '66-4-nq']],
    ['/UBND-VHXX', ['ubnd-vhxx']],
    ['/2026/NQ-HĐND', ['nq-hdnd-2026', 'nq-hdnd']],
  ])('%s', (text, keys) => {
    expect(indexKeys(read(text))).toEqual(keys);
  });
});

describe('a search read as a code', () => {
  it.each([
    ['3197/UBND-VX', ['3197-ubnd-vx']],
    ['3197/ubnd-vx', ['3197-ubnd-vx']],
    ['3197 ubnd vx', ['3197-ubnd-vx']],
    ['Công văn 3197/UBND-VX của UBND thành phố', ['3197-ubnd-vx']],
    ['cv 3197', ['3197-cv']],
    ['57-nq/tw', ['57-nq-tw']],
    ['57 nq tw', ['57-nq-tw']],
    ['57NQ/TW', ['57-nq-tw']],
    ['57 - NQ/TW', ['57-nq-tw']],
    ['nghị quyết số 57-NQ/TW', ['57-nq-tw']],
    ['nghị quyết số 57-NQ/TW'.normalize('NFD'), ['57-nq-tw']],
    ['nghi quyet so 57 nq tw', ['57-nq-tw']],
    ['nghị quyết 57 của bộ chính trị', ['57-nq']],
    ['nghị quyết 57 - bộ chính trị', ['57-nq']],
    ['nq 148', ['148-nq']],
    ['nq số 148', ['148-nq']],
    ['NQ148', ['148-nq']],
    ['nq-148', ['148-nq']],
    ['nq 148 cp', ['148-nq-cp', '148-cp']],
    ['nghi quyet 148', ['148-nq']],
    ['nghị quyết 45 năm 2025 của HĐND', ['45-2025-nq', '45-nq', '45-2025']],
    ['45/QD-UBND', ['45-qd-ubnd']],
    ['45/QÐ-UBND', ['45-qd-ubnd']],
    ['05/KH-UBND', ['5-kh-ubnd']],
    ['5/kh-ubnd', ['5-kh-ubnd']],
    ['kế hoạch 84 ubnd', ['84-kh-ubnd', '84-ubnd']],
    ['kế hoạch số 2026', ['2026-kh']],
    ['quy định 24', ['24-qyd', '24-qdi', '24-qd']],
    ['chương trình hành động 06', ['6-ctr']],
    ['luật 73/2025', ['73-2025']],
    ['số 45/2025', ['45-2025']],
    ['số 45/2025/NQ-HĐND ngày 10/12/2025', ['45-2025-nq-hdnd']],
    ['so 45 2025 nq hdnd ngay 10 12 2025', ['45-2025-nq-hdnd']],
    ['văn bản số 977/UBND-NC', ['977-ubnd-nc']],
    ['66.4/2025/NQ-CP', ['66-4-2025-nq-cp']],
    ['1.637/QĐ-UBND', ['1637-qd-ubnd']],
    ['118/2026/ubtvqh15', ['118-2026-ubtvqh15']],
    ['/UBND-VHXX', ['ubnd-vhxx']],
    ['ubnd-vhxx', ['ubnd-vhxx']],
    ['ubnd vhxx', ['ubnd-vhxx']],
    ['-KH/ĐU', ['kh-du']],
  ])('“%s” → %j', (query, keys) => {
    expect(queryKeys(query)).toEqual(keys);
  });

  it.each([
    '',
    '/',
    '45',
    '148',
    'số 148',
    '18008000',
    '0225 3123456',
    'nghị quyết',
    'nghị quyết y tế',
    'khám sức khỏe 2026',
    'năm học 2026-2027',
    'kế hoạch 2026',
    'kế hoạch 2026-2027',
    'kế hoạch 5 năm',
    'báo cáo 6 tháng đầu năm 2026',
    'covid 19',
    'COVID-19',
    'tháng 5/2026',
    '15/5/2026',
    '24/7',
    'km/h',
    'ngõ 12/5',
    'phường Kiến An',
    'y te',
    'tiêm chủng',
    'xã hội - văn hóa',
    'đường dây nóng 1022',
  ])('“%s” is no code', (query) => {
    expect(queryKeys(query)).toEqual([]);
  });

  it.each(['1 nq ', ' ', '1/', ' ngay'])('answers at once to a very long text: %j repeated', (piece) => {
    const text = `nghị quyết ${piece.repeat(200_000)}`;
    expect(millisecondsOf(() => expect(queryKeys(text)).toEqual([]))).toBeLessThan(1000);
  });
});

describe('a code and a search for it', () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: 99999 }).map(String),
    fc.constantFrom('05', '006', '12a', '66.4', '1.637', '2026'),
  );
  const type = fc.constantFrom(
    'NQ',
    'QĐ',
    'KH',
    'TB',
    'BC',
    'CTr',
    'TTr',
    'QyĐ',
    'CT',
    'ĐA',
    'HD',
    'CV',
    'KHLT',
    'TT',
  );
  const issuer = fc.constantFrom(
    'UBND',
    'HĐND',
    'CP',
    'TTg',
    'BNV',
    'SYT',
    'SKH&CN',
    'VPCP',
    'UBMTTQ',
    'CATP',
    'BTGDVTU',
  );
  const unit = fc.constantFrom('VX', 'VHXX', 'KTTH', 'NC', 'K4', 'PC07', 'CNTT', 'TH');
  const year = fc.integer({ min: 1990, max: 2040 }).map(String);
  const codes = fc.oneof(
    fc.tuple(number, year, type, issuer).map(([n, y, t, i]) => `${n}/${y}/${t}-${i}`),
    fc.tuple(number, type, issuer).map(([n, t, i]) => `${n}/${t}-${i}`),
    fc.tuple(number, issuer, unit).map(([n, i, u]) => `${n}/${i}-${u}`),
    fc.tuple(number, issuer, unit, unit).map(([n, i, u, v]) => `${n}/${i}-${u}-${v}`),
    fc.tuple(number, year, fc.constantFrom('QH15', 'UBTVQH15')).map(([n, y, i]) => `${n}/${y}/${i}`),
    fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        type.filter((t) => t !== 'KHLT'),
        fc.constantFrom('TW', 'TU', 'ĐU', 'VPTW', 'BTGDVTU'),
      )
      .map(([n, t, i]) => `${n}-${t}/${i}`),
    fc.tuple(issuer, unit).map(([i, u]) => `/${i}-${u}`),
    fc.tuple(type, issuer).map(([t, i]) => `/${t}-${i}`),
    fc.tuple(year, type, issuer).map(([y, t, i]) => `/${y}/${t}-${i}`),
  );
  const plain = (text: string): string => withoutDiacritics(text).toLowerCase();

  it.each([
    ['as written', (text: string) => text],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['without marks', plain],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with spaces for signs', (text: string) => plain(text).replace(/[^a-z0-9]+/g, ' ')],
    ['in a phrase', (text: string) => `Văn bản số ${text} ngày 10/12/2025`],
  ])('agree: %s', (_, typed) => {
    fc.assert(
      fc.property(codes, (text) => {
        const code = read(text);
        const index = indexKeys(code);
        expect(index[0]).toBe(codeKey(code));
        expect(queryKeys(typed(text)).find((key) => index.includes(key))).toBe(index[0]);
      }),
      { numRuns: 500 },
    );
  });
});
