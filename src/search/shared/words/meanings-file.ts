import type { Meanings } from '../meanings.ts';

/** What a ward itself has explained in ward.yaml. */
export interface OwnMeanings {
  /** Short forms and what they stand for: the key `abbreviations`. */
  abbreviations: readonly (readonly [short: string, full: string])[];
  /** What residents say, and what the documents say: the key `synonyms`. */
  synonyms: readonly (readonly [say: string, ...mean: string[]])[];
}

/** What words stand for in a ward, as the browser loads it. */
export interface MeaningsFile {
  own: OwnMeanings;
  /** Short forms of the language of which the pages have the short or the full form. */
  forms: readonly (readonly [short: string, ...full: string[]])[];
  /** Words of daily life of which the pages have some meaning, with the meanings that they have. */
  daily: readonly (readonly [say: string, ...mean: string[]])[];
}

/** The path of that file in the folder of the index. */
export const meaningsPath = 'meanings.json';

export const noOwnMeanings: OwnMeanings = { abbreviations: [], synonyms: [] };

/** What the file says, the ward's own words first. */
export function readMeanings({ own, forms, daily }: MeaningsFile): Meanings {
  const full = new Map<string, Set<string>>();
  for (const [short, ...words] of [...own.abbreviations, ...forms])
    full.set(short, new Set([...(full.get(short) ?? []), ...words]));
  return {
    shortForms: [...full].map(([short, words]) => ({ short, full: [...words] })),
    synonyms: [...own.synonyms, ...daily].map(([say, ...mean]) => ({ say, mean })),
  };
}
