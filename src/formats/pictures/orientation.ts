const tag = 0x0112;
const short = 3;

/**
 * How a picture is to be turned, 1 to 8, by a block of EXIF, whose numbers are in the order that its first letter names:
 * `II` or `MM`. 1, as it is, where the block does not say.
 */
export function orientationIn(exif: Uint8Array): number {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  if (view.byteLength < 10) return 1;
  const little = view.getUint8(0) === 0x49;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return 1;
  const count = view.getUint16(start, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + 12 * entry;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) !== tag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A block of EXIF that says how to turn a picture, and nothing else. */
export function exifOf(orientation: number): Buffer {
  const exif = Buffer.alloc(26);
  exif.write('MM\0*', 'latin1');
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  exif.writeUInt16BE(tag, 10);
  exif.writeUInt16BE(short, 12);
  exif.writeUInt32BE(1, 14);
  exif.writeUInt16BE(orientation, 18);
  return exif;
}
