import { exifOf, orientationIn } from './orientation.ts';

const [startOfImage, endOfImage, startOfScan, comment] = [0xd8, 0xd9, 0xda, 0xfe];
const exifHead = 'Exif\0\0';

/** The application segments that say how the pixels are to be shown: JFIF, colours by ICC and by Adobe. */
const shown = [
  { marker: 0xe0, head: 'JFIF\0' },
  { marker: 0xe2, head: 'ICC_PROFILE\0' },
  { marker: 0xee, head: 'Adobe' },
];

/**
 * A JPEG with the same pixels, colours and orientation, without any other note, nor what is behind its end. See
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at < bytes.length;) {
    const { marker, start, end } = segmentAt(bytes, at);
    if (marker === undefined) break;
    const segment = bytes.subarray(start, end);
    if (marker === 0xe1 && textAt(segment, 4, exifHead)) {
      orientation = orientationIn(segment.subarray(4 + exifHead.length));
    } else if (isKept(marker, segment)) {
      if (marker === startOfScan && orientation !== 1) {
        // Only a file with one block of EXIF is read alike by all programs.
        parts.splice(1, 0, exifSegment(orientation));
        orientation = 1;
      }
      parts.push(segment);
    }
    at = end;
    if (marker === endOfImage) break;
    if (marker === startOfScan) {
      const next = endOfScan(bytes, at);
      parts.push(bytes.subarray(at, next));
      at = next;
    }
  }
  return Buffer.concat(parts);
}

function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === comment) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return shown.some((each) => each.marker === marker && textAt(segment, 4, each.head));
}

/** The segment at a place, after bytes that only fill; its marker is undefined where none is there. */
function segmentAt(bytes: Uint8Array, from: number): { marker?: number; start: number; end: number } {
  let start = from;
  while (bytes[start] === 0xff && bytes[start + 1] === 0xff) start += 1;
  const marker = bytes[start + 1];
  if (bytes[start] !== 0xff || marker === undefined) return { start, end: bytes.length };
  const isAlone = marker === startOfImage || marker === endOfImage || (marker >= 0xd0 && marker <= 0xd7);
  if (isAlone) return { marker, start, end: start + 2 };
  const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
  return { marker, start, end: Math.min(bytes.length, start + 2 + Math.max(2, length)) };
}

/** Where the pixels of a scan end: at the next marker that is neither a zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function exifSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from(exifHead, 'latin1'), exifOf(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([head, content]);
}

const textAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;
