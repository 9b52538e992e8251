import type { RuledLine, RuledLines } from './grid.ts';

/** Dark pixels next to each other on one line of pixels. */
interface DarkRun {
  line: number;
  from: number;
  until: number;
}
/** A stroke of a pen or a printer: runs of dark pixels on neighbouring lines. */
export interface Stroke {
  runs: DarkRun[];
  from: number;
  until: number;
}

/**
 * The long thin strokes along the first axis of a picture.
 * @param length the size of the picture along the strokes, in pixels
 * @param breadth its size across them
 * @param minRunLength the least length of a run of dark pixels
 */
export function strokesOf(
  length: number,
  breadth: number,
  isDark: (along: number, line: number) => boolean,
  minRunLength: number,
): Stroke[] {
  const strokes: Stroke[] = [];
  let open: Stroke[] = [];
  for (let line = 0; line < breadth; line += 1) {
    for (const run of runsOf(length, line, isDark, minRunLength)) {
      const stroke = open.find((one) => run.from <= one.until + 6 && run.until >= one.from - 6);
      if (stroke) {
        stroke.runs.push(run);
        stroke.from = Math.min(stroke.from, run.from);
        stroke.until = Math.max(stroke.until, run.until);
      } else {
        const fresh = { runs: [run], from: run.from, until: run.until };
        strokes.push(fresh);
        open.push(fresh);
      }
    }
    open = open.filter(({ runs }) => line - runs.at(-1)!.line < 3);
  }
  return strokes.filter(({ runs, from, until }) => {
    const thick = runs.at(-1)!.line - runs[0]!.line;
    return thick < 12 + 0.03 * (until - from);
  });
}

function runsOf(
  length: number,
  line: number,
  isDark: (along: number, line: number) => boolean,
  minRunLength: number,
): DarkRun[] {
  const runs: DarkRun[] = [];
  let from = -1;
  let last = -9;
  for (let along = 0; along <= length; along += 1) {
    if (along < length && isDark(along, line)) {
      if (from < 0) from = along;
      last = along;
    } else if (from >= 0 && (along - last > 2 || along === length)) {
      if (last - from >= minRunLength) runs.push({ line, from, until: last });
      from = -1;
    }
  }
  return runs;
}

/** Strokes as ruled lines of the page after it is turned upright. */
export function uprightLines(across: readonly Stroke[], down: readonly Stroke[]): RuledLines {
  const slopes = across
    .filter(({ from, until }) => until - from > 300)
    .map(({ runs }) => {
      const first = runs.reduce((a, b) => (b.from + b.until < a.from + a.until ? b : a));
      const last = runs.reduce((a, b) => (b.from + b.until > a.from + a.until ? b : a));
      const reach = last.from + last.until - first.from - first.until;
      return reach > 200 ? (2 * (last.line - first.line)) / reach : 0;
    })
    .sort((a, b) => a - b);
  const slope = slopes[Math.floor(slopes.length / 2)] ?? 0;
  const rule = (stroke: Stroke, lean: number): RuledLine => {
    const line = stroke.runs.reduce((sum, run) => sum + run.line, 0) / stroke.runs.length;
    const along = stroke.runs.reduce((sum, run) => sum + (run.from + run.until) / 2, 0) / stroke.runs.length;
    const shift = -lean * line;
    return { at: line + lean * along, from: stroke.from + shift, until: stroke.until + shift };
  };
  return {
    across: across.map((stroke) => rule(stroke, -slope)),
    down: down.map((stroke) => rule(stroke, slope)),
    slope,
  };
}
