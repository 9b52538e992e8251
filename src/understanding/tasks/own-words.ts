import { alternatives } from '../../language/quantities/rule.ts';
import { groundOpeners, orderVerbs } from '../../language/work/orders.ts';
import type { Task } from './task.ts';
import { startsWithVerb } from './words.ts';

/** The words before the name of the unit that gets a task: who orders it, or within which limits. */
const ordering = new RegExp(
  `^[^.;]{0,80}(?:${alternatives(Object.keys(orderVerbs))})\\s$|^(?:${alternatives(Object.keys(groundOpeners))}) [^.;]{0,160}, $`,
  'iu',
);

/**
 * The text of a task without the name of its unit and without its grounds, such as “Căn cứ chức năng, nhiệm vụ được
 * giao”: the words that a post or the radio repeats.
 */
export function ownWords({ text, unitName }: Pick<Task, 'text' | 'unitName'>): string {
  const at = text.toLowerCase().indexOf(unitName.toLowerCase());
  const namesUnit = at === 0 || (at > 0 && ordering.test(text.slice(0, at)));
  return withoutGrounds(namesUnit ? text.slice(at + unitName.length).replace(/^[\s,]+/, '') : text);
}

const byFunction = /^Theo chức năng(?:,? nhiệm vụ)?(?: được giao)?,? /u;

function withoutGrounds(text: string): string {
  const rest = text.replace(byFunction, '');
  if (rest !== text && startsWithVerb(rest)) return rest;
  if (!/^(?:Căn cứ|Theo chức năng)/u.test(text)) return text;
  const order = [...text.matchAll(/, | để /g)].find(({ index, 0: { length } }) =>
    startsWithVerb(text.slice(index + length)),
  );
  return order && !/[.;]/.test(text.slice(0, order.index)) ? text.slice(order.index + order[0].length) : text;
}
