import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ward } from '../../../domain/schema/ward.ts';
import type { MeaningsFile, OwnMeanings } from '../../shared/words/meanings-file.ts';
import { meaningsPath } from '../../shared/words/meanings-file.ts';

/** What a ward says of words in ward.yaml. */
export const ownMeanings = ({ abbreviations, synonyms }: Ward): OwnMeanings => ({
  abbreviations: Object.entries(abbreviations),
  synonyms: synonyms.map(({ say, mean }) => [say, ...mean]),
});

/**
 * Whether an index has been made with these.
 * @param folder the folder of the index
 */
export function hasOwnMeanings(folder: string, own: OwnMeanings): boolean {
  const file = JSON.parse(readFileSync(join(folder, meaningsPath), 'utf8')) as MeaningsFile;
  return JSON.stringify(file.own) === JSON.stringify(own);
}
