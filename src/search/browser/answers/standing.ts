/**
 * Words with two others between them, as in “đăng ký và xóa tạm trú”, still stand together. Two words alone do only with
 * their marks and one between them, in any order: without marks they may be any words, as “hố ga ở” for “ổ gà”.
 */
const mostApart = { exactTwo: 2, two: 1, more: 3 } as const;
/** Where something else begins: for two words alone at a comma, for more at the end of a sentence. `TP.` ends none. */
const [clauseEnd, sentenceEnd] = [/[,;.!?…]["”)]*$/u, /(?:\p{Ll}{2}|\d|["”)])[;.!?…]["”)]*$/u];
/** Where an item of a list ends, and where another item may follow. */
const [itemEnd, nextItem] = [/[,;:.!?…]["”)]*$/u, /[,;]$/];

/** What tells when two words of a search stand together. */
export interface StandingHow {
  /** Whether the search has no others. */
  areTwo: boolean;
  /** Whether words are compared with their marks. */
  exact: boolean;
  /** Whether they were typed with marks, and no page has these: then only words next to each other are the same. */
  isUnmarked?: boolean | undefined;
}

/**
 * Whether a word of a search stands soon after another in a text, with no break between; two words alone also in any order, with their
 * marks or as items of one list.
 * @param first the places of the one that was typed first
 * @param second the places of the other
 */
export function standTogether(
  first: readonly number[],
  second: readonly number[],
  text: readonly string[],
  { areTwo, exact, isUnmarked = false }: StandingHow,
): boolean {
  const most = mostBetween(areTwo, exact, isUnmarked);
  const isBroken = (word: string): boolean => (areTwo ? clauseEnd : sentenceEnd).test(word);
  return first.some((one) =>
    second.some((other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const isInOrder = one <= other || (areTwo && exact);
      if (isInOrder && to - from <= most && !text.slice(from, to).some(isBroken)) return true;
      return areTwo && !isUnmarked && areItems(text, from, to);
    }),
  );
}

function mostBetween(areTwo: boolean, exact: boolean, isUnmarked: boolean): number {
  if (isUnmarked) return mostApart.two;
  if (!areTwo) return mostApart.more;
  return exact ? mostApart.exactTwo : mostApart.two;
}

/** Whether two words are whole items of one list: “đường, đèn, cống”. */
function areItems(text: readonly string[], from: number, to: number): boolean {
  const before = text[from - 1];
  return (
    to - from <= mostApart.exactTwo &&
    (before === undefined || itemEnd.test(before)) &&
    text.slice(from, to).every((word) => nextItem.test(word)) &&
    (to === text.length - 1 || itemEnd.test(text[to]!))
  );
}
