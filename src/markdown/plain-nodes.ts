import type { Element, ElementContent, Text } from 'hast';

/** A point of a body: lines and columns are counted from 1. */
export interface BodyPoint {
  line: number;
  column: number;
  offset: number;
}

/** The point at a position of a line that begins at `lineStart`. */
export const pointAt = (line: number, offset: number, lineStart: number): BodyPoint => ({
  line,
  column: offset - lineStart + 1,
  offset,
});

/** The nodes of a text with their places in the body. */
export function movedBy(by: BodyPoint, nodes: ElementContent[]): ElementContent[] {
  const moved = ({
    line,
    column,
    offset = 0,
  }: Omit<BodyPoint, 'offset'> & { offset?: number | undefined }): BodyPoint => ({
    line: line + by.line - 1,
    column: line === 1 ? column + by.column - 1 : column,
    offset: offset + by.offset,
  });
  for (const node of nodes) {
    if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
    if (node.type === 'element') movedBy(by, node.children);
  }
  return nodes;
}

/** A list by the mark of its items, `-` or what follows their numbers, and its first number. */
export function listOf(
  { mark, count }: { mark: string; count: number },
  start: BodyPoint,
  end: BodyPoint,
  children: ElementContent[],
): Element {
  const list = element(mark === '-' ? 'ul' : 'ol', start, end, children);
  if (mark !== '-' && count !== 1) list.properties['start'] = count;
  return list;
}

export const newLine = (): Text => ({ type: 'text', value: '\n' });

export const element = (
  tagName: string,
  start: BodyPoint,
  end: BodyPoint,
  children: ElementContent[],
): Element => ({
  type: 'element',
  position: { start, end },
  tagName,
  properties: {},
  children,
});
