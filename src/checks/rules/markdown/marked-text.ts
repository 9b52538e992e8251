import type { ReadDocument } from '../../../content/source.ts';
import type { Position } from '../../../content/yaml/yaml.ts';
import { parseMarkdown, textOf, visit } from '../../../markdown/parse.ts';

interface Marked {
  source: string;
  text: string;
  before: string;
  after: string;
  position: Position;
}

export function marked(document: ReadDocument, tag: string): Marked[] {
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

export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
