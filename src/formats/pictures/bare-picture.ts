import { bareJpeg } from './jpeg.ts';
import { barePng } from './png.ts';
import { bareWebp } from './webp.ts';

/**
 * A picture without what its camera and its programs have noted: who took it, where and when, comments, a small picture
 * of what was cut off. Pixels, colours and orientation are the same, bit by bit. What is no JPEG, PNG or WebP is returned as
 * it is.
 */
export function barePicture(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\u00ff\u00d8\u00ff')) return bareJpeg(bytes);
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return barePng(bytes);
  if (/^RIFF[^]{4}WEBP$/.test(head)) return bareWebp(bytes);
  return bytes;
}
