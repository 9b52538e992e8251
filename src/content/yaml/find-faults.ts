import type { Document, LineCounter } from 'yaml';
import { isAlias, isMap, isScalar } from 'yaml';
import { messageOf } from './error-messages.ts';
import { forEachNode } from './every-node.ts';
import { findLostText } from './lost-text.ts';
import { findMistakes } from './mistakes.ts';
import type { Fault } from './yaml.ts';

/** An editor is told of one fault at a time; of a crowd of them only the first are made. */
const mostFaults = 1000;

/** What is wrong with a text that YAML has parsed; the fault that an editor is told of is the first. */
export function findFaults(document: Document.Parsed, text: string, lines: LineCounter): Fault[] {
  const { errors } = document;
  // With a crowd of errors each line is one, and its values are none that anybody wrote.
  const isCrowded = errors.length > mostFaults;
  const repeated = isCrowded ? [] : repeatedKeys(document);
  const isBroken = errors.length + repeated.length > 0 || isTextAlone(document);
  const mistakes = isBroken ? placedMistakes(text) : [];
  if (mistakes.length > 0) return mistakes;
  const found = [
    ...(isCrowded ? [] : [...findLostText(document, text), ...aliases(document)]),
    ...repeated.map((offset) => coded(offset, 'DUPLICATE_KEY')),
    ...errors.slice(0, mostFaults).map(({ pos, code }) => coded(pos[0], code)),
  ];
  return found.slice(0, mostFaults).map(({ offset, message }) => {
    const { line, col } = lines.linePos(offset);
    return { position: { line, column: col }, message };
  });
}

/** The usual mistakes in a text that YAML cannot read. */
export const placedMistakes = (text: string): Fault[] =>
  findMistakes(text, mostFaults).map(({ line, column, ...mistake }) => ({
    position: { line, column },
    ...mistake,
  }));

const coded = (offset: number, code: string): OffsetFault => ({ offset, message: messageOf(code) });

/** `title:Họp` without other lines is a text in YAML, which is no error. */
const isTextAlone = ({ contents }: Document.Parsed): boolean => isScalar(contents) && contents.value !== null;

/** Editors mean a plain `*`, never an alias; toJS() throws for one that is unknown or nested too deep. */
function aliases(document: Document.Parsed): OffsetFault[] {
  const found: OffsetFault[] = [];
  forEachNode(document, (node) => {
    if (isAlias(node)) found.push(coded(node.range?.[0] ?? 0, 'ALIAS'));
  });
  return found;
}

/** Where the keys begin that their map has already. */
function repeatedKeys(document: Document.Parsed): number[] {
  const found: number[] = [];
  forEachNode(document, (node) => {
    if (!isMap(node)) return;
    const names = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      const [start = 0, end] = key.range ?? [];
      // What is an error itself is a pair without a key.
      if (start === end && document.errors.length > 0) continue;
      if (names.has(key.value)) found.push(start);
      names.add(key.value);
    }
  });
  return found;
}

interface OffsetFault {
  /** In the text, counted from 0. */
  offset: number;
  message: string;
}
