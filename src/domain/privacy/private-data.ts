import { accounts } from './accounts.ts';
import { births } from './births.ts';
import { privateFacts } from './facts/private-facts.ts';
import { otherData } from './other-data.ts';
import { personalNumbers } from './personal-numbers.ts';
import type { PrivateDatum } from './private-datum.ts';
import type { PrivateLine } from './private-line.ts';
import { telephones } from './telephones.ts';

const searches = [personalNumbers, telephones, accounts, births, privateFacts, otherData];

/** All private data in the lines of one text, in their order. */
export const privateDataIn = (lines: readonly PrivateLine[]): PrivateDatum[] =>
  lines.flatMap((_, index) => searches.flatMap((search) => [...search(lines, index)]));
