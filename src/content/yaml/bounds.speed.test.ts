import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { parseMarkdownFile } from './front-matter.ts';
import { yamlOptions } from './options.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Position, Yaml } from './yaml.ts';

test.each(['- ', '* ', '[', ']', '{a: ', 'a, '])(
  '100 kB of “%s” in a ward’s file are refused at once',
  (token) => {
    const yaml = `name: [${token.repeat(100_000 / token.length)}`;
    expect(millisecondsOf(() => parseYaml(yaml), 3)).toBeLessThan(100);
    expect(parseYaml(yaml).faults).toHaveLength(1);
  },
);

test('a file that is too long is refused with a message that says how long it may be', () =>
  expect(parseYaml('a '.repeat(150_001)).faults.map(({ message }) => message)).toEqual([
    'tệp này dài quá 300.000 chữ hoặc 12.000 dòng; bỏ bớt các mục không dùng',
  ]));

test('11,000 keys are each compared with all others in a moment', () => {
  const yaml = Array.from({ length: 11_000 }, (_, index) => `k${index}: a`).join('\n');
  expect(parseYaml(yaml).faults).toEqual([]);
  expect(millisecondsOf(() => parseYaml(yaml), 2)).toBeLessThan(1000);
});

test('a text with 16,000 errors takes as long as one whose errors know nothing of the calls that found them', () => {
  const yaml = '  a: b\na: |\n\t'.repeat(4000);
  const withStacksOf = (calls: number): number => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = calls;
    const time = millisecondsOf(() => parseYaml(yaml), 4);
    Error.stackTraceLimit = limit;
    return time;
  };
  withStacksOf(0);
  expect(withStacksOf(100) / withStacksOf(0)).toBeLessThan(1.7);
});

test('what is in itself 4,000 times is looked through in less time than it takes to parse', () => {
  const yaml = 'title: '.repeat(4000);
  const parse = millisecondsOf(() => parseDocument(yaml, yamlOptions), 6);
  expect(millisecondsOf(() => parseYaml(yaml), 6) / parse).toBeLessThan(2);
});

test('a line of a million letters with one that is not composed is read in a moment', () => {
  const file = `---\ntitle: A\n---\n${'a'.repeat(999_990)}e\u0301`;
  expect(millisecondsOf(() => parseMarkdownFile(file))).toBeLessThan(1000);
  expect(parseMarkdownFile(file).decomposed).toEqual({ line: 4, column: 999_991 });
});

test.each(['\u0301\u0323', '\u0301'])(
  'a letter with 200,000 marks %j is refused at once, by its place',
  (marks) => {
    const heap = `\n\nệ${marks.repeat(200_000 / marks.length)}`;
    const refused: [Position, () => Yaml][] = [
      [{ line: 5, column: 1 }, () => parseMarkdownFile(`---\ntitle: A\n---${heap}`).front],
      [{ line: 4, column: 9 }, () => parseYaml(`\n\n\ntitle: A${heap.trim()}`)],
      [{ line: 6, column: 1 }, () => parseYaml(heap.slice(1), 4)],
    ];
    for (const [position, read] of refused) {
      expect(millisecondsOf(read)).toBeLessThan(200);
      expect(read().faults).toEqual([
        { position, message: expect.stringMatching(/^chữ này mang hơn 30 dấu/) },
      ]);
    }
  },
);
