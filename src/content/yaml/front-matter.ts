import matter from 'gray-matter';
import { placeOfPile } from '../../language/signs/piled-marks.ts';
import { excessOfBody } from './body-bounds.ts';
import { excessOf, frontMatterBounds } from './bounds.ts';
import { piledMessage } from './error-messages.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Position, Yaml } from './yaml.ts';
import { emptyYaml, unreadYaml } from './yaml.ts';

/** A Markdown file, split into front matter and body. */
export interface MarkdownFile {
  front: Yaml;
  /** The whole file, in NFC, with `\n` as line end. */
  text: string;
  /** The place of the first letter that was not in NFC; undefined where all were. */
  decomposed: Position | undefined;
  /** The text below the front matter, in NFC. */
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const fence = /^---\n/;

/** Splits a Markdown file. Never throws for what an editor wrote: what cannot be read is in `front.faults`. */
export function parseMarkdownFile(source: string): MarkdownFile {
  const written = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const pile = placeOfPile(written);
  if (pile) return { text: '', decomposed: undefined, ...unreadable('', piledMessage, pile) };
  const text = written.normalize('NFC');
  const decomposed = text === written ? undefined : firstDecomposed(written);
  const whole = { text, decomposed };
  if (!fence.test(text)) return { ...whole, ...unreadable(text, firstLineMessage(text)) };
  const opening = text.indexOf('\n') + 1;
  const close = text.indexOf('\n---', opening - 1);
  const closing = close < 0 ? '' : text.slice(close + 1, endOfLine(text, close + 1));
  if (closing.trimEnd() !== '---') {
    const message = 'phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung';
    return { ...whole, ...unreadable('', message) };
  }
  const yaml = text.slice(opening, Math.max(opening, close));
  const excess = excessOf(yaml, frontMatterBounds);
  if (excess !== undefined) return { ...whole, ...unreadable('', excess) };
  let front = emptyYaml;
  const engine = { parse: (yaml: string) => ((front = parseYaml(yaml.replace(/^\n/, ''), 1)), {}) };
  const { content } = matter(text, { language: 'yaml', engines: { ...refusedEngines, yaml: engine } });
  const excessBelow = excessOfBody(content);
  if (excessBelow !== undefined) return { ...whole, ...unreadable('', excessBelow) };
  const bodyStart = text.length - content.length;
  return { ...whole, front, body: content, bodyLine: countLines(text.slice(0, bodyStart)) };
}

/** Without these gray-matter runs `---js` front matter as code, also where the option `language` is yaml. */
const refuse = () => {
  throw new Error('front matter in a programming language is never run');
};
const refusedEngines = {
  js: { parse: refuse },
  javascript: { parse: refuse },
  coffee: { parse: refuse },
  json: { parse: refuse },
};

function unreadable(
  body: string,
  message: string,
  position?: Position,
): Pick<MarkdownFile, 'front' | 'body' | 'bodyLine'> {
  return { front: unreadYaml(message, position), body, bodyLine: 1 };
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
  const letters = [...line];
  const same = [...line.normalize('NFC')].findIndex((letter, index) => letter !== letters[index]);
  return { line: at + 1, column: same + 1 };
}

/** The position of the end of the line that goes on at a position. */
const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const countLines = (text: string): number => text.split('\n').length;
