import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fact } from '../../cache/trace.ts';
import { factNamed, saw } from '../../cache/trace.ts';
import { PartedFile } from '../../channels/parted-file.ts';
import type { WrittenParts } from './write-parts.ts';
import { writeParts } from './write-parts.ts';

/** The texts of the parts of a file by their names: a part has read a fact of its name. */
type Texts = Record<string, string>;

let home: string;
/** The parts that were made, and not copied. */
let madeParts: string[];
/** What the verification gets, with a mark before what is kept. */
let seen: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'từng phần '));
  [madeParts, seen] = [[], ''];
});
afterEach(() => rmSync(home, { recursive: true }));

const fileOf = (texts: Texts, before = '['): PartedFile =>
  new PartedFile(
    { before, separator: ', ', after: ' ]' },
    Object.entries(texts).map(([name, text]) => ({
      name,
      write: () => {
        saw(factNamed('part', name));
        madeParts.push(name);
        return text;
      },
    })),
  );

/** Writes a file, then another one beside it of which some parts are another. @returns the second file */
function change(
  first: Texts,
  second: Texts,
  changed: readonly string[],
  before?: string,
): WrittenParts & { text: string } {
  const path = join(home, 'một.json');
  const { parts } = writeParts({
    ...{ file: fileOf(first), path, standing: undefined },
    hasChanged: () => true,
    onBytes: () => undefined,
  });
  expect(readFileSync(path, 'utf8')).toBe([...fileOf(first)].join(''));
  madeParts = [];
  const now = new Set<Fact>(changed.map((name) => factNamed('part', name)));
  const next = join(home, 'hai.json');
  const written = writeParts({
    ...{ file: fileOf(second, before), path: next, standing: { path, parts } },
    hasChanged: (facts) => [...facts].some((fact) => now.has(fact)),
    onBytes: (bytes, isKept) => (seen += isKept ? `<${bytes.toString()}>` : bytes.toString()),
  });
  return { ...written, text: readFileSync(next, 'utf8') };
}

const texts: Texts = { a: 'Một', b: 'Hai', c: '', d: 'Bốn', e: 'Năm' };

it.each<[string, Texts, string[], string[], boolean]>([
  ['nothing', texts, [], [], true],
  ['a part that says the same', texts, ['b'], ['b'], true],
  ['a word', { ...texts, b: 'hai mươi' }, ['b'], ['b'], false],
  ['a word, as long as before', { ...texts, b: 'Ba!' }, ['b'], ['b'], false],
  ['a part that is new', { mới: 'Không', ...texts }, ['mới'], ['mới'], false],
  ['a part that is gone', { a: 'Một', c: '', d: 'Bốn', e: 'Năm' }, [], [], false],
  ['a part that says nothing more', { ...texts, a: '' }, ['a'], ['a'], false],
  ['a part that begins to say something', { ...texts, c: 'Ba' }, ['c'], ['c'], false],
  ['the order', { e: 'Năm', d: 'Bốn', c: '', b: 'Hai', a: 'Một' }, [], [], false],
  ['all', {}, [], [], false],
])('makes what has changed and copies the rest: %s', (_what, second, changed, made, isSame) => {
  const result = change(texts, second, changed);
  expect(madeParts).toEqual(made);
  expect(result.text).toBe([...fileOf(second)].join(''));
  expect(result.isSame).toBe(isSame);
  expect(seen.replace(/[<>]/g, '')).toBe(result.text);
});

it('tells what is kept', () => {
  change(texts, { ...texts, d: 'bốn' }, ['d']);
  expect(seen).toBe('[<Một, Hai>, bốn, <Năm> ]');
});

it('is another file where its beginning is another', () => {
  expect(change(texts, texts, [], '{').isSame).toBe(false);
});

it('keeps the facts of each part for the next time', () => {
  const { parts } = change(texts, { ...texts, b: 'hai' }, ['b']);
  expect(parts.names).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(parts.facts.map((facts) => [...facts])).toEqual(
    parts.names.map((name) => [factNamed('part', name)]),
  );
});

it('copies a file of several blocks in blocks that end between two parts', () => {
  const long = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`p${n}`, `${n} `.repeat(3000)]));
  const pieces: string[] = [];
  const path = join(home, 'một.json');
  const { parts } = writeParts({
    ...{ file: fileOf(long), path, standing: undefined },
    hasChanged: () => true,
    onBytes: () => undefined,
  });
  writeParts({
    ...{ file: fileOf(long), path: join(home, 'hai.json'), standing: { path, parts } },
    hasChanged: () => false,
    onBytes: (bytes, isKept) => isKept && pieces.push(bytes.toString()),
  });
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.every((piece) => /^(\d+) (\1 )/.test(piece))).toBe(true);
  expect(readFileSync(join(home, 'hai.json'), 'utf8')).toBe(readFileSync(path, 'utf8'));
});

it('refuses a standing file that is shorter than its parts', () => {
  const path = join(home, 'một.json');
  const order = { file: fileOf(texts), hasChanged: () => false, onBytes: () => undefined };
  const { parts } = writeParts({ ...order, path, standing: undefined });
  truncateSync(path, 5);
  expect(() => writeParts({ ...order, path: join(home, 'hai.json'), standing: { path, parts } })).toThrow(
    'the standing file is shorter than its parts',
  );
});
