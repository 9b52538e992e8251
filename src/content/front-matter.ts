import matter from 'gray-matter';
import type { Document, Tags } from 'yaml';
import { parseDocument, LineCounter, isMap, isPair, isScalar, visit } from 'yaml';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A key path into front matter: `['signer', 'name']`, `['attachments', 0, 'file']`. */
export type Path = readonly (string | number)[];

/** A fault of form: where it is, and what is wrong in the editor's words. */
export interface Fault {
  position: Position;
  message: string;
}

/** YAML read once: its value, its faults, and where each key stands. */
export interface Yaml {
  data: unknown;
  faults: Fault[];
  /** Where a key's value stands; where the value is missing, the nearest key above it that is there. */
  at(path: Path): Position;
  /** Where the key itself stands, for keys that should not be there. */
  keyAt(path: Path): Position;
}

/** A Markdown file, taken apart. */
export interface MarkdownFile {
  front: Yaml;
  /** The text below the front matter, in NFC. */
  body: string;
  /** The file's line on which the body's first line stands. */
  bodyLine: number;
}

const fence = /^---\n/;

/**
 * Takes a Markdown file apart. Never throws for what an editor wrote: what cannot be read is in `front.faults`.
 * YAML is read by the core schema of 1.2 without its numbers, so `05`, `010` and `12:30` stay as written.
 */
export function parseMarkdownFile(source: string): MarkdownFile {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  if (!fence.test(text)) return unreadable(text, firstLineMessage(text));
  const opening = text.indexOf('\n') + 1;
  if (/^---.*$/m.exec(text.slice(opening))?.[0].trimEnd() !== '---') {
    return unreadable('', 'phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung');
  }
  let front = emptyYaml;
  const engine = { parse: (yaml: string) => ((front = parseYaml(yaml.replace(/^\n/, ''), 1)), {}) };
  const { content } = matter(text, { language: 'yaml', engines: { ...refusedEngines, yaml: engine } });
  const bodyStart = text.length - content.length;
  return { front, body: content, bodyLine: countLines(text.slice(0, bodyStart)) };
}

/** Reads a YAML text that begins `lineOffset` lines below the first line of its file. */
export function parseYaml(text: string, lineOffset = 0): Yaml {
  const lines = new LineCounter();
  const customTags = (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
  const options = {
    schema: 'core',
    customTags,
    lineCounter: lines,
    uniqueKeys: true,
    logLevel: 'error',
  } as const;
  const document = parseDocument(text.normalize('NFC'), options);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const faults: Fault[] = [];
  const fault = (offset: number, code: string) =>
    void faults.push({ position: position(offset), message: inVietnamese(code) });
  // An alias is a slip for `*`, and toJS() throws on one that is unknown or nested too deep.
  visit(document, { Alias: (_, { range }) => fault(range?.[0] ?? 0, 'ALIAS') });
  for (const error of document.errors) fault(error.pos[0], error.code);
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    faults,
    at: (path) => position(offsetOf(document, path)),
    keyAt: (path) => position(keyOffset(document, path) ?? offsetOf(document, path)),
  };
}

const start: Position = { line: 1, column: 1 };
const emptyYaml: Yaml = { data: {}, faults: [], at: () => start, keyAt: () => start };

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

function unreadable(body: string, message: string): MarkdownFile {
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
    ALIAS: 'dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép',
    UNEXPECTED_TOKEN:
      'có ký tự thừa; nếu nội dung chứa dấu “:”, “#” hay ngoặc kép, đặt cả nội dung trong ngoặc kép',
  };
  return (
    words[code] ?? `không đọc được (${code}); nếu nội dung có ký tự đặc biệt, đặt cả nội dung trong ngoặc kép`
  );
}
