import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs';

const mostPixels = 40_000_000;
/** The resolution that is best for recognition. */
const scanDpi = 300;

/** A page as a PNG, without its marks; the default resolution is the best for recognition. */
export async function pictureOf(page: PDFPageProxy, dpi = scanDpi): Promise<Uint8Array> {
  const canvas = await drawnPage(page, { dpi, marks: false });
  // Not `encode`: it crashed when the canvas was garbage-collected while it was still working.
  return new Uint8Array(canvas.toBuffer('image/png'));
}

/** A page as it is drawn; `marks`: with stamps, fields and what else lies over it. */
export async function drawnPage(
  page: PDFPageProxy,
  { dpi, marks }: { dpi: number; marks: boolean },
): Promise<Canvas> {
  const full = page.getViewport({ scale: dpi / 72 });
  const scale = Math.min(1, Math.sqrt(mostPixels / (full.width * full.height)));
  const viewport = page.getViewport({ scale: (dpi / 72) * scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The types of pdf.js allow only a browser's canvas.
  const target = {
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    annotationMode: marks ? AnnotationMode.ENABLE : AnnotationMode.DISABLE,
  };
  await page.render(target).promise;
  page.cleanup();
  return canvas;
}
