import { births } from './births.ts';
import { privateFacts } from './facts/private-facts.ts';
import { homes } from './homes.ts';
import { accounts } from './numbers/accounts.ts';
import { personalNumbers } from './numbers/personal-numbers.ts';
import { telephones } from './numbers/telephones.ts';
import { otherData } from './other-data.ts';
import { plots } from './plots.ts';
import type { PrivateDatum } from './private-datum.ts';
import type { PrivateLine } from './private-line.ts';

const searches = [personalNumbers, telephones, accounts, births, privateFacts, otherData, plots, homes];

/** All private data in the lines of one text, in their order. */
export const privateDataIn = (lines: readonly PrivateLine[]): PrivateDatum[] =>
  lines.flatMap((_, index) => searches.flatMap((search) => [...search(lines, index)]));
