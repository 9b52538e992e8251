import {
  accountOfOthers,
  bankBranch,
  holderLabel,
  holdersWithoutName,
} from '../../../language/privacy/number-labels.ts';
import { isSurname } from '../../../language/surnames.ts';
import { hasBody, hasRole, isUnmarkedBody, peopleIn } from '../people.ts';
import type { PrivateLine } from '../private-line.ts';
import { linesBeside } from '../records.ts';

const others = new RegExp(`(?<![\\p{L}])(?:${accountOfOthers})(?![\\p{L}])`, 'u');
const holder = new RegExp(`(?<![\\p{L}])(?:${holderLabel})(?![\\p{L}])(?: la)?[\\s:–-]*`, 'gu');
const withoutName = new RegExp(`^(?:${holdersWithoutName})(?![\\p{L}])`, 'u');
const branch = new RegExp(`(?<![\\p{L}])(?:${bankBranch})(?![\\p{L}])`, 'gu');
/** How much of a holder’s name says what the holder is, in characters. */
const nameLength = 60;

/** Whether an account is that of a person: by who holds it, else by whom its line and the lines beside it name. */
export function isOfPerson(lines: readonly PrivateLine[], index: number): boolean {
  const line = lines[index]!;
  const near = [line, ...linesBeside(lines, index)];
  if (near.some(({ folded }) => others.test(folded))) return false;
  for (const each of near) {
    const held = holderIn(each);
    if (held) return held === 'person';
  }
  if (namesOtherBody(line)) return false;
  if (namesPrivatePerson(line) || hasNameInCapitals(line)) return true;
  if (near.some((each) => peopleIn(each).some(({ labelled }) => labelled))) return true;
  return !near.some(namesOtherBody) && (peopleIn(line).length > 0 || near.some(namesPrivatePerson));
}

/** Who holds an account by the words of a line: `chủ tài khoản: …`, `tài khoản của …`. */
function holderIn(line: PrivateLine): 'person' | 'body' | undefined {
  for (const { 0: label, index } of line.folded.matchAll(holder)) {
    const from = index + label.length;
    const value = line.lower.slice(from, from + nameLength).replace(/[,;(\d].*$/su, '');
    if (hasBody(value) || isUnmarkedBody(value)) return 'body';
    if (withoutName.test(value)) return 'person';
    const words = line.text.slice(from, from + nameLength);
    if (/^\p{Lu}\p{Ll}* \p{Lu}|^\p{Lu}{2,} \p{Lu}{1,}/u.test(words)) return 'person';
    if (peopleIn(line).some((person) => person.from >= from && person.from < from + 12)) return 'person';
  }
  return undefined;
}

/** Whether a line names a body that may have accounts, which is not where the account is held. */
const namesOtherBody = ({ lower }: PrivateLine): boolean => hasBody(lower.replace(branch, ''));

/** Whether a line names someone who does not act for an office. */
const namesPrivatePerson = (line: PrivateLine): boolean =>
  peopleIn(line).some((person) => !hasRole(line, person));

/** Whether a line has a name as banks write it: `NGUYEN DUC MANH`. */
const hasNameInCapitals = ({ text }: PrivateLine): boolean =>
  [...text.matchAll(/(?<![\p{L}])(\p{Lu}{2,})(?:\s\p{Lu}+){2,4}(?![\p{L}])/gu)].some(
    ([name, surname]) => isSurname(surname!) && !isUnmarkedBody(name.toLowerCase()),
  );
