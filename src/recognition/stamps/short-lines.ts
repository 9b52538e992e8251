import type { GreyPicture } from '../pictures/grey.ts';
import type { InkPart } from './ink-parts.ts';
import { inkPartsOf } from './ink-parts.ts';

/** Lower ink than this is a mark, a dot or a speck; higher ink is a picture or a frame. In pixels. */
const [lowestLetter, highestLetter] = [9, 300];
/** A letter is at most so much wider than high, and has at least such a share of the rectangle around it. */
const [widestLetter, thinnestLetter] = [3, 0.12];
/** Between letters of a line is less than this, as a share of their height: a stamp is spaced out at times. */
const widestGap = 1.6;
/** A letter is less than so many times as high as the one beside it. */
const unlike = 2.6;
/** How far marks reach over and under their line, and beside it, as shares of the height of its letters. */
const [reachUp, reachDown, reachAside] = [0.55, 0.45, 0.6];
/** A longer line, in heights of its letters, is text that fills a column: the longest stamp has 31 letters. */
const longestLine = 26;
/** Fewer letters are no stamp. */
const fewestLetters = 3;

/** The short lines of a picture. */
interface ShortLines {
  /** The picture with only them: without frames, pictures and paragraphs. */
  picture: GreyPicture;
  count: number;
}

/** Leaves only the lines of a picture that are as short as a stamp is, or the title of a paper; undefined without any. */
export function shortLinesOf(picture: GreyPicture): ShortLines | undefined {
  const parts = inkPartsOf(picture);
  const lines = linesOf(parts.filter(isLetter)).filter(isShort);
  if (lines.reduce((sum, line) => sum + line.letters.length, 0) < fewestLetters) return undefined;
  const plain = { ...picture, grey: new Uint8Array(picture.grey.length).fill(255) };
  for (const line of lines) for (const part of parts) if (belongsTo(part, line)) copy(part, picture, plain);
  return { picture: plain, count: lines.length };
}

interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** From the left. */
  letters: InkPart[];
}

const heightOf = ({ top, bottom }: InkPart): number => bottom - top + 1;
const widthOf = ({ left, right }: InkPart): number => right - left + 1;

function isLetter(part: InkPart): boolean {
  const [width, height] = [widthOf(part), heightOf(part)];
  if (height < lowestLetter || height > highestLetter || width > widestLetter * height) return false;
  return part.ink > thinnestLetter * width * height;
}

/** Letters beside each other as lines. */
function linesOf(letters: readonly InkPart[]): Line[] {
  const lines: Line[] = [];
  for (const letter of [...letters].sort((a, b) => a.left - b.left)) {
    const line = lines.find((one) => isNext(letter, one));
    if (!line) {
      const { left, right, top, bottom } = letter;
      lines.push({ left, right, top, bottom, letters: [letter] });
      continue;
    }
    line.letters.push(letter);
    line.right = Math.max(line.right, letter.right);
    line.top = Math.min(line.top, letter.top);
    line.bottom = Math.max(line.bottom, letter.bottom);
  }
  return lines;
}

function isNext(letter: InkPart, { right, letters }: Line): boolean {
  const last = letters.at(-1)!;
  const [low, high] = [heightOf(last), heightOf(letter)].sort((a, b) => a - b) as [number, number];
  const common = Math.min(last.bottom, letter.bottom) - Math.max(last.top, letter.top);
  return letter.left - right < widestGap * high && common > 0.4 * low && high < unlike * low;
}

function isShort(line: Line): boolean {
  const length = (line.right - line.left) / usualHeight(line);
  return line.letters.length > 1 && length > 1 && length <= longestLine;
}

function usualHeight({ letters }: Line): number {
  const heights = letters.map(heightOf).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)]!;
}

/** Whether ink is a letter of a line, or a mark of one. */
function belongsTo(part: InkPart, line: Line): boolean {
  const size = usualHeight(line);
  const [x, y] = [(part.left + part.right) / 2, (part.top + part.bottom) / 2];
  return (
    heightOf(part) < 2.2 * size &&
    widthOf(part) < widestLetter * size &&
    x > line.left - reachAside * size &&
    x < line.right + reachAside * size &&
    y > line.top - reachUp * size &&
    y < line.bottom + reachDown * size
  );
}

/** Copies ink with its pale edge. */
function copy({ runs }: InkPart, from: GreyPicture, to: GreyPicture): void {
  const { width, height } = from;
  for (const run of runs) {
    const [left, right] = [Math.max(0, run.from - 1), Math.min(width, run.until + 2)];
    for (let y = Math.max(0, run.y - 1); y <= Math.min(height - 1, run.y + 1); y += 1)
      to.grey.set(from.grey.subarray(y * width + left, y * width + right), y * width + left);
  }
}
