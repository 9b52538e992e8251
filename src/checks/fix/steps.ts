import { isKeyName } from '../../content/schema/key-words.ts';
import { everyKey } from '../../content/schema/shape.ts';
import { asValue, listLines, quote } from '../../content/yaml/text.ts';
import { parseCode } from '../../domain/document-code.ts';
import { bareCode } from '../../domain/letterhead-form.ts';
import { leadingMatter } from '../../domain/title.ts';
import { frontValue } from '../front-value.ts';
import { withoutCurly } from '../rules/front-matter/curly-quotes.ts';
import { doubleSpaceAt } from '../rules/letters/double-space.ts';

/** Where a line stands in its file. */
export interface Setting {
  /** Whether in the front matter, or in a file of YAML alone. */
  front: boolean;
  /** The top key that the line is of; empty in a body. */
  key: string;
  /** Whether the file is an official document: a directive or a plan. */
  official: boolean;
  /** The line above that is not blank, as it should be; empty in a body. */
  above: string;
}

/** One step: by which rule, what it does, and a line (or lines) as it should be, or the same. */
export type Step = readonly [rule: string, what: string, mend: (line: string, setting: Setting) => string];

/** Steps for every file of a ward. */
export const yamlSteps: readonly Step[] = [
  ['unicode-form', 'đổi chữ sang Unicode dựng sẵn', (line) => line.normalize('NFC')],
  ['look-alike', 'đổi “Ð” thành “Đ”', (line) => line.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')],
  [
    'curly-quotes',
    'bỏ ngoặc kép cong “ ” của Word ở quanh nội dung',
    (line, { front }) => (front ? withoutCurly(line) : line),
  ],
];

/** Steps for Markdown files, in order. */
export const markdownSteps: readonly Step[] = [
  ...yamlSteps,
  ['title-form', 'bỏ “V/v”, “Về việc” ở đầu trích yếu', titled],
  ['double-space', 'bỏ dấu cách thừa', singleSpaced],
  ['code-form', 'bỏ chữ “Số” trước số, ký hiệu', unnamedCode],
  ['number-zero', 'thêm số 0 trước số nhỏ hơn 10', zeroed],
  ['invalid-value', 'đặt nội dung trong ngoặc kép', quotedItem],
];

/** Steps for a file that YAML cannot read: each is kept where it leaves fewer faults. */
export const syntaxSteps: readonly Step[] = [
  ['yaml-syntax', 'đưa khóa về sát lề trái', toMargin],
  ['yaml-syntax', 'thay phím Tab ở đầu dòng bằng dấu cách', untabbed],
  ['yaml-syntax', 'thêm dấu cách sau dấu “:”', spacedColon],
  ['yaml-syntax', 'viết nội dung thành danh sách, mỗi mục một dòng', listed],
  ['yaml-syntax', 'đặt nội dung trong ngoặc kép', quotedValue],
];

function titled(line: string, { front, key, official }: Setting): string {
  if (!front || !official || key !== 'title' || !line.startsWith('title:')) return line;
  const [, start = '', open = '', title = ''] = /^(title:\s*)(["']?)(.*)$/.exec(line) ?? [];
  const matter = leadingMatter(title);
  if (!matter) return line;
  return start + (open ? open + matter.rest : asValue(matter.rest));
}

function singleSpaced(line: string, { front }: Setting): string {
  for (let at = doubleSpaceAt(line, front); at !== undefined; at = doubleSpaceAt(line, front))
    line = `${line.slice(0, at)} ${line.slice(at).trimStart()}`;
  return line;
}

function zeroed(line: string, { front }: Setting): string {
  const [, start = '', code = ''] = /^(code:\s*["']?)([^"'#]+)/.exec(line) ?? [];
  if (!front || !/^[1-9]$/.test(parseCode(code.trim())?.number ?? '')) return line;
  return start + code.replace(/[1-9]/, '0$&') + line.slice(start.length + code.length);
}

/** `code: Số: 314/TB-UBND` */
function unnamedCode(line: string, { front }: Setting): string {
  const [, start = '', sign = '', code = ''] = /^(code:\s+)(["']?)([^"'#]+?)\2\s*$/.exec(line) ?? [];
  const bare = front && code ? bareCode(code) : undefined;
  return bare === undefined ? line : start + sign + bare + sign;
}

/** A value that is whole on its line, so that the next line cannot belong to it. */
const whole = /^[a-zA-Z]\w*: +(?:[^\s|>[{"'&*!#].*|"[^"]*"|'[^']*'|\[[^\]]*\])\s*$/;

/** A key that is indented below another's whole value, or below the first line. */
function toMargin(line: string, { front, above }: Setting): string {
  const [, key = ''] = /^[ \t]+([a-zA-Z]+):(?:\s|$)/.exec(line) ?? [];
  if (!front || !everyKey().has(key) || !(whole.test(above) || /^(?:\uFEFF?---\s*)?$/.test(above)))
    return line;
  return line.trimStart();
}

/** `recipients: Như trên; Lưu: VT` */
function listed(line: string, { front, key }: Setting): string {
  const value = /^[a-z]+: +(.*: .*)$/i.exec(line)?.[1];
  const lines = front && value ? listLines(key, value.trimEnd()) : undefined;
  return lines ? [`${key}:`, ...lines].join('\n') : line;
}

/** `- Lưu: VT` in a list of texts. */
function quotedItem(line: string, { front, key }: Setting): string {
  const [, start = '', item = ''] = /^(\s*- )([^"'[{&*!|>%@`#].*: .*)$/.exec(line) ?? [];
  return front && /^(?:to|recipients|replaces|amends|implements)$/.test(key) && item
    ? start + quote(item)
    : line;
}

function untabbed(line: string, { front }: Setting): string {
  return front ? line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')) : line;
}

/** `title:Họp` */
function spacedColon(line: string, { front }: Setting): string {
  const [start, name = ''] = /^\s*(?:- +)?(\p{L}[\p{L} ,]{0,30}):(?=[^\s:/])/u.exec(line) ?? [];
  return front && start && isKeyName(name) ? `${start} ${line.slice(start.length)}` : line;
}

/** `title: Kết luận: giao các phòng`, `title: *Khẩn* dọn vệ sinh`. */
function quotedValue(line: string, { front }: Setting): string {
  if (!front) return line;
  const bare = withoutCurly(line);
  if (bare !== line) return bare;
  const { start = '', value = '' } = frontValue(line) ?? {};
  const unread = /^[^"'[{|>&!#].*: |^[^"'[{|>&!#].*:$|^[*%@`]|^\[[^\]]*\]\s*[^\s#]/.test(value);
  return /: +$/.test(start) && unread ? start + quote(value) : line;
}
