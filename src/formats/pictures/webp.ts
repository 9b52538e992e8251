import { exifOf, orientationIn } from './orientation.ts';

/** The chunks that say how the pixels are to be shown. */
const shown = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);
/** The flags of `VP8X` that tell of EXIF and XMP. */
const [exifFlag, xmpFlag] = [0x08, 0x04];

/**
 * A WebP with the same pixels, colours and orientation, without any other note, nor what is behind its end. See
 * https://developers.google.com/speed/webp/docs/riff_container
 */
export function bareWebp(bytes: Uint8Array): Uint8Array {
  const kept: Buffer[] = [];
  let orientation = 1;
  for (const { name, whole } of chunksOf(bytes)) {
    if (name === 'EXIF') orientation = orientationIn(exifWithin(whole.subarray(8)));
    else if (shown.has(name)) kept.push(Buffer.from(whole));
  }
  const extended = kept.find((chunk) => chunk.toString('latin1', 0, 4) === 'VP8X');
  if (extended) extended[8] = extended[8]! & ~(exifFlag | xmpFlag);
  if (extended && orientation !== 1) {
    extended[8] = extended[8]! | exifFlag;
    kept.push(chunkOf('EXIF', exifOf(orientation)));
  }
  return chunkOf('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]));
}

/** Some programs write EXIF as in a JPEG, behind its name. */
function exifWithin(content: Uint8Array): Uint8Array {
  return Buffer.from(content.subarray(0, 4)).toString('latin1') === 'Exif' ? content.subarray(6) : content;
}

function* chunksOf(bytes: Uint8Array): Generator<{ name: string; whole: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true);
    const next = Math.min(end, at + 8 + length + (length % 2));
    yield {
      name: Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'),
      whole: bytes.subarray(at, next),
    };
    at = next;
  }
}

function chunkOf(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
