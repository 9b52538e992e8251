import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { pngOrientation } from '../../formats/pictures/png.ts';

/** The width of an A4 page at 300 dpi, the best resolution for recognition, and its size in pixels. */
const pageWidth = 2480;
const pagePixels = pageWidth * 3508;
/** A picture that is nearly as wide is left as it is: pixels that are made anew blur the letters. */
const nearlyWide = 0.8;
const mostEnlarged = 2;
const mostPixels = 1.5 * pagePixels;

/** How the axes of a picture lie for each mark of EXIF: `[xx, yx, xy, yy]`, x to the right and y down. */
const axes: Readonly<Record<number, readonly [number, number, number, number]>> = {
  1: [1, 0, 0, 1],
  2: [-1, 0, 0, 1],
  3: [-1, 0, 0, -1],
  4: [1, 0, 0, -1],
  5: [0, 1, 1, 0],
  6: [0, 1, -1, 0],
  7: [0, -1, -1, 0],
  8: [0, -1, 1, 0],
};

/**
 * A picture, turned as its mark says. Rejects where it cannot be decoded.
 * @param scaleOf how many times as large it becomes; where nothing is said, about as large as recognition wants a page
 */
export async function openPicture(
  bytes: Uint8Array,
  scaleOf: (width: number, height: number) => number = pageScale,
): Promise<Canvas> {
  const image = await loadImage(Buffer.from(bytes));
  const mark = pngOrientation(bytes);
  const [xx, yx, xy, yy] = axes[mark]!;
  const scale = mark > 4 ? scaleOf(image.height, image.width) : scaleOf(image.width, image.height);
  const [across, down] = [image.width * scale, image.height * scale];
  const size = mark > 4 ? [down, across] : [across, down];
  const [width, height] = size.map((length) => Math.max(1, Math.round(length))) as [number, number];
  return drawn(width, height, (context) => {
    context.setTransform(xx, yx, xy, yy, xx + xy < 0 ? width : 0, yx + yy < 0 ? height : 0);
    context.drawImage(image, 0, 0, across, down);
  });
}

/** A canvas turned clockwise by an angle in radians, as large as it must be; what is new is white. */
export function turned(canvas: Canvas, angle: number): Canvas {
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const width = Math.round(canvas.width * cos + canvas.height * sin);
  const height = Math.round(canvas.width * sin + canvas.height * cos);
  return drawn(width, height, (context) => {
    context.translate(width / 2, height / 2);
    context.rotate(angle);
    context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  });
}

function drawn(width: number, height: number, draw: (context: Context) => void): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  return canvas;
}

function pageScale(width: number, height: number): number {
  const pixels = width * height;
  if (pixels > mostPixels) return Math.sqrt(pagePixels / pixels);
  return width < nearlyWide * pageWidth ? Math.min(mostEnlarged, pageWidth / width) : 1;
}

type Context = ReturnType<Canvas['getContext']>;
