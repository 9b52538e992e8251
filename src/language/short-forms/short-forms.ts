import { forcesForms } from './by-field/forces-and-law.ts';
import { healthForms } from './by-field/health-and-welfare.ts';
import { cultureForms } from './by-field/honours-and-culture.ts';
import { landForms } from './by-field/land-and-farming.ts';
import { moneyForms } from './by-field/money.ts';
import { formsOfPapers } from './by-field/more-of-papers.ts';
import { officeForms } from './by-field/office-and-data.ts';
import { schoolForms } from './by-field/schools.ts';
import { loanWords } from './loan-words.ts';
import { partyAndUnions } from './party-and-unions.ts';
import { peopleAndSafety } from './people-and-safety.ts';
import { publicWork } from './public-work.ts';
import type { ShortForm } from './short-form.ts';
import { stateBodies } from './state-bodies.ts';

/** All short forms with one meaning. A ward adds its own in ward.yaml. */
export const shortForms: readonly ShortForm[] = [
  ...stateBodies,
  ...partyAndUnions,
  ...publicWork,
  ...peopleAndSafety,
  ...forcesForms,
  ...healthForms,
  ...cultureForms,
  ...landForms,
  ...moneyForms,
  ...officeForms,
  ...schoolForms,
  ...formsOfPapers,
  ...loanWords,
];

/** Short forms and how they are read aloud. */
export const spokenForms: Readonly<Record<string, string>> = Object.fromEntries(
  shortForms.map(([short, words]) => [short, words]),
);
