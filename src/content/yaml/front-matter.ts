import matter from 'gray-matter';
import type { Document } from 'yaml';
import { LineCounter, isCollection, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { findMistakes } from './mistakes.ts';
import { yamlOptions } from './options.ts';
import type { Fault, Path, Position, Yaml } from './yaml.ts';

/** A Markdown file, taken apart. */
export interface MarkdownFile {
  front: Yaml;
  /** The whole file, in NFC, with line ends of Unix. */
  text: string;
  /** Where its first letter stands that was not in NFC. */
  decomposed: Position | undefined;
  /** The text below the front matter, in NFC. */
  body: string;
  /** The file's line on which the body's first line stands. */
  bodyLine: number;
}

const fence = /^---\n/;

/**
 * Takes a Markdown file apart. Never throws for what an editor wrote: what cannot be read is in `front.faults`.
 */
export function parseMarkdownFile(source: string): MarkdownFile {
  const written = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const text = written.normalize('NFC');
  const decomposed = text === written ? undefined : firstDecomposed(written);
  const whole = { text, decomposed };
  if (!fence.test(text)) return { ...whole, ...unreadable(text, firstLineMessage(text)) };
  const opening = text.indexOf('\n') + 1;
  if (/^---.*$/m.exec(text.slice(opening))?.[0].trimEnd() !== '---') {
    const message = 'phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung';
    return { ...whole, ...unreadable('', message) };
  }
  let front = emptyYaml;
  const engine = { parse: (yaml: string) => ((front = parseYaml(yaml.replace(/^\n/, ''), 1)), {}) };
  const { content } = matter(text, { language: 'yaml', engines: { ...refusedEngines, yaml: engine } });
  const bodyStart = text.length - content.length;
  return { ...whole, front, body: content, bodyLine: countLines(text.slice(0, bodyStart)) };
}

/** Reads a YAML text that begins `lineOffset` lines below the first line of its file. */
export function parseYaml(source: string, lineOffset = 0): Yaml {
  const text = source.normalize('NFC');
  const lines = new LineCounter();
  const document = parseDocument(text, { ...yamlOptions, lineCounter: lines });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const faults: Fault[] = [];
  const fault = (offset: number, code: string) =>
    void faults.push({ position: position(offset), message: inVietnamese(code) });
  for (const { offset, message } of swallowed(document, text))
    faults.push({ position: position(offset), message });
  // An alias is a slip for `*`, and toJS() throws on one that is unknown or nested too deep.
  visit(document, { Alias: (_, { range }) => fault(range?.[0] ?? 0, 'ALIAS') });
  for (const error of document.errors) fault(error.pos[0], error.code);
  // `title:Họp` alone on its lines is a text to YAML, and no fault.
  const isBroken =
    document.errors.length > 0 || (isScalar(document.contents) && document.contents.value !== null);
  const mistakes = isBroken ? findMistakes(text) : [];
  if (mistakes.length > 0) {
    const mistakeFaults = mistakes.map(({ line, column, ...mistake }) => ({
      position: { line: line + lineOffset, column },
      ...mistake,
    }));
    faults.splice(0, faults.length, ...mistakeFaults);
  }
  return {
    text,
    data: faults.length > 0 ? undefined : document.toJS(),
    faults,
    at: (path) => position(offsetOf(document, path)),
    keyAt: (path) => position(keyOffset(document, path) ?? offsetOf(document, path)),
  };
}

const start: Position = { line: 1, column: 1 };
const emptyYaml: Yaml = { text: '', data: {}, faults: [], at: () => start, keyAt: () => start };

/** gray-matter would run `---js` front matter as code, whatever its settings say. */
const refuse = () => {
  throw new Error('front matter in a programming language is never run');
};
const refusedEngines = {
  js: { parse: refuse },
  javascript: { parse: refuse },
  coffee: { parse: refuse },
  json: { parse: refuse },
};

function unreadable(body: string, message: string): Pick<MarkdownFile, 'front' | 'body' | 'bodyLine'> {
  return {
    front: { ...emptyYaml, data: undefined, faults: [{ position: start, message }] },
    body,
    bodyLine: 1,
  };
}

function firstLineMessage(text: string): string {
  if (/^\s+---/.test(text))
    return 'dòng đầu tiên của tệp phải là “---”; xóa các dòng trống hoặc dấu cách ở trước nó';
  if (/^---./.test(text)) return 'dòng đầu tiên phải chỉ có “---”, không có gì theo sau';
  return 'tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”; chép phần này từ một tệp có sẵn';
}

/** The first line whose letters are not in NFC, and the first such letter in it. */
function firstDecomposed(written: string): Position {
  const lines = written.split('\n');
  const at = lines.findIndex((line) => line !== line.normalize('NFC'));
  const line = lines[at] ?? '';
  const same = [...line.normalize('NFC')].findIndex((letter, index) => letter !== [...line][index]);
  return { line: at + 1, column: same + 1 };
}

/** What YAML would take away without a word: a comment behind a value, an anchor, a tag. */
function swallowed(document: Document.Parsed, text: string): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Node(_, node) {
      const anchor = 'anchor' in node && node.anchor;
      if ((!isScalar(node) && !isCollection(node)) || !node.range) return;
      if (anchor || node.tag) {
        const offset = text.lastIndexOf(anchor ? '&' : '!', node.range[0]);
        found.push({ offset: Math.max(offset, 0), message: quotedInstead(anchor ? '&' : '!') });
      }
      if (!isScalar(node) || (node.type !== 'PLAIN' && node.value !== null)) return;
      const [start, end] = [lineStart(text, node.range[0]), node.range[1]];
      const lost = /^[ \t]*(#.*)/.exec(text.slice(end))?.[1];
      if (lost === undefined || !/[ \t]/.test(text.charAt(text.indexOf(lost, end) - 1))) return;
      const whole = text.slice(start, text.indexOf(lost, end) + lost.length).trim();
      found.push({ offset: text.indexOf(lost, end), message: lostMessage(lost, whole) });
    },
  });
  return found;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const quotedInstead = (sign: string): string =>
  `dấu “${sign}” ở đầu có nghĩa riêng nên chữ liền sau nó bị mất; đặt cả nội dung trong ngoặc kép`;

function lostMessage(lost: string, whole: string): string {
  const [, key = '', value = ''] =
    /^((?:- )?(?:[\p{L}\w-]+: )?)(.*)$/u.exec(whole.replace(/\s*\n\s*/g, ' ')) ?? [];
  return `nội dung có dấu “#” đứng sau dấu cách nên phần “${lost}” bị mất; đặt cả nội dung trong ngoặc kép, như ${key}"${value.replace(/"/g, '”')}". Nếu là lời ghi chú thì chuyển lên một dòng riêng`;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return node.range[0] as number;
    const key = keyOffset(document, path.slice(0, length));
    if (key !== undefined) return key;
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
  );
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

const countLines = (text: string): number => text.split('\n').length;

function inVietnamese(code: string): string {
  const words: Record<string, string> = {
    DUPLICATE_KEY: 'khóa này đã có ở trên; giữ lại một',
    TAB_AS_INDENT: 'thụt lề bằng phím Tab; hãy dùng dấu cách',
    BAD_INDENT: 'thụt lề không đều; các dòng cùng cấp phải thẳng cột',
    MISSING_CHAR:
      'thiếu dấu đóng ngoặc hoặc dấu “:”; nếu nội dung có dấu “:” hay ngoặc kép, đặt cả nội dung trong "…"',
    BLOCK_AS_IMPLICIT_KEY:
      'nội dung có dấu “:” ở giữa; đặt cả nội dung trong ngoặc kép, như title: "Kết luận: giao các phòng"',
    MULTILINE_IMPLICIT_KEY: 'dòng này không có dạng “khóa: nội dung”; kiểm tra dấu “:” và ngoặc kép',
    BAD_SCALAR_START: 'ký tự mở đầu nội dung có nghĩa riêng trong YAML; đặt cả nội dung trong ngoặc kép',
    BAD_ALIAS: 'dấu “&” hoặc “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
    MULTIPLE_DOCS: 'dòng chỉ có “...” hay “---” ngắt phần này làm hai; xóa dòng ấy',
    COMMENT_SPACE:
      'trước dấu “#” phải có dấu cách; nếu “#” là chữ của nội dung, đặt cả nội dung trong ngoặc kép',
    MISSING_ANCHOR: 'dấu “&” hoặc “*” có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
    TAG_RESOLVE_FAILED: 'dấu “!” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
    ALIAS: 'dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
    UNEXPECTED_TOKEN:
      'có ký tự thừa; nếu nội dung chứa dấu “:”, “#” hay ngoặc kép, đặt cả nội dung trong ngoặc kép',
  };
  return (
    words[code] ?? 'không đọc được dòng này; nếu nội dung có ký tự đặc biệt, đặt cả nội dung trong ngoặc kép'
  );
}
