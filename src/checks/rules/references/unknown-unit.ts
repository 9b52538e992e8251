import { distance } from 'fastest-levenshtein';
import { readUnitPhrase } from '../../../understanding/tasks/unit-phrase.ts';
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
  *find({ ward, documents }) {
    if (!ward || ward.units.length === 0) return;
    const finder = unitFinder(ward.units);
    const names = ward.units.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const { data, file, facts, inFile } of documents) {
      if (!data || !('issuer' in data)) continue;
      for (const { text, place } of facts.headings) {
        const title = text.replace(number, '');
        const phrase = readUnitPhrase(title, finder.isKnown);
        const name = phrase && /^[:.]?$/.test(phrase.rest) ? phrase.name : undefined;
        if (!name || finder.units(name).length > 0) continue;
        const near = names.find((known) => isTypingMistake(unitKey(name), unitKey(known)));
        if (near === undefined) continue;
        yield {
          file,
          position: inFile(place),
          message: `ward.yaml không có đơn vị “${name}”`,
          fixes: [{ kind: 'did-you-mean', text: near }, { kind: 'add-alias' }],
        };
      }
    }
  },
};

/** Names that differ by one or two letters, and are too long to be different units. */
const isTypingMistake = (name: string, known: string): boolean =>
  known.length > 10 && name !== known && !/\d/.test(name + known) && distance(name, known) <= 2;
