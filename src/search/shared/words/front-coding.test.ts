import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, readFrontCoded } from './front-coding.ts';

describe('sorted texts', () => {
  it.each([
    [[], ''],
    [['chung'], '0chung\n'],
    [['chung', 'chúng', 'chuông'], '0chung\n2úng\n2uông\n'],
    [['a', 'a'], '0a\n1\n'],
    [['𝐀', '𝐁'], '0𝐀\n0𝐁\n'],
    [['x'.repeat(40), `${'x'.repeat(40)}y`], `0${'x'.repeat(40)}\nz${'x'.repeat(5)}y\n`],
  ])('%j', (texts, lines) => {
    expect(frontCoded(texts)).toBe(lines);
    expect(readFrontCoded(lines)).toEqual(texts);
  });

  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string().filter((text) => !text.includes('\n'))), (texts) => {
        expect(readFrontCoded(frontCoded(texts))).toEqual(texts);
      }),
    );
  });
});
