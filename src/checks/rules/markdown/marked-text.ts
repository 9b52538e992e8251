import type { ReadDocument } from '../../../content/source.ts';
import type { Position } from '../../../content/yaml/yaml.ts';
import type { MarkedText } from '../../../markdown/read-body.ts';

interface Marked {
  source: string;
  text: string;
  before: string;
  after: string;
  position: Position;
}

/** The texts of a body that Markdown marks in one way, with their source and what is beside them on their lines. */
export function marked({ body, facts, inFile }: ReadDocument, tag: MarkedText['tag']): Marked[] {
  const lines = body.split('\n');
  return facts.marked
    .filter((each) => each.tag === tag)
    .map(({ text, start, end }) => {
      const first = lines[start.line - 1] ?? '';
      const last = lines[end.line - 1] ?? '';
      return {
        source: first.slice(start.column - 1),
        text,
        before: first.slice(0, start.column - 1),
        after: last.slice(end.column - 1),
        position: inFile(start),
      };
    });
}

export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
