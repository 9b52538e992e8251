import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { readBody } from '../read-body.ts';
import { renderMarkdown } from '../render.ts';

const render = (body: string): string => renderMarkdown(body, { link: (url) => url, image: () => undefined });

test.each([
  ['*', '*', 20_000],
  ['**a ', ' b**', 1900],
  ['~~a ', ' b~~', 20_000],
  ['_a ', ' b_', 1900],
])('thousands of “%s … %s” within each other are read, and their text is kept', (open, close, count) => {
  const body = `${open.repeat(count)}giua${close.repeat(count)}`;
  const { facts } = readBody(body);
  expect(facts.unread).toContainEqual({ what: 'depth', place: { line: 1, column: expect.any(Number) } });
  expect(facts.blocks.join(' ')).toContain('giua');
  expect(render(body)).toContain('giua');
});

test('what is deep and may be in a paper is read with all its marks', () => {
  const body = `${'> - '.repeat(7)}**a *b ~~c~~***`;
  expect(readBody(body).facts.unread).toEqual([]);
  expect(render(body)).toContain('<del>c</del>');
});

test.each([
  ['signs', `Đầu.\n\n${'a_'.repeat(1200)}`, { line: 3, column: 602 }],
  ['signs', `${'[^1] \n'.repeat(1200)}\n\n[^1]: a`, { line: 1001, column: 1 }],
  ['nesting', `Đầu.\n\n${'> '.repeat(20)}a`, { line: 3, column: 33 }],
])('the first of too many %s has its place', (what, body, place) =>
  expect(readBody(body).facts.unread).toEqual([{ what, place }]),
);

test.each(['ệ*a* ', 'ệ] ', 'ệ`a` ', 'ệ&amp; ', 'ệ<b> ', 'ệ www.a.vn ', 'ệ a@b.vn ', 'ệ~a~ ', 'ệ\\* '])(
  '100 kB of “%s” in one line are read in a moment, and the first that is left as text has its place',
  (token) => {
    const body = token.repeat(100_000 / token.length);
    expect(millisecondsOf(() => readBody(body), 2)).toBeLessThan(150);
    expect(readBody(body).facts.unread).toMatchObject([{ what: 'signs' }]);
  },
);

test.each(['a@b.c ', 'a@b.c\n', 'x@y.z', 'www.a.vn\n', 'WWW.a.vn ', 'http://a\n', '- http://a ệ\n'])(
  'of thousands of “%s” in a body 5000 are links, and the first of the others has its place',
  (token) => {
    const body = token.repeat(6000);
    expect(render(body).match(/<a href/g)!.length).toBeLessThanOrEqual(5000);
    expect(readBody(body).facts.unread).toMatchObject([{ what: 'signs' }]);
    expect(readBody(token.repeat(5000)).facts.unread).toEqual([]);
  },
);

test('rows that are shorter than the heads of a table get no more than 10,000 cells', () => {
  const wide = (rows: number): string =>
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${'|a|\n'.repeat(rows)}`;
  expect(readBody(wide(100)).facts.unread).toEqual([]);
  expect(render(wide(100)).match(/<td/g)).toHaveLength(10_000);
  const many = `Đầu.\n\n${wide(60)}\n${wide(20_000)}\n> - b|b\n>   -|-\n>   c|c`;
  expect(render(many).match(/<table/g)).toHaveLength(2);
  expect(render(many).match(/<t[dh][ >]/g)).toHaveLength(61 * 100 + 4);
  expect(readBody(many).facts.unread).toEqual([{ what: 'signs', place: { line: 67, column: 1 } }]);
});

test('thousands of links with words of their own are read', () => {
  expect(readBody('[a](http://b)\n\n'.repeat(6000)).facts.unread).toEqual([]);
});

test.each(['<b>', '<br>', '[^1] '])('100 kB of “%s” are rendered in a moment', (token) => {
  const body = `${token.repeat(100_000 / token.length)}\n\n[^1]: a`;
  render(body);
  expect(millisecondsOf(() => render(body), 4)).toBeLessThan(150);
});

test.each([
  ['số *', '*'],
  ['số _', '_'],
  ['ệ\n', '~a~ '],
  ['ệ\n', '`a` '],
  ['ệ\n', 'a@b.vn '],
])('100 kB below or behind %j of %j are read in a moment', (before, token) => {
  const body = `${before}${token.repeat(100_000 / token.length)}to`;
  expect(millisecondsOf(() => readBody(body), 2)).toBeLessThan(200);
});

test('lines to fill in by hand are no marks, however long they are', () =>
  expect(readBody(`Họ và tên: ${'_'.repeat(900)} năm sinh`).facts.unread).toEqual([]));
