import type { GreyPicture } from '../pictures/grey.ts';
import { inkBelow } from '../pictures/grey.ts';

/** Ink that hangs together: a letter, a mark of a letter, a frame. All edges belong to it. */
export interface InkPart {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The number of its pixels. */
  ink: number;
  /** Its pixels, as rows of them. */
  runs: InkRun[];
}

/** Pixels of ink beside each other; both ends belong to them. */
interface InkRun {
  y: number;
  from: number;
  until: number;
}

/** The parts of a picture's ink; pixels that touch at a corner hang together. */
export function inkPartsOf(picture: GreyPicture): InkPart[] {
  /** For each number of a part a smaller one of the same part, or itself. */
  const same: number[] = [];
  const firstOf = (number: number): number => {
    let first = number;
    while (same[first] !== first) first = same[first] = same[same[first]!]!;
    return first;
  };
  const all: NumberedRun[] = [];
  let above: NumberedRun[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    const row = runsOf(picture, y).map((run): NumberedRun => ({ ...run, number: -1 }));
    let next = 0;
    for (const run of row) {
      while (next < above.length && above[next]!.until < run.from - 1) next += 1;
      for (let at = next; at < above.length && above[at]!.from <= run.until + 1; at += 1) {
        const number = firstOf(above[at]!.number);
        if (run.number >= 0) same[Math.max(number, run.number)] = Math.min(number, run.number);
        run.number = run.number < 0 ? number : Math.min(number, run.number);
      }
      if (run.number < 0) run.number = same.push(same.length) - 1;
      all.push(run);
    }
    above = row;
  }
  return gathered(all, firstOf);
}

function gathered(runs: readonly NumberedRun[], firstOf: (number: number) => number): InkPart[] {
  const parts = new Map<number, InkPart>();
  for (const run of runs) {
    const { y, from, until } = run;
    const number = firstOf(run.number);
    let part = parts.get(number);
    if (!part) parts.set(number, (part = { left: from, top: y, right: until, bottom: y, ink: 0, runs: [] }));
    part.left = Math.min(part.left, from);
    part.right = Math.max(part.right, until);
    part.bottom = y;
    part.ink += until - from + 1;
    part.runs.push(run);
  }
  return [...parts.values()];
}

function runsOf({ width, grey }: GreyPicture, y: number): InkRun[] {
  const runs: InkRun[] = [];
  const start = y * width;
  for (let x = 0; x < width; x += 1) {
    if (grey[start + x]! >= inkBelow) continue;
    const from = x;
    while (x + 1 < width && grey[start + x + 1]! < inkBelow) x += 1;
    runs.push({ y, from, until: x });
  }
  return runs;
}

type NumberedRun = InkRun & { number: number };
