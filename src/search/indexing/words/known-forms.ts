import { once } from '../../../cache/memory.ts';
import { dailyWords } from '../../../language/daily-words.ts';
import { ambiguousAbbreviations } from '../../../language/short-forms/senses.ts';
import { shortForms } from '../../../language/short-forms/short-forms.ts';
import type { MeaningsFile, OwnMeanings } from '../../shared/words/meanings-file.ts';

/** Short forms and words of daily life that every ward may have. */
interface KnownForms {
  short: ReadonlySet<string>;
  /** Full forms, and meanings of words of daily life. */
  full: ReadonlySet<string>;
  /** Full forms by short form. */
  forms: ReadonlyMap<string, readonly string[]>;
}

/** All of the language. A full form of one syllable is how a short form is read aloud, and not what it stands for. */
export const knownForms = once((): KnownForms => {
  const forms = new Map<string, Set<string>>();
  const add = (short: string, full: string): void => {
    if (!full.includes(' ')) return;
    // A list is written with a comma or with “và” before its last part.
    for (const written of [full, full.replace(/, (?=[^,]*$)/, ' và ')])
      forms.set(short, (forms.get(short) ?? new Set()).add(written));
  };
  for (const [short, full] of shortForms) add(short, full);
  for (const { short, senses } of ambiguousAbbreviations) for (const { words } of senses) add(short, words);
  return {
    short: new Set(forms.keys()),
    full: new Set([
      ...[...forms.values()].flatMap((full) => [...full]),
      ...dailyWords.flatMap(([, , ...mean]) => mean),
    ]),
    forms: new Map([...forms].map(([short, full]) => [short, [...full]])),
  };
});

/**
 * What words stand for in a ward: of the known forms, those that its pages have in some form. Of several full forms, those
 * that the pages have.
 * @param said the known short and full forms that the pages have
 */
export function meaningsOfWard(own: OwnMeanings, said: ReadonlySet<string>): MeaningsFile {
  const isSaid = (text: string): boolean => said.has(text);
  return {
    own,
    forms: [...knownForms().forms].flatMap(([short, full]) => {
      const ofPages = full.filter(isSaid);
      if (ofPages.length > 0) return [[short, ...ofPages] as const];
      return isSaid(short) ? [[short, ...full] as const] : [];
    }),
    daily: dailyWords.flatMap(([say, , ...mean]) => {
      const ofPages = mean.filter(isSaid);
      return ofPages.length > 0 ? [[say, ...ofPages] as const] : [];
    }),
  };
}
