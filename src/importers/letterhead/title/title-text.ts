import { isRule, isUpper } from '../../../language/letters.ts';
import { lowerFirst, squeeze, upperFirst } from '../../../language/text.ts';
import { inNoNameSet, isUnit } from '../../text/capitals/name-rules.ts';
import type { Restored } from '../../text/truecase.ts';
import { beginsBody } from '../issuer/body-name.ts';
import { bodyBeginnings, noBodies } from '../issuer/body-words.ts';
import { withoutSubjectMark } from './subject.ts';
import { joining } from './unfinished-words.ts';

/** Trích yếu: the lines as one text with a capital first letter, without “V/v”, “Về việc” and the marks at its end. */
export function titleText(lines: readonly string[]): string {
  return upperFirst(withoutOpenedBracket(plainText(withoutSubjectMark(upperFirst(joined(lines))))));
}

/** The subject below lines in capitals, its first word as it is printed. */
export const textBelowCapitals = (lines: readonly string[]): string =>
  withoutOpenedBracket(plainText(joined(lines))).replace(/^V\s?\/\s?v\s*:?\s*/iu, 'về việc ');

/**
 * A subject that goes on from lines in capitals: “Năm học 2026 - 2027” → “năm học 2026 - 2027”. The capital of a name
 * stays; so does one of which no rule is sure, and the word is then named.
 * @param witness running text of the same paper
 */
export function goingOn(text: string, witness: string): Restored {
  const [first = ''] = text.split(' ');
  const rule = firstWordRules.find(({ when }) => when(text, witness));
  return { text: rule?.isName === false ? lowerFirst(text) : text, unsure: rule ? [] : [first] };
}

/** Rules for the first word of a subject below capitals; the first that applies decides. */
const firstWordRules: readonly {
  name: string;
  when: (text: string, witness: string) => boolean;
  isName: boolean;
}[] = [
  { name: 'small-already', when: (text) => !/^\p{Lu}/u.test(text), isName: true },
  { name: 'numbered-ward', when: (text) => /^(?:Phường|Quận)\s\d/u.test(text), isName: true },
  { name: 'joining-word', when: (text) => joining.beginning(text) !== undefined, isName: false },
  { name: 'subject-mark', when: (text) => /^Về\s/u.test(text), isName: false },
  {
    name: 'kind-of-place',
    when: (text) => isUnit(wordOf(text, 0).toLowerCase(), '', wordOf(text, 1)),
    isName: false,
  },
  { name: 'number-after-it', when: (text) => /^(?:\d+|[IVX]+)$/.test(wordOf(text, 1)), isName: false },
  {
    name: 'body-of-several-words',
    when: (text) => beginsBody(text) && bodyBeginnings.beginning(text)!.includes(' '),
    isName: true,
  },
  { name: 'capital-after-it', when: (text) => /^\p{Lu}/u.test(wordOf(text, 1)), isName: true },
  {
    name: 'abbreviation',
    when: (text) => wordOf(text, 0).length > 1 && isUpper(wordOf(text, 0)),
    isName: true,
  },
  { name: 'in-no-name', when: (text) => inNoNameSet.has(wordOf(text, 0).toLowerCase()), isName: false },
  { name: 'looks-like-body', when: (text) => noBodies.beginning(text) !== undefined, isName: false },
  {
    name: 'small-in-paper',
    when: (text, witness) => hasWord(witness, wordOf(text, 0).toLowerCase()),
    isName: false,
  },
];

const wordOf = (text: string, at: number): string =>
  (text.split(' ')[at] ?? '').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
const hasWord = (text: string, word: string): boolean => text.split(/[^\p{L}\p{M}\d]+/u).includes(word);

const joined = (lines: readonly string[]): string => squeeze(lines.filter((line) => !isRule(line)).join(' '));

/** A text without the marks at its end, and without the space behind a hyphen that ended a line. */
const plainText = (text: string): string =>
  text
    .replace(/([\p{L}\d])-\s(?=[\p{Lu}\d])/gu, '$1-')
    .replace(/(?:[\s._*~—–-]|\.\/\.?)+$/u, '')
    .trim();

/** A text without the bracket at its end whose opening was before the subject's mark: “(V/v mở lại chợ)”. */
const withoutOpenedBracket = (text: string): string =>
  /^[^()]*\)$/.test(text) ? text.slice(0, -1).trim() : text.replace(/^\(([^()]*)\)$/, '$1');
