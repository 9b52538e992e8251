import { lineRule } from './line-rule.ts';

/** Two spaces in a row; the alignment of tables, lists and YAML does not count. */
export const doubleSpace = lineRule('double-space', /\S {2,}\S/, ({ text, front }) => {
  const at = doubleSpaceAt(text, front);
  return at === undefined
    ? undefined
    : { index: at, message: 'có hai dấu cách liền nhau; bỏ bớt một', fixes: [{ kind: 'run-command' }] };
});

/** The index of the first double space of a line; undefined if it has none. */
export function doubleSpaceAt(text: string, front: boolean): number | undefined {
  if (!text.includes('  ') || /^\s*\||^ {4,}|^\t|`/.test(text)) return undefined;
  const start = (front ? /^\s*(?:- )?(?:[\w-]+:\s*)?(?:- )?/ : /^\s*(?:(?:[-+*>]|\d+[.)])\s+)*/).exec(
    text,
  )![0].length;
  if (front && /^\s*#/.test(text)) return undefined;
  const found = /(?<=\S) {2,}(?=\S)/.exec(text.slice(start));
  return found ? start + found.index : undefined;
}
