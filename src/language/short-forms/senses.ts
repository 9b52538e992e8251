import { sensesOfFields } from './by-field/senses-of-fields.ts';
import { sensesOfOffices } from './by-field/senses-of-offices.ts';
import { sensesOfTwoLetters } from './by-field/senses-of-two-letters.ts';
import type { AmbiguousAbbreviation } from './sense.ts';
import { sensesOfBodies } from './senses-of-bodies.ts';
import { sensesOfPapers } from './senses-of-papers.ts';
import { sensesOfPeople } from './senses-of-people.ts';
import { sensesOfWork } from './senses-of-work.ts';

/** All short forms with several meanings. */
export const ambiguousAbbreviations: readonly AmbiguousAbbreviation[] = [
  ...sensesOfPapers,
  ...sensesOfBodies,
  ...sensesOfPeople,
  ...sensesOfWork,
  ...sensesOfFields,
  ...sensesOfTwoLetters,
  ...sensesOfOffices,
];
