import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Rectangle } from './grid-cells.ts';
import type { Grid } from './grid.ts';
import { gridsOf } from './grid.ts';
import { strokesOf, uprightLines } from './strokes.ts';

/** Pixels whose mean of red, green and blue is below this are dark. */
const darkThreshold = 150;
/** The shortest ruled line, as a share of the page's width. */
const minLineLength = 0.036;
/** How far lines may miss each other where they meet, as a share of the page's width. */
const joinTolerance = 0.005;
/** How far inside its edges a cell is read, in pixels. */
const inset = 4;

/** A page's picture without ruled lines and red stamps, which recognition would take for letters. */
export interface PlainPicture {
  picture: Uint8Array;
  grids: Grid[];
  /** Whether a part of the page had red ink, which is taken away; undefined where the page had no red. */
  wasRed?: (part: Rectangle) => boolean;
  /** A part of the picture with a white margin, in pixels, on all sides; undefined where the part is blank. */
  cut(part: Rectangle, margin: number): Uint8Array | undefined;
}

/** Finds the ruled tables of a page's picture, and takes away their lines and the red of stamps. */
export async function withoutRuledLines(picture: Uint8Array): Promise<PlainPicture> {
  const image = await loadImage(Buffer.from(picture));
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, width, height);
  const { data } = pixels;
  const wasRed = bleachRed(data, width);
  if (wasRed) context.putImageData(pixels, 0, 0);
  const isDark = (x: number, y: number): boolean => {
    const at = 4 * (y * width + x);
    return data[at]! + data[at + 1]! + data[at + 2]! < 3 * darkThreshold;
  };
  const minRunLength = minLineLength * width;
  const across = strokesOf(width, height, isDark, minRunLength);
  const down = strokesOf(height, width, (y, x) => isDark(x, y), minRunLength);
  const grids = gridsOf(uprightLines(across, down), joinTolerance * width);
  const cut: PlainPicture['cut'] = (part, margin) => cutOut(canvas, part, margin);
  if (grids.length === 0)
    return {
      picture: wasRed ? new Uint8Array(canvas.toBuffer('image/png')) : picture,
      grids,
      cut,
      ...(wasRed ? { wasRed } : {}),
    };
  context.fillStyle = '#fff';
  for (const { runs } of across)
    for (const { line, from, until } of runs) context.fillRect(from, line - 1, until - from + 1, 3);
  for (const { runs } of down)
    for (const { line, from, until } of runs) context.fillRect(line - 1, from, 3, until - from + 1);
  return { picture: new Uint8Array(canvas.toBuffer('image/png')), grids, cut, ...(wasRed ? { wasRed } : {}) };
}

/** Makes red pixels white: stamps cover names and ranks. Returns where red was; undefined where there was too little. */
function bleachRed(data: Uint8ClampedArray, width: number): PlainPicture['wasRed'] {
  const dots: number[] = [];
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (red < 110 || red - green < 45 || red - blue < 45) continue;
    data[at] = data[at + 1] = data[at + 2] = 255;
    dots.push(at / 4);
  }
  if (dots.length <= leastRed) return undefined;
  return ({ left, top, width: wide, height }) =>
    dots.filter((dot) => {
      const [x, y] = [dot % width, Math.floor(dot / width)];
      return x >= left && x <= left + wide && y >= top && y <= top + height;
    }).length > leastInk;
}

/** A stamp has more red pixels than this. */
const leastRed = 500;

/** Text has at least as many dark pixels as this; fewer are a speck. */
const leastInk = 40;

function cutOut(
  from: Canvas,
  { left, top, width, height }: Rectangle,
  margin: number,
): Uint8Array | undefined {
  const [w, h] = [Math.round(width) - 2 * inset, Math.round(height) - 2 * inset];
  if (w < 10 || h < 10) return undefined;
  const canvas = createCanvas(w + 2 * margin, h + 2 * margin);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const [x, y] = [Math.round(left) + inset, Math.round(top) + inset];
  context.drawImage(from, x, y, w, h, margin, margin, w, h);
  const { data } = context.getImageData(margin, margin, w, h);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at]! + data[at + 1]! + data[at + 2]! < 3 * darkThreshold) ink += 1;
  return ink < leastInk ? undefined : new Uint8Array(canvas.toBuffer('image/png'));
}
