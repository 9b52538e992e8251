import { distance } from 'fastest-levenshtein';
import { memoize } from '../../../cache/memory.ts';
import type { Ward } from '../../../domain/schema/ward.ts';
import { readUnitPhrase } from '../../../understanding/tasks/names/unit-phrase.ts';
import { unitKey, unitFinder } from '../../../understanding/unit.ts';
import type { Rule } from '../../rule.ts';

const number = /^\s*(?:(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.)]\s*)+/u;

/**
 * A heading that gives work to a unit whose name differs by a typing mistake from a unit of ward.yaml: no unit would
 * get the work.
 */
export const unknownUnit: Rule = {
  name: 'unknown-unit',
  severity: 'warning',
  *inDocument({ data, facts, inFile }, { ward }) {
    if (!ward || ward.units.length === 0 || !data || !('issuer' in data)) return;
    const finder = unitsOf(ward);
    for (const { text, place } of facts.headings) {
      const title = text.replace(number, '');
      const phrase = readUnitPhrase(title, finder.isKnown);
      const name = phrase && /^[:.]?$/.test(phrase.rest) ? phrase.name : undefined;
      if (!name || finder.units(name).length > 0) continue;
      const names = ward.units.flatMap((unit) => [unit.name, ...unit.aliases]);
      const near = names.find((known) => isTypingMistake(unitKey(name), unitKey(known)));
      if (near === undefined) continue;
      yield {
        position: inFile(place),
        message: `ward.yaml không có đơn vị “${name}”`,
        fixes: [{ kind: 'did-you-mean', text: near }, { kind: 'add-alias' }],
      };
    }
  },
};

const unitsOf = memoize((ward: Ward) => unitFinder(ward.units));

/** Names that differ by one or two letters, and are too long to be different units. */
const isTypingMistake = (name: string, known: string): boolean =>
  known.length > 10 && name !== known && !/\d/.test(name + known) && distance(name, known) <= 2;
