const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const orientationTag = 0x0112;

/**
 * The mark in a PNG of how its picture is to be turned (chunk `eXIf`), 1 to 8 as in EXIF; 1, as it is, where the file has
 * none. The mark of a JPEG is heeded by the canvas that loads it. See https://www.w3.org/TR/png-3/#eXIf
 */
export function pngOrientation(bytes: Uint8Array): number {
  if (pngHead.some((byte, at) => bytes[at] !== byte)) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pngHead.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'eXIf' && at + 8 + length <= bytes.length)
      return orientationIn(new DataView(bytes.buffer, bytes.byteOffset + at + 8, length));
    at += 12 + length;
  }
  return 1;
}

/** The orientation in a block of EXIF, whose numbers are in the order that its first letter names: `II` or `MM`. */
function orientationIn(exif: DataView): number {
  if (exif.byteLength < 10) return 1;
  const little = exif.getUint8(0) === 0x49;
  const start = exif.getUint32(4, little);
  if (start + 2 > exif.byteLength) return 1;
  const count = exif.getUint16(start, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + 12 * entry;
    if (at + 12 > exif.byteLength) return 1;
    if (exif.getUint16(at, little) !== orientationTag) continue;
    const value = exif.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
