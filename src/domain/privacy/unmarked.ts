/** Whether a text has no letter of Vietnamese alone, as names of files are typed: `don khieu nai`. */
export const isWithoutMarks = (text: string): boolean => !/[^\p{ASCII}–—“”‘’…]/u.test(text);

/** A part of a text and its place. */
export interface UnmarkedPart {
  from: number;
  text: string;
}

/** The parts of a line that are typed without marks: all of it, or what is in quotes: `file: "don khieu nai"`. */
export function unmarkedParts(line: string): UnmarkedPart[] {
  if (isWithoutMarks(line)) return [{ from: 0, text: line }];
  if (!line.includes('"')) return [];
  const parts: UnmarkedPart[] = [];
  let from = 0;
  for (const text of line.split('"')) {
    if (/\p{L}/u.test(text) && isWithoutMarks(text)) parts.push({ from, text });
    from += text.length + 1;
  }
  return parts;
}

/** The name of a file with blanks between its words: `benh-an-Tran-Van-Du`; of the same length. */
export const withBlanks = (text: string): string =>
  /[a-z][-_]/.test(text)
    ? text.replace(/[A-Za-z\d.]+(?:[-_][A-Za-z\d.]+){2,}/g, (name) =>
        /(?:^|[-_])[a-z]{2,}[-_][a-z]{2,}(?:[-_]|$)/.test(name) || /[a-z]{2,}[-_][A-Z][a-z]/.test(name)
          ? name.replace(/(?<=[A-Za-z])[-_](?=[A-Za-z\d])|[-_](?=[A-Za-z][a-z])/g, ' ')
          : name,
      )
    : text;
