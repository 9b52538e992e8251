import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { encodingOfFont, encodingOfLetters } from '../../../formats/old-encodings.ts';
import { decodeOldFonts } from '../../../formats/old-fonts.ts';
import { tidy } from '../../../language/letters.ts';
import { addAll, greatest, least } from '../../../language/lists/long-lists.ts';
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
  /** The name of a font without that of its cut. */
  fontName: (font: string) => string | undefined;
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
    addAll(
      runs,
      partsOf(placed(item, view), match(item.str), facts).map((run) => ({ ...run, ...own })),
    );
  }
  const texts = inUnicode(runs, facts);
  return runs.map((run, at) => ({ ...run, text: tidy(texts[at]!) }));
}

/** The texts of runs in Unicode, where some are in an old encoding: by their fonts and by the letters of each row. */
function inUnicode(runs: readonly TextRun[], facts: LetterFacts): string[] {
  const texts = runs.map(({ text, glyphs }) => {
    const first = glyphs.find((glyph) => glyph !== undefined);
    return { text, fonts: [first && facts.fontName(first.font)] };
  });
  const encoding = encodingOfLetters(texts.map(({ text }) => text).join(' '));
  const hasOldFont = texts.some(({ fonts }) => encodingOfFont(fonts[0]) !== undefined);
  if (hasOldFont || encoding === 'tcvn3' || encoding === 'vni') {
    const rows = Map.groupBy(texts.keys(), (at) => Math.round(runs[at]!.y));
    decodeOldFonts([...rows.values()].map((own) => own.map((at) => texts[at]!)));
  }
  return texts.map(({ text }) => text);
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
function partsOf(run: TextRun, { text: whole, glyphs }: MatchedText, facts: LetterFacts): TextRun[] {
  const parts: { text: string; glyphs: (Glyph | undefined)[]; hidden: boolean; url: string | undefined }[] =
    [];
  for (const [at, letter] of [...whole].entries()) {
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
    text,
    glyphs: own,
    ...(hidden ? { hidden } : {}),
    ...(url === undefined ? {} : { url }),
  }));
}

function endsOf(glyphs: readonly (Glyph | undefined)[], { x0, x1 }: TextRun): { x0: number; x1: number } {
  const xs = glyphs.flatMap((glyph) => (glyph ? [glyph.x, glyph.endX] : []));
  return xs.length > 0 ? { x0: least(xs), x1: greatest(xs) } : { x0, x1 };
}

/** How far letters are looked for where the two readings of a page differ. */
const farthest = 60;

/** pdf.js leaves out this letter, which is ư in TCVN3. */
const softHyphen = '\u00ad';

/** A text with the drawn letter of each of its letters; blanks have none. */
interface MatchedText {
  text: string;
  glyphs: (Glyph | undefined)[];
}

/** Finds the drawn letters of texts, which come in the order of drawing. */
function matcher(drawn: readonly Glyph[]): (text: string) => MatchedText {
  const letters = drawn.flatMap((glyph) =>
    [...glyph.text].filter((letter) => letter.trim() !== '').map((letter) => ({ letter, glyph })),
  );
  let next = 0;
  const find = (letter: string): Glyph | undefined => {
    const limit = Math.min(letters.length, next + farthest);
    for (let at = next; letter.trim() !== '' && at < limit; at += 1)
      if (letters[at]!.letter === letter) {
        next = at + 1;
        return letters[at]!.glyph;
      }
    return undefined;
  };
  return (text) => {
    const matched: [string, Glyph | undefined][] = [];
    for (const letter of text) {
      const before = next;
      const glyph = find(letter);
      if (glyph && letter !== softHyphen)
        for (const lost of letters.slice(before, next - 1))
          if (lost.letter === softHyphen) matched.push([softHyphen, lost.glyph]);
      matched.push([letter, glyph]);
      while (
        letters[next]?.letter === softHyphen &&
        glyph &&
        touches(matched.at(-1)![1]!, letters[next]!.glyph)
      )
        matched.push([softHyphen, letters[next++]!.glyph]);
    }
    return { text: matched.map(([letter]) => letter).join(''), glyphs: matched.map(([, glyph]) => glyph) };
  };
}

const touches = (glyph: Glyph, next: Glyph): boolean =>
  Math.hypot(glyph.endX - next.x, glyph.endY - next.y) < 0.1 * glyph.size;
