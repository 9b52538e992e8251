import { phrases } from '../../../language/phrases.ts';
import { alternatives, asWords } from '../../../language/quantities/rule.ts';
import { tellings } from '../../../language/work/formulas.ts';
import { citizens, officeHolders } from '../../../language/work/no-work.ts';

const oneOf = (words: Readonly<Record<string, string>>): string => `(?:${alternatives(Object.keys(words))})`;
const citizen = new RegExp(`^${oneOf(citizens)}(?!\\p{L})`, 'iu');
/** Who holds an office speaks for it. */
const office = new RegExp(asWords(oneOf(officeHolders)), 'iu');
const telling = phrases(Object.keys(tellings));
/** The words between a citizen and what he tells. */
const reach = 120;

/** Whether a sentence tells what a citizen says or asks: “Bà Lan (tổ 5) phản ánh …”, “Ông yêu cầu …”. */
export function tellsOfCitizen(sentence: string): boolean {
  const who = citizen.exec(sentence)?.[0].length;
  if (who === undefined) return false;
  for (const { index } of telling.in(sentence.slice(0, reach + 20))) {
    const between = sentence.slice(who, index);
    return index >= who && index < reach && !office.test(between) && !/[.;:]/.test(between);
  }
  return false;
}

/** Whether a name is that of somebody without an office: “ông Trần Văn Tám”. */
export const isCitizen = (name: string): boolean =>
  /^(?:ông|bà|anh|chị)\s/iu.test(name) && !office.test(name);
