import { expect, it, vi } from 'vitest';
import { memoize, memoizeLast, memoizeRecent, memoizeTexts, once, processMap } from './memory.ts';

it('computes once for each object, also where the result is undefined', () => {
  const compute = vi.fn((key: { name: string }, more: string) =>
    key.name === '' ? undefined : key.name + more,
  );
  const remembered = memoize(compute);
  const [a, b, empty] = [{ name: 'a' }, { name: 'b' }, { name: '' }];
  expect([remembered(a, '1'), remembered(b, '1'), remembered(a, '1')]).toEqual(['a1', 'b1', 'a1']);
  expect([remembered(empty, '1'), remembered(empty, '1')]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(3);
});

it('keeps a limited number of results by text', () => {
  const compute = vi.fn((a: string, b: string) => (a === '' ? undefined : a + b));
  const remembered = memoizeTexts(2, compute);
  expect([remembered('a', 'bc'), remembered('', ''), remembered('', '')]).toEqual([
    'abc',
    undefined,
    undefined,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
  expect(remembered('ab', 'c')).toBe('abc');
  expect(compute).toHaveBeenCalledTimes(3);
  remembered('a', 'bc');
  expect(compute).toHaveBeenCalledTimes(4);
});

it('computes a value without a key once', () => {
  const compute = vi.fn(() => undefined);
  const remembered = once(compute);
  remembered();
  remembered();
  expect(compute).toHaveBeenCalledTimes(1);
});

it('shares a map by its name', () => {
  processMap<number>('test.a').set('x', 1);
  expect(processMap<number>('test.a').get('x')).toBe(1);
  expect(processMap<number>('test.b').size).toBe(0);
});

it('keeps the last result', () => {
  const compute = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const remembered = memoizeLast(compute);
  expect([remembered('ab'), remembered('ab'), remembered(''), remembered(''), remembered('ab')]).toEqual([
    2,
    2,
    undefined,
    undefined,
    2,
  ]);
  expect(compute).toHaveBeenCalledTimes(3);
});

it('keeps the last results by two texts, and forgets the oldest', () => {
  const compute = vi.fn((a: string, b: string) => (a === '' ? undefined : a + b));
  const remembered = memoizeRecent(2, compute);
  expect([remembered('a', 'bc'), remembered('', ''), remembered('a', 'bc'), remembered('', '')]).toEqual([
    'abc',
    undefined,
    'abc',
    undefined,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
  expect(remembered('a', 'c')).toBe('ac');
  expect(remembered('', '')).toBeUndefined();
  expect(compute).toHaveBeenCalledTimes(3);
  expect(remembered('a', 'bc')).toBe('abc');
  expect(compute).toHaveBeenCalledTimes(4);
});
