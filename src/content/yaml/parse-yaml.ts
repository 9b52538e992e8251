import type { Document } from 'yaml';
import { LineCounter, isMap, isPair, isScalar, parseDocument } from 'yaml';
import { placeOfPile } from '../../language/signs/piled-marks.ts';
import { excessOf, wardFileBounds } from './bounds.ts';
import { piledMessage } from './error-messages.ts';
import { findFaults, placedMistakes } from './find-faults.ts';
import { yamlOptions } from './options.ts';
import type { Path, Position, Yaml } from './yaml.ts';
import { unreadYaml } from './yaml.ts';

/**
 * Reads a YAML text, its numbers as text. Never throws: what cannot be read is in `faults`, and so is a text that is longer
 * than a ward's file may be.
 * @param lineOffset the number of lines of the file above the text
 */
export function parseYaml(source: string, lineOffset = 0): Yaml {
  const pile = placeOfPile(source);
  if (pile) return unreadYaml(piledMessage, { ...pile, line: pile.line + lineOffset });
  const text = source.normalize('NFC');
  const excess = excessOf(text, wardFileBounds);
  if (excess !== undefined) return unreadYaml(excess);
  const lines = new LineCounter();
  const document = withoutStacks(() => parsed(text, lines));
  const below = <At extends { position: Position }>(fault: At): At => ({
    ...fault,
    position: { ...fault.position, line: fault.position.line + lineOffset },
  });
  if (!document) {
    const mistakes = placedMistakes(text).map(below);
    return mistakes.length > 0 ? { ...unreadYaml(''), faults: mistakes } : unreadYaml(tooDeep);
  }
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const faults = findFaults(document, text, lines).map(below);
  return {
    text,
    data: faults.length > 0 ? undefined : document.toJS(),
    faults,
    at: (path) => position(offsetOf(document, path)),
    keyAt: (path) => position(keyOffset(document, path) ?? offsetOf(document, path)),
  };
}

const tooDeep =
  'các giá trị lồng vào nhau quá sâu; viết mỗi mục của danh sách trên một dòng, bắt đầu bằng “- ”';

/** A text as a document; undefined where its values are so deep in each other that the library runs out of stack. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { ...yamlOptions, lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A text may have an error for every third letter, of which only place and code are used: stacks are most of the time. */
function withoutStacks<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Where the value at a path begins; where it is missing, the nearest key above. */
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
