import { describe, expect, it } from 'vitest';
import { allMeanings, smallWard, vocabularyOf } from '../query/fixtures/ward-words.ts';
import { understand } from './understand.ts';

const known = { names: ['Phường Mẫu'], vocabulary: vocabularyOf(smallWard), meanings: allMeanings };

describe('what a text is understood as', () => {
  it.each<[string, boolean, string | undefined, string[]]>([
    ['chủ tịch phường là ai', true, 'who', ['if-little: chủ tịch phường']],
    ['số điện thoại trạm xá', true, 'phone', ['instead: trạm xá', 'besides: trạm y tế']],
    ['so dt cong an phuong', true, 'phone', ['instead: cong an']],
    ['khai sinh ở đâu', false, 'where', ['if-little: khai sinh']],
    ['khai sinh', false, undefined, []],
  ])('“%s”: whom: %s, %s, %j', (text, asksWhom, asks, readings) => {
    const understood = understand(text, known);
    expect([understood.asksWhom, understood.asks]).toEqual([asksWhom, asks]);
    expect(understood.readings.map((each) => `${each.when}: ${each.text}`)).toEqual(readings);
  });

  it('has what was mistyped after what is written', () => {
    const { readings, ifLittle } = understand('khi nao tiem chugn', known);
    expect(readings.map(({ text }) => text)).toEqual(['tiem chugn']);
    expect(ifLittle!().map(({ text }) => text)).toEqual(['khi nào tiêm chủng', 'tiêm chủng']);
  });

  it.each([
    ['thu gom rác', false],
    ['thu gom rá', true],
    ['thu gom rac', false],
    ['', true],
  ])('“%s” may go on: %s', (text, isUnfinished) => {
    expect(understand(text, known).isUnfinished).toBe(isUnfinished);
  });

  it('is what was typed where nothing is known of words', () => {
    const { query, ...others } = understand('khi nào thu gom rác');
    expect(query.text).toBe('khi nào thu gom rác');
    expect(others).toEqual({ readings: [], meanings: [], asksWhom: false, asks: undefined });
  });
});
