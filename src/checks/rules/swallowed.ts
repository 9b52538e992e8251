import type { ReadDocument } from '../../content/source.ts';
import type { Position } from '../../content/yaml/yaml.ts';
import { parseMarkdown, textOf, visit } from '../../markdown/parse.ts';
import { bodyLines } from '../lines.ts';
import type { Rule } from '../model.ts';

/** A `~` alone strikes letters out that the paper does not strike out. */
export const singleTilde: Rule = {
  name: 'single-tilde',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      if (!/(?<![~\\])~(?!~)/.test(document.body)) continue;
      for (const { source, text, position } of marked(document, 'del')) {
        if (source.startsWith('~~')) continue;
        yield {
          file: document.file,
          position,
          message: `hai dấu “~” gạch ngang chữ “${short(text)}”; muốn dấu “~” hiện ra thì viết \\~`,
        };
      }
    }
  },
};

/** A star that is a letter of the text takes another with it and slants what lies between. */
export const strayEmphasis: Rule = {
  name: 'stray-emphasis',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      if (!/(?<![*\\])\*(?![*\s])|\([_*]\)/.test(document.body)) continue;
      for (const { source, text, before, after, position } of marked(document, 'em')) {
        const inWord = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
        if (!inWord && !/^[)\]]/.test(text) && !/[([]$/.test(text)) continue;
        const sign = source[0] ?? '*';
        yield {
          file: document.file,
          position,
          message: `hai dấu “${sign}” bị mất và chữ “${short(text)}” ở giữa in nghiêng; muốn dấu “${sign}” hiện ra thì viết \\${sign}`,
        };
      }
    }
  },
};

/** A line of dashes under a paragraph makes a heading of it. */
export const setextHeading: Rule = {
  name: 'setext-heading',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      if (document.bodyLine === 1 || !/\n\s*(?:-+|=+)\s*(?:\n|$)/.test(document.body)) continue;
      const lines = document.body.split('\n');
      for (const { place, text } of document.facts.headings) {
        if (/^[\s>]*(?:[-+*]\s+|\d+[.)]\s+)*#/.test(lines[place.line - 1] ?? '')) continue;
        yield {
          file: document.file,
          position: document.inFile(place),
          message: `dòng gạch ngang ngay dưới biến “${short(text)}” thành đề mục; thêm một dòng trống trước dòng gạch, hoặc viết đề mục bằng dấu #`,
        };
      }
    }
  },
};

/** A bracket that is never closed leaves the marks of a link in the text. */
export const linkForm: Rule = {
  name: 'link-form',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      if (!document.body.includes('[')) continue;
      const broken = document.facts.blocks.filter((block) =>
        /\[[^\]]*$|\]\(|\]\s+\((?:https?:|\.\.?\/)/.test(block),
      );
      for (const block of broken) {
        const sign = /\[[^\]]*$|\]\(|\]\s+\(/.exec(block)![0].slice(0, 12);
        const line = bodyLines(document).find(
          ({ text }) => text.includes(sign) && !text.includes(`\\${sign}`),
        );
        if (!line) continue;
        yield {
          file: document.file,
          position: { line: line.number, column: line.text.indexOf(sign) + 1 },
          message:
            'dấu “[” chưa đóng, hoặc thiếu ngoặc của liên kết; liên kết viết liền là [chữ hiện ra](nơi đến), dấu “[” là chữ thường thì viết \\[',
        };
      }
    }
  },
};

interface Marked {
  source: string;
  text: string;
  before: string;
  after: string;
  position: Position;
}

function marked(document: ReadDocument, tag: string): Marked[] {
  const found: Marked[] = [];
  const lines = document.body.split('\n');
  visit(parseMarkdown(document.body), (node) => {
    if (node.type !== 'element' || node.tagName !== tag || !node.position) return;
    const { start, end } = node.position;
    const first = lines[start.line - 1] ?? '';
    const last = lines[end.line - 1] ?? '';
    found.push({
      source: first.slice(start.column - 1),
      text: textOf(node),
      before: first.slice(0, start.column - 1),
      after: last.slice(end.column - 1),
      position: document.inFile(start),
    });
  });
  return found;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
