/** Shorter runs of letters are chance. */
const shortest = 3;

/**
 * The runs of readable letters in a compound file of older programs, `.doc` or an object within another file, whatever
 * stream they are in: text and properties as UTF-16, at even and at odd places, and as single bytes.
 */
export function oleLines(bytes: Uint8Array): string[] {
  const texts = [
    new TextDecoder('utf-16le').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes.subarray(1)),
    new TextDecoder().decode(bytes),
    new TextDecoder('windows-1252').decode(bytes),
  ];
  return texts.flatMap((text) =>
    text
      .split(/[\p{C}\uFFFD]+|[^\p{Script=Latin}\p{M}\P{L}]+/u)
      .filter((run) => (run.match(/\p{L}/gu)?.length ?? 0) >= shortest),
  );
}
