import { crc32 } from 'node:zlib';
import { exifOf, orientationIn } from './orientation.ts';

const headLength = 8;

/** The chunks that say how the pixels are to be shown. Those with a capital at the beginning are all needed. */
const shown = new Set(
  'tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** A chunk of a PNG, with its length, name and checksum. */
interface Chunk {
  name: string;
  whole: Uint8Array;
}

/**
 * A PNG with the same pixels, colours and orientation, without any other note, nor what is behind its end. See
 * https://www.w3.org/TR/png-3/#11Chunks
 */
export function barePng(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, headLength)];
  for (const { name, whole } of chunksOf(bytes)) {
    if (/^[A-Z]/.test(name) || shown.has(name)) parts.push(whole);
    else if (name === 'eXIf') {
      const orientation = orientationIn(contentOf(whole));
      if (orientation !== 1) parts.push(chunkOf('eXIf', exifOf(orientation)));
    }
  }
  return Buffer.concat(parts);
}

/** How a PNG is to be turned, 1 to 8 as in EXIF; 1, as it is, where it does not say, or is none. */
export function pngOrientation(bytes: Uint8Array): number {
  if (Buffer.from(bytes.subarray(1, 4)).toString('latin1') !== 'PNG') return 1;
  const exif = chunksOf(bytes).find(({ name }) => name === 'eXIf');
  return exif ? orientationIn(contentOf(exif.whole)) : 1;
}

/** The chunks to the end of the picture; the last one of a file that was cut off is shorter than it says. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = headLength; at + 8 <= bytes.length;) {
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const end = Math.min(bytes.length, at + 12 + view.getUint32(at));
    yield { name, whole: bytes.subarray(at, end) };
    if (name === 'IEND') return;
    at = end;
  }
}

const contentOf = (chunk: Uint8Array): Uint8Array => chunk.subarray(8, -4);

function chunkOf(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
