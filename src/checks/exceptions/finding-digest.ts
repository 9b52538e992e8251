import { hash, scryptSync } from 'node:crypto';
import { memoizeTexts } from '../../cache/memory.ts';
import type { ReadDocument } from '../../content/source.ts';
import { squeeze } from '../../language/text.ts';
import { linesOf } from '../lines.ts';
import type { DocumentOffence, Rule } from '../rule.ts';

/** The digests of what one document's rules find, by which its `allow` names each finding: twelve letters. */
export type DigestOfOffence = (rule: Rule, offence: DocumentOffence) => string;

/**
 * Makes the digests of a document's findings, in their order. A digest holds while the words are the same that the finding
 * is about, wherever in the document they are; of findings with the same words each has a digest of its own.
 *
 * Who sees a message sees its digest. Numbers and stamps are few enough to try them all, so the digest of private and secret
 * words is slow to make, of whole lines, and of the title too, which no message about a refused paper repeats.
 */
export function digestsOf(document: ReadDocument): DigestOfOffence {
  const counts = new Map<string, number>();
  return (rule, offence) => {
    const words = offence.about ?? wordsOf(document, offence);
    const key = JSON.stringify([rule.name, words]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const isSecret = rule.allowable === true && offence.about === undefined;
    return (isSecret ? slowDigest : quickDigest)(
      JSON.stringify([document.ref, titleOf(document), key, count]),
    );
  };
}

/** Whether the findings of a rule may be answered for with `allow`. */
export const mayBeAnswered = ({ severity, allowable, inExceptions }: Rule): boolean =>
  (severity === 'warning' || allowable === true) && inExceptions === undefined;

/** The lines of a file that an offence is about; in front matter with the lines that continue a value. */
function wordsOf(document: ReadDocument, { position, through }: DocumentOffence): string {
  if (!position) return '';
  const lines = linesOf(document);
  const first = lines[position.line - 1];
  if (!first) return '';
  const last = through ?? (first.front ? lastOfValue(lines, position.line) : position.line);
  return lines
    .slice(position.line - 1, last)
    .map(({ text }) => squeeze(text.normalize('NFC')))
    .join('\n');
}

const indentOf = (text: string): number => text.search(/[^ ]|$/);

/** The number of the last line of a value that begins on a line: the lines below that are blank or further in. */
function lastOfValue(lines: ReturnType<typeof linesOf>, number: number): number {
  const indent = indentOf(lines[number - 1]!.text);
  const next = lines.findIndex(
    ({ text, front, number: at }) =>
      at > number && (!front || (text.trim() !== '' && indentOf(text) <= indent)),
  );
  return next < 0 ? number : next;
}

const titleOf = ({ data }: ReadDocument): string => (data ? squeeze(data.title.normalize('NFC')) : '');

/**
 * A digest of six bytes as twelve letters. Without digits YAML takes it for a text, and no rule for a number; without vowels
 * it is no word.
 */
const asText = (bytes: Buffer): string =>
  bytes
    .toString('hex', 0, length / 2)
    .replace(/[0-9a-f]/g, (digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]!);
const length = 12;

const quickDigest = (words: string): string => asText(hash('sha256', words, 'buffer'));

/** Takes 8 ms and 4 MB: to try the 10,000,000,000 numbers that a person may have takes years. */
const slowDigest = memoizeTexts(1000, (words: string) =>
  asText(scryptSync(words, 'allow', length / 2, { N: 4096, r: 8, p: 1 })),
);
