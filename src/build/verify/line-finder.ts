/** How many bytes of a line are hashed; a shorter line cannot be found. */
export const shortestLine = 40;

/** Up to this number of lines, searching for one after the other is faster. */
const fewLines = 8;

const base = 0x01000193;
const mask = 0xffff;

/**
 * Finds many lines in a text in one pass, however many lines there are (Rabin–Karp).
 * @returns a function that takes a text in UTF-8 and returns the lines that it contains.
 * @throws RangeError if a line has fewer than `shortestLine` bytes.
 */
export function lineFinder(lines: readonly string[]): (text: Buffer) => Set<string> {
  const few = lines.slice(0, fewLines + 1).map((line) => ({ line, bytes: bytesOf(line) }));
  if (few.length <= fewLines)
    return (text) => new Set(few.filter(({ bytes }) => text.includes(bytes)).map(({ line }) => line));
  const byHash = new Map<number, { line: string; bytes: Buffer }[]>();
  const seen = new Uint8Array(mask + 1);
  for (const line of lines) {
    const bytes = bytesOf(line);
    let hash = 0;
    for (let at = 0; at < shortestLine; at += 1) hash = (Math.imul(hash, base) + bytes[at]!) | 0;
    const some = byHash.get(hash);
    if (some) some.push({ line, bytes });
    else byHash.set(hash, [{ line, bytes }]);
    seen[hash & mask] = 1;
  }
  let leaving = 1;
  for (let at = 0; at < shortestLine; at += 1) leaving = Math.imul(leaving, base);
  return (text) => {
    const found = new Set<string>();
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      hash = (Math.imul(hash, base) + text[at]!) | 0;
      const start = at - shortestLine + 1;
      if (start > 0) hash = (hash - Math.imul(leaving, text[start - 1]!)) | 0;
      if (start < 0 || seen[hash & mask] === 0) continue;
      for (const { line, bytes } of byHash.get(hash) ?? [])
        if (text.subarray(start, start + bytes.length).equals(bytes)) found.add(line);
    }
    return found;
  };
}

function bytesOf(line: string): Buffer {
  const bytes = Buffer.from(line);
  if (bytes.length < shortestLine) throw new RangeError(`too short to look for: ${line}`);
  return bytes;
}
