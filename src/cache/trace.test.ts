import { expect, it } from 'vitest';
import { memoize } from './memory.ts';
import { factNamed, nameOf, partsOf, saw, sawAll, trace, traceAsync } from './trace.ts';

const [face, text] = [factNamed('document', 'news/a', 'face'), factNamed('document', 'news/a', 'text')];

it('the same parts name the same fact', () => {
  expect(factNamed('document', 'news/a', 'face')).toBe(face);
  expect(text).not.toBe(face);
  expect(partsOf(nameOf(face))).toEqual(['document', 'news/a', 'face']);
});

it('tells what a computation read, each fact once', () => {
  const { value, facts } = trace(() => (saw(face), saw(face), saw(text), 'đọc'));
  expect([value, [...facts]]).toEqual(['đọc', [face, text]]);
});

it('a traced part does not count as read by the whole, unless the whole says so', () => {
  const whole = trace(() => {
    const part = trace(() => saw(face));
    saw(text);
    return part.facts;
  });
  expect([...whole.facts]).toEqual([text]);
  expect([...trace(() => sawAll(whole.value)).facts]).toEqual([face]);
});

it('traces a computation that waits, and one that fails', async () => {
  const waiting = await traceAsync(async () => {
    saw(face);
    await Promise.resolve();
    saw(text);
  });
  expect([...waiting.facts]).toEqual([face, text]);
  const outer = trace(() => {
    expect(() => trace(() => { saw(face); throw new Error('hỏng'); })).toThrow('hỏng'); // prettier-ignore
    saw(text);
  });
  expect([...outer.facts]).toEqual([text]);
});

it('who gets a remembered result has read what it was made from', () => {
  const key = {};
  const remembered = memoize((_: object) => (saw(face), 1));
  expect([...trace(() => remembered(key)).facts]).toEqual([face]);
  expect([...trace(() => remembered(key)).facts]).toEqual([face]);
});
