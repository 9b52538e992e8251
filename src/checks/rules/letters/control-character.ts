import type { Yaml } from '../../../content/yaml/yaml.ts';
import { controlCharacter, nameOfCode } from '../../../language/signs/control-characters.ts';
import { linesOf, placeIn } from '../../lines.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';

/** A character that is no letter and no sign, as itself or by its code in YAML (`"\e"`) or Markdown (`&#27;`). */
export const controlCharacterRule: Rule = {
  name: 'control-character',
  severity: 'error',
  *inDocument(document) {
    if (mayHold.test(document.text))
      for (const line of linesOf(document)) {
        const found = inLine(line.text);
        if (found) yield { position: placeIn(line, found.index), ...found.offence };
      }
    yield* inValues(document.front);
  },
  *inWard({ yaml: files }) {
    for (const { file, yaml } of files) {
      for (const [index, text] of yaml.text.split('\n').entries()) {
        const found = inLine(text);
        if (found) yield { file, position: { line: index + 1, column: found.index + 1 }, ...found.offence };
      }
      for (const found of inValues(yaml)) yield { file, ...found };
    }
  },
};

/** A quick test: a control character, or a code. */
const mayHold = new RegExp(`${controlCharacter.source}|&#`, 'u');

/** A character by its code in Markdown: `&#27;`, `&#x1b;` */
const byCode = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** The first one of a line; undefined if it has none. */
function inLine(text: string): { index: number; offence: DocumentOffence } | undefined {
  const itself = controlCharacter.exec(text);
  if (itself)
    return { index: itself.index, offence: { ...offence(itself[0]), fixes: [{ kind: 'run-command' }] } };
  for (const { index, 1: hex, 2: decimal } of text.matchAll(byCode)) {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const letter = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    if (controlCharacter.test(letter)) return { index, offence: offence(letter) };
  }
  return undefined;
}

/** Those that only a value has: YAML writes them by their codes. A line that has one itself is not named twice. */
function* inValues(yaml: Yaml): Generator<DocumentOffence> {
  if (!yaml.text.includes('\\')) return;
  for (const [path, text] of textsIn(yaml.data)) {
    const letter = controlCharacter.exec(text)?.[0];
    if (letter !== undefined && !yaml.text.includes(letter))
      yield { position: yaml.at(path), ...offence(letter) };
  }
}

type Place = (string | number)[];

function* textsIn(value: unknown, path: Place = []): Generator<[Place, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield [[...path, key], key];
      yield* textsIn(item, [...path, key]);
    }
}

const offence = (letter: string): DocumentOffence => ({
  message: `có ký tự điều khiển ${nameOfCode(letter)}, không hiện ra mà làm hỏng trang và bản tin; xóa và gõ lại chỗ này`,
});
