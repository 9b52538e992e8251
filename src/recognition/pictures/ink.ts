import type { Canvas } from '@napi-rs/canvas';
import { areasOf } from './areas.ts';
import { withoutDarkEdges } from './dark-edges.ts';
import { evenLight } from './even-light.ts';
import type { GreyPicture } from './grey.ts';
import { quarterTurned } from './grey.ts';
import type { Rectangle } from './rectangle.ts';

/** The ink of a page in shades of grey, and its red ink, which stamps have, apart from it. */
export interface Ink {
  /** The page without red: stamps cover names and ranks. */
  dark: GreyPicture;
  /** Undefined where the page has too little red for a stamp. */
  red?: RedInk;
}

export interface RedInk {
  /** The page with what was red as dark as the rest. */
  shown: GreyPicture;
  /** 1 for each pixel that was red, row by row. */
  isRed: Uint8Array;
}

/** Red is at least this bright in a pixel of red ink, and this much brighter than green and blue. */
const leastRed = 110;
const leastLead = 45;
/** The edges of red ink are paler: they go where they are brighter than dark ink. */
const leastTint = 18;
const darkInk = 140;
const [full, tint] = [1, 2];
/** A stamp has more red pixels than this. */
const leastPixels = 500;
/** A word in red has more red pixels than this. */
const leastInWord = 40;

/** Parts the ink of a page, on paper that becomes white. A letter below a stamp stays: red ink over black is black. */
export function inkOf(canvas: Canvas): Ink {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const dark = new Uint8Array(width * height);
  const shown = new Uint8Array(width * height);
  const isRed = new Uint8Array(width * height);
  let count = 0;
  for (let at = 0, dot = 0; at < data.length; at += 4, dot += 1) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    const lightness = lightnessOf(red, green, blue);
    const lead = red - Math.max(green, blue);
    shown[dot] = Math.min(lightness, green);
    dark[dot] = lead > 0 ? Math.max(lightness, red) : lightness;
    if (lead < leastTint || red < leastRed) continue;
    isRed[dot] = lead < leastLead ? tint : full;
    if (lead >= leastLead) count += 1;
  }
  const size = { width, height };
  // The red is taken away from even paper: white on paper that is grey would be brighter than it.
  const even = { ...size, grey: dark };
  evenLight(even);
  for (let dot = 0; dot < isRed.length; dot += 1) {
    if (isRed[dot] === full || (isRed[dot] === tint && dark[dot]! > darkInk)) dark[dot] = 255;
    if (isRed[dot] === tint) isRed[dot] = 0;
  }
  if (count <= leastPixels) return { dark: even };
  return { dark: even, red: { shown: { ...size, grey: shown }, isRed } };
}

/** All ink of a picture, red ink as dark as the rest, on paper that becomes white, without the dark edges of a scanner. */
export function allInkOf(canvas: Canvas): GreyPicture {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let at = 0, dot = 0; at < data.length; at += 4, dot += 1)
    grey[dot] = Math.min(lightnessOf(data[at]!, data[at + 1]!, data[at + 2]!), data[at + 1]!);
  const picture = { width, height, grey };
  evenLight(picture);
  withoutDarkEdges(picture);
  return picture;
}

/** How light a colour is, 0 to 255. */
const lightnessOf = (red: number, green: number, blue: number): number =>
  (77 * red + 150 * green + 29 * blue) >> 8;

/** The parts of a page with red ink. */
export const redAreas = ({ isRed, shown: { width, height } }: RedInk): Rectangle[] =>
  areasOf(isRed, width, height);

/** Whether a part of a page, as large as a word, has red ink. */
export function hasRed(
  { isRed, shown: { width, height } }: RedInk,
  { left, top, ...size }: Rectangle,
): boolean {
  let found = 0;
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, top + size.height); y += 1)
    for (let x = Math.max(0, Math.floor(left)); x <= Math.min(width - 1, left + size.width); x += 1)
      found += isRed[y * width + x]!;
  return found > leastInWord;
}

/** The ink of a page that is turned clockwise by so many quarters. */
export const inkTurned = ({ dark, red }: Ink, quarters: number): Ink => ({
  dark: quarterTurned(dark, quarters),
  ...(red
    ? {
        red: {
          shown: quarterTurned(red.shown, quarters),
          isRed: quarterTurned({ ...red.shown, grey: red.isRed }, quarters).grey,
        },
      }
    : {}),
});
