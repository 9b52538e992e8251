import { composed } from '../language/signs/composed.ts';

/** Shorter runs of letters are chance. */
const shortest = 3;
/** A longer run, in bytes, is no stamp. */
const longest = 320;

const wide = new TextDecoder('utf-16le');
const vietnamese = new TextDecoder('windows-1258');

/**
 * The runs of readable letters in a compound file of older programs, `.doc` or an object within another file, whatever
 * stream they are in: text and properties as UTF-16, at even and at odd places, and as single bytes. Long runs, which are
 * no stamps, are left out.
 */
export const oleLines = (bytes: Uint8Array): string[] => [
  ...wideRuns(bytes, 0),
  ...wideRuns(bytes, 1),
  ...narrowRuns(bytes),
];

/** Whether a unit of UTF-16 is a Latin letter or a common sign. */
const isReadable = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x250 && unit !== 0x7f) ||
  (unit >= 0x300 && unit < 0x370) ||
  (unit >= 0x1e00 && unit < 0x1f00) ||
  (unit >= 0x2010 && unit < 0x2040);

function wideRuns(bytes: Uint8Array, first: number): string[] {
  const runs: string[] = [];
  let from = first;
  for (let at = first; at <= bytes.length; at += 2) {
    if (at + 1 < bytes.length && isReadable(bytes[at]! | (bytes[at + 1]! << 8))) continue;
    if ((at - from) / 2 >= shortest && at - from <= longest) runs.push(wide.decode(bytes.subarray(from, at)));
    from = at + 2;
  }
  return runs;
}

function narrowRuns(bytes: Uint8Array): string[] {
  const runs: string[] = [];
  let [from, letters] = [0, 0];
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20 && byte !== 0x7f) {
      if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
      continue;
    }
    // Data that are no text have few letters of ASCII in a row.
    if (letters >= 2 && letters >= (at - from) / 4 && at - from <= longest)
      runs.push(narrowText(bytes.subarray(from, at)));
    [from, letters] = [at + 1, 0];
  }
  return runs;
}

/** A text in UTF-8, else in windows-1258. */
function narrowText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.includes('\uFFFD') ? composed(vietnamese.decode(bytes)) : text;
}
