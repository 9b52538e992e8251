import { distance } from 'fastest-levenshtein';
import type { Directive, Plan } from '../../domain/schema/document.ts';
import { letterRow } from '../../importers/conservation/letters.ts';
import type { UnderstoodPaper } from '../../importers/paper.ts';
import { foldSqueezed } from '../../language/folding.ts';

/** A document of a ward: what its paper must be read as. */
export interface SampleDocument {
  name: string;
  data: Directive | Plan;
  body: string;
}

/** How well one paper was read. */
export interface ReadingScore {
  /** The share of the fields that were read right; of a list, by its items. */
  fields: number;
  /** The fields that were not. */
  wrong: string[];
  words: number;
  /** Words of the body that the draft does not have, and words that it has more often. */
  lost: number;
  doubled: number;
  sentences: number;
  /** Sentences whose letters are together in the draft, in the order of the paper. */
  whole: number;
  /** Tables that the paper does not have. */
  inventedTables: number;
}

/** Compares a draft with the document that its paper was made of. */
export function scoreOf({ data, body }: SampleDocument, found: UnderstoodPaper): ReadingScore {
  const signer = (of: UnderstoodPaper['signer']): string =>
    [of?.authority, of?.position, of?.name].filter(Boolean).join('\n');
  const scores: Record<string, number> = {
    title: near(data.title, found.title),
    type: Number(data.type === found.type),
    code: Number(data.code === found.code),
    issuer: near(data.issuer, found.issuer),
    place: near(data.place, found.place),
    issued: Number(data.issued === found.issued),
    to: items(data.to, found.to),
    recipients: items(data.recipients, found.recipients),
    signer: near(signer(data.signer), signer(found.signer)),
  };
  const values = Object.values(scores);
  const [truth, got] = [wordsOf(body), wordsOf(found.body)];
  const sentences = sentencesOf(body);
  return {
    fields: values.reduce((sum, value) => sum + value, 0) / values.length,
    wrong: Object.entries(scores).flatMap(([key, value]) => (value < 1 ? [`${key} ${percent(value)}`] : [])),
    words: truth.length,
    lost: surplus(truth, got),
    doubled: surplus(got, truth),
    sentences: sentences.length,
    whole: wholeIn(found.body, sentences),
    inventedTables: Math.max(0, tablesIn(found.body) - tablesIn(body)),
  };
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function near(truth: string | undefined, got: string | undefined): number {
  const [a, b] = [truth ?? '', got ?? ''].map((text) => text.normalize('NFC').toLowerCase());
  return Number(a === b || distance(a!, b!) <= 0.05 * Math.max(a!.length, b!.length));
}

function items(truth: readonly string[], got: readonly string[]): number {
  if (truth.length + got.length === 0) return 1;
  const hits = truth.filter((one) =>
    got.some((other) => distance(foldSqueezed(one), foldSqueezed(other)) <= 0.1 * one.length),
  ).length;
  return (2 * hits) / (truth.length + got.length);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How many words the first list has that the second has not, or not so often. */
function surplus(words: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) count += 1;
    else counts.set(word, left - 1);
  }
  return count;
}

/** The letters of each sentence, or of each cell and item, in small letters without marks. */
const sentencesOf = (body: string): string[] =>
  body
    .split(/\n|\||(?<=[.;:!?])\s/)
    .map((sentence) => letterRow(sentence).letters)
    .filter((letters) => letters.length > 8);

/** How many sentences a body has whole, each behind the one before. */
function wholeIn(body: string, sentences: readonly string[]): number {
  const { letters } = letterRow(body);
  let [end, count] = [0, 0];
  for (const sentence of sentences) {
    const at = letters.indexOf(sentence, end);
    if (at < 0) continue;
    end = at + sentence.length;
    count += 1;
  }
  return count;
}

const tablesIn = (body: string): number => (body.match(/^\|(?: --- \|)+$/gm) ?? []).length;
