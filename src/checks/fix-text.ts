import { parseMarkdownFile, parseYaml } from '../content/front-matter.ts';
import { parseCode } from '../domain/document-code.ts';
import { doubleSpaceAt } from './rules/letters.ts';

/** A mend: on which line, by which rule, and what was done. */
export interface Fix {
  line: number;
  rule: string;
  what: string;
}

interface Fixed {
  text: string;
  fixes: Fix[];
}

/** One step: a line as it should be, or the same. */
type Step = (line: string, front: boolean, key: string) => string;

const letterSteps: [rule: string, what: string, step: Step][] = [
  ['unicode-form', 'đổi chữ sang Unicode dựng sẵn', (line) => line.normalize('NFC')],
  ['look-alike', 'đổi “Ð” thành “Đ”', (line) => line.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')],
];

const markdownSteps: typeof letterSteps = [
  ...letterSteps,
  ['double-space', 'bỏ dấu cách thừa', singleSpaced],
  ['number-zero', 'thêm số 0 trước số nhỏ hơn 10', zeroed],
  [
    'invalid-value',
    'đặt nội dung trong ngoặc kép',
    (line, front, key) => (front ? quotedItem(line, key) : line),
  ],
];

/** Mends a Markdown file; its line ends and all that has no one right answer stay as they are. */
export function fixMarkdown(source: string): Fixed {
  const lined = fixLines(source, markdownSteps, true);
  return quoteWhere(lined, (text) => parseMarkdownFile(text).front.faults.length, true);
}

/** Mends a YAML file of a ward. */
export function fixYaml(source: string): Fixed {
  return quoteWhere(fixLines(source, letterSteps, false), (text) => parseYaml(text).faults.length, false);
}

function fixLines(source: string, steps: typeof letterSteps, markdown: boolean): Fixed {
  const fixes: Fix[] = [];
  let [fences, key] = [0, ''];
  const text = eachLine(source, (written, number) => {
    if (/^\uFEFF?---\s*$/.test(written)) fences += 1;
    const front = !markdown || fences === 1;
    key = (front && /^([\w-]+):/.exec(written)?.[1]) || key;
    return steps.reduce((line, [rule, what, step]) => {
      const mended = step(line, front, key);
      if (mended !== line) fixes.push({ line: number, rule, what });
      return mended;
    }, written);
  });
  return { text, fixes };
}

/** Quotes values that YAML cannot read as they stand, where that leaves fewer faults. */
function quoteWhere({ text, fixes }: Fixed, faults: (text: string) => number, markdown: boolean): Fixed {
  const before = faults(text);
  if (before === 0) return { text, fixes };
  const quoted: Fix[] = [];
  let fences = 0;
  const mended = eachLine(text, (line, number) => {
    if (/^\uFEFF?---\s*$/.test(line)) fences += 1;
    const value = !markdown || fences === 1 ? quotedValue(line) : line;
    if (value !== line)
      quoted.push({ line: number, rule: 'yaml-syntax', what: 'đặt nội dung trong ngoặc kép' });
    return value;
  });
  return faults(mended) < before ? { text: mended, fixes: [...fixes, ...quoted] } : { text, fixes };
}

const eachLine = (text: string, mend: (line: string, number: number) => string): string =>
  text
    .split(/(\r\n?|\n)/)
    .map((part, index) => (index % 2 === 0 ? mend(part, index / 2 + 1) : part))
    .join('');

function singleSpaced(line: string, front: boolean): string {
  for (let at = doubleSpaceAt(line, front); at !== undefined; at = doubleSpaceAt(line, front))
    line = `${line.slice(0, at)} ${line.slice(at).trimStart()}`;
  return line;
}

function zeroed(line: string, front: boolean): string {
  const [, start = '', code = ''] = /^(code:\s*["']?)([^"'#]+)/.exec(line) ?? [];
  if (!front || !/^[1-9]$/.test(parseCode(code.trim())?.number ?? '')) return line;
  return start + code.replace(/[1-9]/, '0$&') + line.slice(start.length + code.length);
}

/** `- Lưu: VT` in a list of texts. */
function quotedItem(line: string, key: string): string {
  const [, start = '', item = ''] = /^(\s*- )([^"'[{&*!|>%@`#].*: .*)$/.exec(line) ?? [];
  return /^(?:to|recipients|replaces|amends|implements)$/.test(key) && item ? start + quote(item) : line;
}

/** `title: Kết luận: giao các phòng`, `title: *Khẩn* dọn vệ sinh`. */
function quotedValue(line: string): string {
  const [, start = '', value = ''] = /^(\s*(?:- )?[\w-]+: +)(\S.*)$/.exec(line) ?? [];
  const unread = /^[^"'[{|>&!#].*: |^[^"'[{|>&!#].*:$|^[*%@`]|^\[[^\]]*\]\s*[^\s#]/.test(value);
  return value && unread ? start + quote(value.trim()) : line;
}

const quote = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/[\\"]/g, '\\$&')}"`;
