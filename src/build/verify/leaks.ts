import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '../../content/source.ts';
import { lettersOf, withoutSpace } from './letters.ts';
import { lineFinder, shortestLine } from './line-finder.ts';

/** Looks in the files of a portal for whole lines of hidden documents: drafts, scheduled and withdrawn ones. */
export interface LeakSearch {
  /**
   * Looks in a file, or in a piece of a file that begins and ends between two lines.
   * @param letters as `lettersOf` returns them
   */
  look: (name: string, letters: Buffer) => void;
  /** The faults in Vietnamese. A line that is also in a document that readers see is no fault. */
  end: () => string[];
}

/** How many bytes of a file are in memory at once. */
const pieceLength = 4 << 20;

/** Whether a file is a text that may hold a line of a document. */
export const isText = (name: string): boolean => /\.(?:html|xml|json|csv|txt|ics)$/.test(name);

/** What a leak search looks in. */
export interface LeakSearchInput {
  documents: readonly ReadDocument[];
  /** The refs of the documents that readers see. */
  visible: ReadonlySet<string>;
  /** The ref of the visible document that a file is the page of. */
  refOf: (name: string) => string | undefined;
}

/** @returns undefined if there is no line to look for */
export function startLeakSearch({ documents, visible, refOf }: LeakSearchInput): LeakSearch | undefined {
  const secrets = secretLines(documents.filter(({ ref }) => !visible.has(ref)));
  if (secrets.size === 0) return undefined;
  const find = lineFinder([...secrets.keys()]);
  const places = new Map<string, Set<string>>();
  return {
    look(name, letters) {
      for (const line of find(letters)) {
        const names = places.get(line);
        if (names) names.add(name);
        else places.set(line, new Set([name]));
      }
    },
    end() {
      removePublicLines(
        places,
        documents.filter(({ ref }) => visible.has(ref)),
        refOf,
      );
      const faults = [...places].flatMap(([line, names]) =>
        [...names].map((name) => `${name} để lộ nội dung của ${secrets.get(line)!}`),
      );
      return [...new Set(faults)];
    },
  };
}

/** Looks in files that were written before, each in pieces. */
export function lookInFiles(search: LeakSearch, dir: string, names: Iterable<string>): void {
  for (const name of names)
    if (isText(name)) for (const piece of piecesOf(join(dir, name))) search.look(name, lettersOf(piece));
}

/** The lines of documents without their white space, each with the ref of its document. */
function secretLines(hidden: readonly ReadDocument[]): Map<string, string> {
  const lines = hidden.flatMap(({ ref, facts }) =>
    facts.blocks.map((block) => [withoutSpace(block), ref] as const),
  );
  // A shorter line may be in another document by chance.
  return new Map(lines.filter(([line]) => line.length >= shortestLine));
}

/**
 * Removes the lines that a visible document has too: several decisions may share their first lines. Most are in the
 * documents on whose pages they were found, so the others are seldom read.
 */
function removePublicLines(
  places: Map<string, ReadonlySet<string>>,
  visible: readonly ReadDocument[],
  refOf: LeakSearchInput['refOf'],
): void {
  if (places.size === 0) return;
  const near = new Set([...places.values()].flatMap((names) => [...names].map(refOf)));
  const find = lineFinder([...places.keys()]);
  const nearFirst = [...visible].sort((a, b) => Number(near.has(b.ref)) - Number(near.has(a.ref)));
  for (const { facts } of nearFirst) {
    for (const line of find(Buffer.from(withoutSpace(facts.blocks.join(''))))) places.delete(line);
    if (places.size === 0) return;
  }
}

/** A file in pieces that end at the end of a line; a line that is longer than a piece is cut. */
function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(pieceLength);
    let kept = 0;
    for (;;) {
      const length = kept + readSync(file, piece, kept, pieceLength - kept, null);
      if (length === kept) {
        if (kept > 0) yield piece.subarray(0, kept);
        return;
      }
      const end = piece.lastIndexOf(lineFeed, length - 1) + 1 || length;
      yield piece.subarray(0, end);
      piece.copyWithin(0, end, length);
      kept = length - end;
    }
  } finally {
    closeSync(file);
  }
}

const lineFeed = 10;
