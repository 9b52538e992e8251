import { isKeyName } from '../../content/schema/key-words.ts';
import { everyKey } from '../../content/schema/shape.ts';
import { asValue, listLines, quote } from '../../content/yaml/value-text.ts';
import { parseCode } from '../../domain/document-code.ts';
import { bareCode } from '../../domain/letterhead-form.ts';
import { leadingMatter } from '../../domain/title.ts';
import { withoutControls } from '../../language/signs/control-characters.ts';
import { frontValue } from '../front-value.ts';
import { withoutCurly } from '../rules/front-matter/curly-quotes.ts';
import { doubleSpaceAt } from '../rules/letters/double-space.ts';
import type { SimpleChange } from './change.ts';

/** The place of a line in its file. */
export interface LineContext {
  /** The line is front matter, or the file is YAML alone. */
  front: boolean;
  /** The top-level key to which the line belongs; empty in a body. */
  key: string;
  /** The file is an official document: a directive or a plan. */
  official: boolean;
  /** The nearest line above that is not blank, already corrected; empty in a body. */
  above: string;
}

/**
 * One step of `--fix`: its rule, its change, and a function that returns the corrected line (or lines), or the same
 * line.
 */
export type Step = readonly [
  rule: string,
  change: SimpleChange,
  correct: (line: string, context: LineContext) => string,
];

/** Steps for every file of a ward. */
export const yamlSteps: readonly Step[] = [
  ['control-character', 'remove-control-characters', (line) => withoutControls(line)],
  ['unicode-form', 'compose-letters', (line) => line.normalize('NFC')],
  ['look-alike', 'replace-eth', (line) => line.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')],
  ['curly-quotes', 'remove-curly-quotes', (line, { front }) => (front ? withoutCurly(line) : line)],
];

/** Steps for Markdown files, in order. */
export const markdownSteps: readonly Step[] = [
  ...yamlSteps,
  ['title-form', 'remove-leading-words', withoutLeadingWords],
  ['double-space', 'remove-double-spaces', withoutDoubleSpaces],
  ['code-form', 'remove-code-label', withoutCodeLabel],
  ['number-zero', 'add-zero', withZero],
  ['invalid-value', 'quote-value', withQuotedItem],
];

/** Steps for a file that is not valid YAML: a step counts only if it leaves fewer faults. */
export const syntaxSteps: readonly Step[] = [
  ['yaml-syntax', 'unindent-key', withoutIndent],
  ['yaml-syntax', 'replace-tab', withoutTabs],
  ['yaml-syntax', 'add-space-after-colon', withSpaceAfterColon],
  ['yaml-syntax', 'split-into-list', asList],
  ['yaml-syntax', 'quote-value', withQuotedValue],
];

function withoutLeadingWords(line: string, { front, key, official }: LineContext): string {
  if (!front || !official || key !== 'title' || !line.startsWith('title:')) return line;
  const [, start = '', open = '', title = ''] = /^(title:\s*)(["']?)(.*)$/.exec(line) ?? [];
  const matter = leadingMatter(title);
  if (!matter) return line;
  return start + (open ? open + matter.rest : asValue(matter.rest));
}

function withoutDoubleSpaces(line: string, { front }: LineContext): string {
  for (let at = doubleSpaceAt(line, front); at !== undefined; at = doubleSpaceAt(line, front))
    line = `${line.slice(0, at)} ${line.slice(at).trimStart()}`;
  return line;
}

function withZero(line: string, { front }: LineContext): string {
  const [, start = '', code = ''] = /^(code:\s*["']?)([^"'#]+)/.exec(line) ?? [];
  if (!front || !/^[1-9]$/.test(parseCode(code.trim())?.number ?? '')) return line;
  return start + code.replace(/[1-9]/, '0$&') + line.slice(start.length + code.length);
}

/** `code: Số: 314/TB-UBND` */
function withoutCodeLabel(line: string, { front }: LineContext): string {
  const [, start = '', sign = '', code = ''] = /^(code:\s+)(["']?)([^"'#]+?)\2\s*$/.exec(line) ?? [];
  const bare = front && code ? bareCode(code) : undefined;
  return bare === undefined ? line : start + sign + bare + sign;
}

/** A key with a complete value on its line: the next line cannot continue it. */
const completeLine = /^[a-zA-Z]\w*: +(?:[^\s|>[{"'&*!#].*|"[^"]*"|'[^']*'|\[[^\]]*\])\s*$/;

/** Moves a key to the margin if it is indented below a complete line or below the first line. */
function withoutIndent(line: string, { front, above }: LineContext): string {
  const [, key = ''] = /^[ \t]+([a-zA-Z]+):(?:\s|$)/.exec(line) ?? [];
  if (!front || !everyKey().has(key) || !(completeLine.test(above) || /^(?:\uFEFF?---\s*)?$/.test(above)))
    return line;
  return line.trimStart();
}

/** `recipients: Như trên; Lưu: VT` */
function asList(line: string, { front, key }: LineContext): string {
  const value = /^[a-z]+: +(.*: .*)$/i.exec(line)?.[1];
  const lines = front && value ? listLines(key, value.trimEnd()) : undefined;
  return lines ? [`${key}:`, ...lines].join('\n') : line;
}

/** `- Lưu: VT` in a list of texts. */
function withQuotedItem(line: string, { front, key }: LineContext): string {
  const [, start = '', item = ''] = /^(\s*- )([^"'[{&*!|>%@`#].*: .*)$/.exec(line) ?? [];
  return front && /^(?:to|recipients|replaces|amends|implements)$/.test(key) && item
    ? start + quote(item)
    : line;
}

function withoutTabs(line: string, { front }: LineContext): string {
  return front ? line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')) : line;
}

/** `title:Họp` */
function withSpaceAfterColon(line: string, { front }: LineContext): string {
  const [start, name = ''] = /^\s*(?:- +)?(\p{L}[\p{L} ,]{0,30}):(?=[^\s:/])/u.exec(line) ?? [];
  return front && start && isKeyName(name) ? `${start} ${line.slice(start.length)}` : line;
}

/** `title: Kết luận: giao các phòng`, `title: *Khẩn* dọn vệ sinh`. */
function withQuotedValue(line: string, { front }: LineContext): string {
  if (!front) return line;
  const bare = withoutCurly(line);
  if (bare !== line) return bare;
  const { start = '', value = '' } = frontValue(line) ?? {};
  const unread = /^[^"'[{|>&!#].*: |^[^"'[{|>&!#].*:$|^[*%@`]|^\[[^\]]*\]\s*[^\s#]/.test(value);
  return /: +$/.test(start) && unread ? start + quote(value) : line;
}
