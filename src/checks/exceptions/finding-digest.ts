import type { Hash } from 'node:crypto';
import { createHash, scryptSync } from 'node:crypto';
import { memoizeTexts } from '../../cache/memory.ts';
import { squeeze } from '../../language/text.ts';
import type { Line } from '../lines.ts';
import type { DocumentOffence, Rule } from '../rule.ts';
import type { AnswerableFile } from './answerable.ts';

/**
 * The digests of what rules find in one file, by which `allow` names each finding: twelve letters. Undefined for what
 * is private or secret behind the first 300 of a file: nobody answers for so many, and each takes 8 ms.
 */
export type DigestOfOffence = (rule: Rule, offence: DocumentOffence) => string | undefined;

const mostSlow = 300;

/**
 * Makes the digests of a file's findings, in their order. A digest holds while the words are the same that the finding
 * is about, wherever in the file they are; of findings with the same words each has a digest of its own.
 *
 * Who sees a message sees its digest. Numbers and stamps are few enough to try them all, so the digest of private and secret
 * words is slow to make, of whole lines, and of the title too, which no message about a refused paper repeats.
 */
export function digestsOf(file: AnswerableFile): DigestOfOffence {
  const byWords = new Map<string, SameWords>();
  const byPlace = new Map<string, SameWords>();
  const findSame = (rule: Rule, offence: DocumentOffence): SameWords => {
    const key = JSON.stringify([rule.name, offence.about ?? wordsOf(file, offence)]);
    const same = byWords.get(key) ?? new SameWords(JSON.stringify([...file.boundTo, key]));
    byWords.set(key, same);
    return same;
  };
  let slow = 0;
  return (rule, offence) => {
    const { about, position, through } = offence;
    const place = JSON.stringify([rule.name, about, position?.line, through]);
    const same = byPlace.get(place) ?? findSame(rule, offence);
    byPlace.set(place, same);
    const isSecret = rule.allowable === true && about === undefined;
    if (!isSecret) return same.quickDigest();
    slow += 1;
    return slow > mostSlow ? undefined : same.slowDigest();
  };
}

/** The findings with the same words, which may be thousands in one long line. */
class SameWords {
  private readonly head: string;
  private hashed: Hash | undefined;
  private count = 0;

  /** @param about the file, the rule and the words, as JSON */
  constructor(about: string) {
    this.head = `${about.slice(0, -1)},`;
  }

  quickDigest(): string {
    this.hashed ??= createHash('sha256').update(this.head);
    return asText(this.hashed.copy().update(this.next()).digest());
  }

  slowDigest(): string {
    return slowDigest(this.head + this.next());
  }

  private next(): string {
    return `${String(this.count++)}]`;
  }
}

/** Whether the findings of a rule may be answered for with `allow`. */
export const mayBeAnswered = ({ severity, allowable, inExceptions }: Rule): boolean =>
  (severity === 'warning' || allowable === true) && inExceptions === undefined;

/** The lines of a file that an offence is about; in YAML with the lines that continue a value. */
function wordsOf(file: AnswerableFile, { position, through }: DocumentOffence): string {
  if (!position) return '';
  const lines = file.lines();
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
function lastOfValue(lines: readonly Line[], number: number): number {
  const indent = indentOf(lines[number - 1]!.text);
  const next = lines.findIndex(
    ({ text, front, number: at }) =>
      at > number && (!front || (text.trim() !== '' && indentOf(text) <= indent)),
  );
  return next < 0 ? number : next;
}

/**
 * A digest of six bytes as twelve letters. Without digits YAML takes it for a text, and no rule for a number; without vowels
 * it is no word.
 */
const asText = (bytes: Buffer): string =>
  bytes
    .toString('hex', 0, length / 2)
    .replace(/[0-9a-f]/g, (digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]!);
const length = 12;

/** Takes 8 ms and 4 MB: to try the 10,000,000,000 numbers that a person may have takes years. */
const slowDigest = memoizeTexts(1000, (words: string) =>
  asText(scryptSync(words, 'allow', length / 2, { N: 4096, r: 8, p: 1 })),
);
