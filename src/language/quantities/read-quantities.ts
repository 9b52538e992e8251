import { amountRules } from './amounts.ts';
import { dayRules } from './days.ts';
import { digitRules } from './digits.ts';
import { hourRules } from './hours.ts';
import { markRules } from './marks.ts';
import { periodRules } from './periods.ts';
import { placeRules, rowRule } from './places.ts';
import type { FoundQuantity } from './quantity.ts';
import type { QuantityRule } from './rule.ts';
import { signAfter } from './rule.ts';

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

/** The beginning of a number: a digit, a roman numeral, or a letter of a law. */
const candidates =
  /(?<![\d])\d|(?<![\p{L}\p{N}])[IVX]+(?![\p{L}])|(?<=(?<!thời )[Đđ]iểm(?: [a-xđ],| [a-xđ] và)* )[a-xđ](?![\p{L}\p{N}])/gu;

/** The numbers of a text with their units, in order, each with the rule that read it. The text is in NFC. */
export function readQuantities(text: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const read = readAt(text, match.index, found.at(-1));
    if (!read) continue;
    found.push(read);
    candidates.lastIndex = Math.max(read.end, match.index + 1);
  }
  return found;
}

const lastCapital = 'Z'.charCodeAt(0);

function readAt(text: string, at: number, previous: FoundQuantity | undefined): FoundQuantity | undefined {
  const isNear = previous && at - previous.end <= 24 && !text.slice(previous.end, at).includes('.');
  const before = text.slice(Math.max(0, at - 60), at);
  const context = { text, at, before, last: isNear ? previous : undefined };
  const rules = text.charCodeAt(at) > lastCapital ? [letter] : quantityRules;
  const { sign, isApart } = signAfter(text, at);
  for (const { name, after, joined, signs, when, then } of rules) {
    if ((joined && isApart) || (signs !== undefined && (sign === '' || !signs.includes(sign)))) continue;
    if (after && !after.test(before)) continue;
    when.lastIndex = at;
    const match = when.exec(text);
    const read = match && then(match, context);
    if (read) return { start: at, end: read.end, quantity: read.quantity, rule: name };
  }
  return undefined;
}
