/** How many bytes of a line are hashed; no line that is looked for may be shorter. */
export const shortestLine = 40;

/** So many lines are found sooner one by one. */
const fewLines = 8;

const base = 0x01000193;
const mask = 0xffff;

/**
 * Looks for many lines in a text at once (Rabin–Karp): it takes one pass, however many lines there are.
 * @returns a function from UTF-8 to those of the lines that stand in it.
 * @throws RangeError where a line has fewer than `shortestLine` bytes.
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
