import { registeredHome } from '../../language/privacy/number-labels.ts';
import { hasRole, namesBody, peopleIn } from './people.ts';
import type { PrivateSearch } from './private-datum.ts';
import type { PrivateLine } from './private-line.ts';
import { isOnBallot } from './records.ts';

const house = '(?:so |so nha |nha )?[a-z]?\\d{1,4}[a-z]?(?:\\/[a-z]?\\d{1,4})*,? [a-z]';
const said = new RegExp(`(?<![\\p{L}])(?:${registeredHome})(?![\\p{L}])[\\s:]{1,3}(?:tai |o )?${house}`, 'u');
const inHead = new RegExp(`(?<![\\p{L}])(?:${registeredHome})(?![\\p{L}])`, 'u');
const houseAlone = new RegExp(`^${house}`);

/** The house in which a person has the registered home. The neighbourhood alone, or a body's address, is public. */
export const homes: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  const at = houseOf(line);
  if (at === undefined || isOnBallot(lines, line)) return;
  const people = peopleIn(line);
  if (people.length > 0 && !namesBody(line) && !people.some((person) => hasRole(line, person)))
    yield { kind: 'personal-data', line, at };
};

function houseOf({ folded, cells }: PrivateLine): number | undefined {
  const cell = cells.find(
    ({ label, from, to }) => inHead.test(label) && houseAlone.test(folded.slice(from, to)),
  );
  return cell?.from ?? said.exec(folded)?.index;
}
