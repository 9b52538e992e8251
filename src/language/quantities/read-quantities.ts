import { matchesOf } from '../text.ts';
import { amountRules } from './amounts.ts';
import { dayRules } from './days.ts';
import { digitRules } from './digits.ts';
import { hourRules } from './hours.ts';
import { markRules } from './marks.ts';
import { periodRules } from './periods.ts';
import { placeRules, rowRule } from './places.ts';
import type { FoundQuantity } from './quantity.ts';
import type { NumberStart, QuantityRule } from './rule.ts';
import { isDigit, numberStart, romanEnd } from './rule.ts';

const [law, letter, ...places] = placeRules as [QuantityRule, QuantityRule, ...QuantityRule[]];

/** All rules, in the order in which they are asked. */
const quantityRules: readonly QuantityRule[] = [
  ...markRules,
  ...digitRules,
  law,
  rowRule,
  ...hourRules,
  ...dayRules,
  ...periodRules,
  ...places,
  ...amountRules,
];

/** A letter of a law: `điểm a, b`. The alphabet has no more than thirty, and each looks back over those before it. */
const lawLetters = /(?<=(?<!thời )[Đđ]iểm(?: [a-xđ],| [a-xđ] và){0,30} )[a-xđ](?![\p{L}\p{N}])/gu;

/** The numbers of a text with their units, in order, each with the rule that read it. The text is in NFC. */
export function readQuantities(text: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const letters = text.includes('iểm ') ? matchesOf(lawLetters, text).map(({ index }) => index) : [];
  letters.push(text.length);
  for (let at = 0, next = 0, number = -1; ;) {
    while (letters[next]! < at) next += 1;
    // Looked for once: a text of letters alone would be read to its end for each of them.
    if (number < at) number = nextNumber(text, at);
    at = Math.min(number, letters[next]!);
    if (at === text.length) return found;
    const read = readAt(text, at, found.at(-1));
    if (read) found.push(read);
    at = Math.max(read?.end ?? 0, at + 1);
  }
}

/** The next position from `from` on at which digits or a roman numeral begin; the length of the text if there is none. */
function nextNumber(text: string, from: number): number {
  first.lastIndex = from;
  while (first.test(text)) {
    const at = first.lastIndex - 1;
    const isOne = isDigit(text.charCodeAt(at)) ? !isDigit(text.charCodeAt(at - 1)) : isRomanNumeral(text, at);
    if (isOne) return at;
  }
  return text.length;
}

/** What a number may begin with. A pattern finds it five times as fast as a loop. */
const first = /[\dIVX]/g;
const letterAfter = /^\p{L}/u;
const wordBefore = /[\p{L}\p{N}]$/u;

/**
 * Whether the roman digits at a position are a word of their own, or one that digits follow. What is before them is looked
 * at first: a long run of them is read to its end once, and not for each of its letters.
 */
function isRomanNumeral(text: string, at: number): boolean {
  if (wordBefore.test(text.slice(Math.max(0, at - 2), at))) return false;
  const end = romanEnd(text, at);
  return !letterAfter.test(text.slice(end, end + 2));
}

const lastCapital = 'Z'.charCodeAt(0);

function readAt(text: string, at: number, previous: FoundQuantity | undefined): FoundQuantity | undefined {
  const isNear = previous && at - previous.end <= 24 && !text.slice(previous.end, at).includes('.');
  const before = text.slice(Math.max(0, at - 60), at);
  const context = { text, at, before, last: isNear ? previous : undefined };
  const rules = text.charCodeAt(at) > lastCapital ? [letter] : rulesFor(numberStart(text, at));
  for (const { name, after, when, then } of rules) {
    if (after && !after.test(before)) continue;
    when.lastIndex = at;
    const match = when.exec(text);
    const read = match && then(match, context);
    if (read) return { start: at, end: read.end, quantity: read.quantity, rule: name };
  }
  return undefined;
}

const rulesOfForm = new Map<number, readonly QuantityRule[]>();
/** The signs that rules ask for. All others are one form. */
const signs = [...new Set(quantityRules.flatMap(({ signs = '' }) => [...signs]))].join('');
/** No rule asks for a greater count of digits than one less. */
const mostDigits = 16;

/** The rules for numbers that begin in the same way, in order. */
function rulesFor({ digits, isApart, sign }: NumberStart): readonly QuantityRule[] {
  const known = sign === '' ? -1 : signs.indexOf(sign);
  const count = Math.min(digits, mostDigits);
  const form = ((known + 1) * 2 + Number(isApart)) * (mostDigits + 1) + count;
  let rules = rulesOfForm.get(form);
  if (!rules) {
    rules = quantityRules.filter((rule) => fits(rule, count, isApart, signs.charAt(known)));
    rulesOfForm.set(form, rules);
  }
  return rules;
}

function fits(
  { digits, roman, joined, signs }: QuantityRule,
  count: number,
  isApart: boolean,
  sign: string,
): boolean {
  if (joined && isApart) return false;
  if (signs !== undefined && (sign === '' || !signs.includes(sign))) return false;
  if (count === 0) return roman !== undefined;
  return roman !== 'only' && (!digits || (count >= digits[0] && count <= digits[1]));
}
