import { memoize } from '../../../cache/memory.ts';
import type { Ward } from '../../../domain/schema/ward.ts';
import { alternatives } from '../../../language/quantities/rule.ts';
import { dottedForms } from '../../../language/short-forms/dotted-forms.ts';
import { spokenForms } from '../../../language/short-forms/short-forms.ts';
import { formsInContext } from '../../../language/signs/forms-in-context.ts';
import { spell } from '../../../language/signs/letter-names.ts';
import { withFormsSaid } from '../../../language/signs/written-form.ts';
import { lowerRest } from '../../../language/text.ts';
import { abbreviationRules } from './abbreviation-rules.ts';
import type { SpokenPhrase } from './say-quantity.ts';
import { severalMeanings, ShortInText } from './senses-in-context.ts';
import { isName, withoutRepeat } from './unknown-forms.ts';

/**
 * Replaces the abbreviations of a text by the words that are read aloud.
 * @param unknown collects the abbreviations that nothing decides: they are read letter by letter
 * @param tell gets each abbreviation and why it is said so
 */
export type Expand = (text: string, unknown: Set<string>, tell: (phrase: SpokenPhrase) => void) => string;

/** The short forms of one ward. */
interface Expander {
  expand: Expand;
  /** Whether a word in capitals is one of them. */
  isShortForm(word: string): boolean;
}

const capital = '[A-ZĂÂĐÊÔƠƯ]';
/** A whole short form: capitals, and more of them after `&` or a hyphen. It is never read by half. */
const whole = new RegExp(
  `(?<![\\p{L}\\p{N}])${capital}{1,12}(?:(?:\\s?&\\s?|[-–])${capital}{1,12})*(?=\\d|(?!\\p{L}))`,
  'gu',
);
const dotted = dottedForms.map(
  ({ form, before = '\\p{Lu}|\\d', following = '', words }) =>
    [
      new RegExp(`(?<=${following})(?<![\\p{L}\\p{N}])${form}\\.\\s?(?=${before})`, 'gu'),
      `${words} `,
    ] as const,
);
const mixedSenses = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives([...severalMeanings].filter((short) => /\P{Lu}/u.test(short)))})(?!\\p{L})`,
  'gu',
);
/** A name of three fields: `KT, HT&ĐT`. It is one short form if the table knows it without its joints. */
const threeFields = new RegExp(
  `(?<![\\p{L}\\p{N}])(${capital}{1,6}),\\s?(${capital}{1,6})\\s?&\\s?(${capital}{1,6})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * Makes the function for one ward. The ward's own abbreviations go before the table, longer ones before shorter ones.
 */
export const expander = memoize((ward: Ward): Expander => {
  const table = new Map(Object.entries({ ...spokenForms, ...ward.abbreviations }));
  const mixed = [...table.keys()].filter((short) => !/^[A-ZĂÂĐÊÔƠƯ&–-]+$/u.test(short));
  const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(mixed)})(?![\\p{L}])`, 'gu');
  const expand: Expand = (text, unknown, tell) => {
    let read = text;
    for (const [pattern, words] of dotted) read = read.replace(pattern, words);
    read = withFormsSaid(read, formsInContext);
    if (read.includes('&'))
      read = read.replace(threeFields, (written, ...parts: string[]) => {
        const joined = parts.slice(0, 3).join('');
        return table.has(joined) ? joined : written;
      });
    const say = (written: string, words: string, rule: string, before: string): string => {
      const said = withoutRepeat(words, before);
      if (said !== written) tell({ written, said, rule });
      return said;
    };
    const decided = (written: string, at: number, all: string, heard: string): string => {
      const short = new ShortInText(all, at, written, heard);
      for (const { name, then } of abbreviationRules) {
        const said = then(short, table);
        if (said !== undefined) return say(written, said, name, short.before);
      }
      // With digits after it, it is the name of a road or a plot and no abbreviation.
      if (!/^\d/.test(short.after)) unknown.add(written);
      return isName(written)
        ? say(written, lowerRest(written), 'like a name', '')
        : say(written, spell(written), 'letter by letter', '');
    };
    const written = read
      .replace(mixedSenses, (short, at: number) => decided(short, at, read, ''))
      .replace(form, (short, at: number, all: string) =>
        say(short, table.get(short)!, 'known as a whole', all.slice(Math.max(0, at - 30), at)),
      );
    let said = '';
    let end = 0;
    for (const { index, 0: short } of written.matchAll(whole)) {
      said += written.slice(end, index);
      said += decided(short, index, written, said);
      end = index + short.length;
    }
    return said + written.slice(end);
  };
  return { expand, isShortForm: (word) => table.has(word) || severalMeanings.has(word) };
});
