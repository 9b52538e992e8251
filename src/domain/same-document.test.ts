import { describe, expect, it } from 'vitest';
import type { Identified } from './same-document.ts';
import { sameDocument } from './same-document.ts';

const numbered: Identified = {
  title: 'Tổng vệ sinh môi trường',
  type: 'thong-bao',
  code: '12/TB-UBND',
  issuer: 'Ủy ban nhân dân phường Hoa Sen',
  issued: '2026-03-05',
};
const blank: Identified = { ...numbered, code: '/TB-UBND', issued: '2026-03' };

describe('one document twice', () => {
  it.each<[string, Identified, Identified, 'number' | 'title']>([
    ['number, issuer, year', numbered, { ...numbered, title: 'Khác', issued: '2026-03-06' }, 'number'],
    ['a number with zeros', numbered, { ...numbered, code: '012/tb-ubnd' }, 'number'],
    [
      'the year of the code',
      { ...numbered, code: '12/2026/TB-UBND', issued: undefined },
      { ...numbered, code: '12/2026/TB-UBND' },
      'number',
    ],
    ['a blank number twice', blank, { ...blank }, 'title'],
    ['marks and V/v in the title', blank, { ...blank, title: 'V/v tổng vệ sinh  môi trường.' }, 'title'],
    ['a number filled in later', blank, numbered, 'title'],
    ['a scan without a code', { ...numbered, code: undefined }, numbered, 'title'],
    ['a scan without a date', { ...numbered, issued: undefined }, numbered, 'title'],
  ])('%s', (_, a, b, by) => {
    expect([sameDocument(a, b), sameDocument(b, a)]).toEqual([by, by]);
  });

  it.each<[string, Identified, Identified]>([
    ['another number', numbered, { ...numbered, code: '13/TB-UBND' }],
    ['another issuer', numbered, { ...numbered, issuer: 'Ủy ban nhân dân phường Hoa Đào' }],
    ['another year', numbered, { ...numbered, issued: '2025-03-05' }],
    ['another month', blank, { ...blank, issued: '2026-04' }],
    ['another symbol', blank, { ...blank, code: '/KH-UBND' }],
    ['another type', { ...numbered, code: undefined }, { ...numbered, code: undefined, type: 'ke-hoach' }],
    ['another number, undated', { ...numbered, issued: undefined }, { ...numbered, code: '13/TB-UBND' }],
    ['no title', { ...blank, title: undefined }, { ...blank, title: undefined }],
    ['no issuer', { ...blank, issuer: undefined }, { ...blank, issuer: undefined }],
  ])('is not: %s', (_, a, b) => {
    expect([sameDocument(a, b), sameDocument(b, a)]).toEqual([undefined, undefined]);
  });
});
