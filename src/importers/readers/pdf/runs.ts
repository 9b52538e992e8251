import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { tidy } from '../../../language/letters.ts';
import type { Glyph, PageView } from './drawing/drawing.ts';
import { multiply } from './drawing/matrix.ts';

/** A stretch of text that is drawn alike, in the page's unit, from the top. */
export interface TextRun {
  text: string;
  x0: number;
  x1: number;
  /** The height of its middle. */
  y: number;
  size: number;
  /** Its number in the order of setting, without blanks: the lines of one cell are set one after the other. */
  order?: number;
  /** Its direction in degrees, with the clock; 0 for upright text. */
  angle: number;
  /** The id of its content in the tree of tags. */
  content?: string;
  /** Whether the file says that it is mere decoration: a running head, a page number. */
  decoration?: boolean;
  hidden?: boolean;
  /** Whether a field or a text box prints it over the page. */
  filled?: boolean;
  /** Where it leads to. */
  url?: string;
  /** How light it is, 0 to 1. */
  light?: number;
  bold?: boolean;
  /** The letters of its text, where they are known; undefined for a blank. */
  glyphs: (Glyph | undefined)[];
}

/** What is known of a letter besides its place. */
export interface LetterFacts {
  hidden: (glyph: Glyph) => boolean;
  url: (glyph: Glyph) => string | undefined;
  bold: (font: string) => boolean;
}

/** The text of a page as runs. A stretch that pdf.js gives is parted where some of it is hidden or leads elsewhere. */
export function runsOf(
  content: TextContent,
  glyphs: readonly Glyph[],
  view: PageView,
  facts: LetterFacts,
): TextRun[] {
  const match = matcher(glyphs);
  const open: { id?: string; decoration: boolean }[] = [];
  const runs: TextRun[] = [];
  let order = 0;
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else {
        // The types of pdf.js leave out the tag.
        const { id, tag } = item as { id?: string; tag?: string };
        open.push({ decoration: tag === 'Artifact', ...(id ? { id } : {}) });
      }
      continue;
    }
    if (item.str === '') continue;
    if (item.str.trim() !== '') order += 1;
    const own = {
      order,
      content: open.findLast(({ id }) => id !== undefined)?.id,
      decoration: open.some(({ decoration }) => decoration),
    };
    runs.push(...partsOf(placed(item, view), match(item.str), facts).map((run) => ({ ...run, ...own })));
  }
  return runs;
}

function placed({ str, transform, width }: TextItem, view: PageView): TextRun {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(view.transform, transform as number[]);
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b) || 1;
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const [cos, sin] = [a / along, b / along];
  const [x, y] = [e + 0.3 * size * sin, f - 0.3 * size * cos];
  return {
    text: str,
    x0: Math.min(x, x + width * cos),
    x1: Math.max(x, x + width * cos),
    y: y + (width * sin) / 2,
    size,
    angle,
    glyphs: [],
  };
}

/** Parts a run where its letters are hidden or lead elsewhere. */
function partsOf(run: TextRun, glyphs: (Glyph | undefined)[], facts: LetterFacts): TextRun[] {
  const parts: { text: string; glyphs: (Glyph | undefined)[]; hidden: boolean; url: string | undefined }[] =
    [];
  for (const [at, letter] of [...run.text].entries()) {
    const glyph = glyphs[at];
    const last = parts.at(-1);
    const fresh = glyph && { hidden: facts.hidden(glyph), url: facts.url(glyph) };
    if (last && (!fresh || (fresh.hidden === last.hidden && fresh.url === last.url))) {
      last.text += letter;
      last.glyphs.push(glyph);
    } else
      parts.push({
        text: letter,
        glyphs: [glyph],
        hidden: fresh?.hidden ?? false,
        url: fresh?.url,
      });
  }
  const first = glyphs.find((glyph) => glyph !== undefined);
  const more = {
    ...(first?.light === undefined ? {} : { light: first.light }),
    ...(first && facts.bold(first.font) ? { bold: true } : {}),
  };
  return parts.map(({ text, glyphs: own, hidden, url }) => ({
    ...run,
    ...more,
    ...(parts.length > 1 ? endsOf(own, run) : {}),
    text: tidy(text),
    glyphs: own,
    ...(hidden ? { hidden } : {}),
    ...(url === undefined ? {} : { url }),
  }));
}

function endsOf(glyphs: readonly (Glyph | undefined)[], { x0, x1 }: TextRun): { x0: number; x1: number } {
  const xs = glyphs.flatMap((glyph) => (glyph ? [glyph.x, glyph.endX] : []));
  return xs.length > 0 ? { x0: Math.min(...xs), x1: Math.max(...xs) } : { x0, x1 };
}

/** How far letters are looked for where the two readings of a page differ. */
const farthest = 60;

/** Finds the drawn letter of each letter of a text. Texts come in the order of drawing; blanks have none. */
function matcher(drawn: readonly Glyph[]): (text: string) => (Glyph | undefined)[] {
  const letters = drawn.flatMap((glyph) =>
    [...glyph.text].filter((letter) => letter.trim() !== '').map((letter) => ({ letter, glyph })),
  );
  let next = 0;
  return (text) =>
    [...text].map((letter) => {
      if (letter.trim() === '') return undefined;
      const limit = Math.min(letters.length, next + farthest);
      for (let at = next; at < limit; at += 1)
        if (letters[at]!.letter === letter) {
          next = at + 1;
          return letters[at]!.glyph;
        }
      return undefined;
    });
}
