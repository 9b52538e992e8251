import { withAnyMarks } from '../../../language/folding.ts';
import { phrases } from '../../../language/phrases.ts';
import { alternatives } from '../../../language/quantities/rule.ts';
import { beforeNoOrder, concerningWords, orderVerbs } from '../../../language/work/orders.ts';
import { headLength } from '../names/heads.ts';

/** A verb that orders, in a sentence. */
export interface Order {
  /** The position of the verb. */
  index: number;
  verb: string;
  /** The position after the verb and the words that belong to it, where the name of a unit begins. */
  end: number;
  /** Whether it stands after its work: “Dọn chợ (giao Trạm Y tế)”. */
  aside: boolean;
}

const verbs = phrases(Object.keys(orderVerbs), { anyCase: true });
/** “Giao nhiệm vụ cho | Trạm Y tế”. */
const object = /(?:\snhiệm vụ)?(?:\scho)?(?:\strách nhiệm)?(?:\scho)?\s+(?=\S)/uy;
const apart = /[\s,;:]/;
/** “Sở Nội vụ đề nghị …”: there `vụ` is a part of a name. */
const nameBefore = /\p{Lu}\p{L}*\svụ$/u;

/** The orders of a sentence, in its order. `theo đề nghị của`, `được giao`, `đã yêu cầu` are none of this document. */
export function* ordersIn(sentence: string): Iterable<Order> {
  let end = 0;
  for (let found = verbs.next(sentence, 0); found; found = verbs.next(sentence, found.index + 1)) {
    const { index, phrase } = found;
    // The sign before a verb is not the space that ends the order before it.
    if ((index > 0 && index <= end) || !isOrder(sentence, index, phrase)) continue;
    const after = afterObject(sentence, index + phrase.length);
    if (after < 0) continue;
    end = after;
    yield { index, verb: phrase, end, aside: sentence.charAt(index - 1) === '(' };
  }
}

/** The position after the words that belong to a verb; -1 if nothing follows. */
function afterObject(text: string, at: number): number {
  object.lastIndex = at;
  return object.test(text) ? object.lastIndex : -1;
}

function isOrder(text: string, index: number, verb: string): boolean {
  if (text.slice(index + 1, index + verb.length) !== text.slice(index + 1, index + verb.length).toLowerCase())
    return false;
  if (index === 0) return true;
  const sign = text.charAt(index - 1);
  if (sign === '(') return text.startsWith('giao', index);
  if (!apart.test(sign)) return false;
  return !/\s/.test(sign) || !isNoOrder(text.slice(Math.max(0, index - 40), index - 1));
}

const wordsBefore = Object.keys(beforeNoOrder);

const isNoOrder = (before: string): boolean =>
  wordsBefore.some((word) => before.endsWith(word)) && !nameBefore.test(before);

/** “Đối với Trạm Y tế, đề nghị rà soát …”. */
const concerning = new RegExp(alternatives(Object.keys(concerningWords)), 'iu');

// Without `u` a pattern that looks for any case is faster.
const anyVerb = new RegExp(withAnyMarks(alternatives(Object.keys(orderVerbs))), 'gi');

/** A quick test: most texts order no unit. */
export function mayOrder(text: string): boolean {
  anyVerb.lastIndex = 0;
  if (!anyVerb.test(text)) return false;
  if (concerning.test(text)) return true;
  do {
    const end = afterObject(text, anyVerb.lastIndex);
    if (end >= 0 && headLength(text.slice(end), { loose: true }) > 0) return true;
  } while (anyVerb.test(text));
  return false;
}
