/** The length in bytes of the shortest line that can be found. */
export const shortestLine = 40;

/** How many bytes are compared by their hash. */
const window = 16;

/** Wherever a line is in a text, one of its first windows begins at a multiple of this number. */
const step = shortestLine - window + 1;

/** Where a window is in a line. */
interface Window {
  line: string;
  bytes: Buffer;
  offset: number;
}

/**
 * Finds many lines in a text in one pass, however many lines there are. It looks at every `step`th place of the text
 * alone.
 * @returns a function that takes a text in UTF-8 and returns the lines that it contains.
 * @throws RangeError if a line has fewer than `shortestLine` bytes.
 */
export function lineFinder(lines: readonly string[]): (text: Buffer) => Set<string> {
  const byHash = new Map<number, Window[]>();
  const seen = new Uint8Array(mask + 1);
  for (const line of lines) {
    const bytes = Buffer.from(line);
    if (bytes.length < shortestLine) throw new RangeError(`too short to look for: ${line}`);
    const view = viewOf(bytes);
    for (let offset = 0; offset < step; offset += 1) {
      const hash = hashAt(view, offset);
      seen[hash & mask] = 1;
      const some = byHash.get(hash);
      if (some) some.push({ line, bytes, offset });
      else byHash.set(hash, [{ line, bytes, offset }]);
    }
  }
  return (text) => {
    const found = new Set<string>();
    const view = viewOf(text);
    for (let at = 0; at <= text.length - window; at += step) {
      const hash = hashAt(view, at);
      if (seen[hash & mask] === 0) continue;
      for (const { line, bytes, offset } of byHash.get(hash) ?? []) {
        const start = at - offset;
        if (start >= 0 && text.subarray(start, start + bytes.length).equals(bytes)) found.add(line);
      }
    }
    return found;
  };
}

/** The bits of a hash that the quick test looks at. */
const mask = 0x3ffff;

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);

/** A hash of the window at a place; its constants are odd numbers that spread the bits. */
function hashAt(view: DataView, at: number): number {
  let hash = 0;
  for (let word = at; word < at + window; word += 4)
    hash = Math.imul((hash ^ (hash >>> 15)) + view.getInt32(word), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
