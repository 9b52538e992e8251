import { asShown, encodingOfLetters, fromTcvn3, fromVni } from '../../formats/old-encodings.ts';

/**
 * The texts that the lines of a file are, each in the order in which it is read. A line that may be in an old font has
 * its other readings behind it: they would come between a name and the number below it.
 * @param lines as `heldLines` gives them
 */
export function ownTexts(lines: readonly string[]): string[][] {
  const own = withoutReadings(lines);
  const encoding = encodingOfLetters(own.join('\n'));
  if (encoding === 'unicode' || !own.some((line) => /[\u0080-\u00ff]/.test(line))) return [own];
  const decoders = { tcvn3: [fromTcvn3], vni: [fromVni], none: [fromTcvn3, fromVni] }[encoding ?? 'none'];
  return [own, ...decoders.map((decode) => own.map((line) => decode(line)))];
}

/** Lines without those that only say how an old font would show the line before them. */
function withoutReadings(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    own.push(line);
    if (at + 1 === lines.length || lines[at + 1] === line) continue;
    for (const reading of asShown(line).slice(1)) if (lines[at + 1] === reading) at += 1;
  }
  return own;
}
