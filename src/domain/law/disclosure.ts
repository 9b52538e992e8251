import { greatest } from '../../language/lists/long-lists.ts';
import type { Day } from '../dates/calendar-date.ts';
import { dutyOn } from './duties-on.ts';
import { duties } from './duties.ts';

/** An item of the law that a document discloses, as the law was on the day of its publication. */
export interface Disclosure {
  /** `khoản 7 Điều 11` */
  item: string;
  law: string;
  /** How often the radio has to read it; absent where the law does not ask for that. */
  radio?: { daysInARow: number; article: string };
}

/** The items that a document may disclose, by any law that is known. */
export const disclosureItems: readonly number[] = Array.from(
  { length: greatest(duties.map((duty) => (duty.id === 'disclosure' ? duty.limits.items : 0))) },
  (_, index) => index + 1,
);

/**
 * What the law asks for a document that discloses an item. Undefined for a document without an item, and where no law of
 * that day has the item.
 * @param day the day of its publication
 */
export function disclosureOn(item: number | undefined, day: Day): Disclosure | undefined {
  const duty = dutyOn('disclosure', day);
  if (item === undefined || duty === undefined || item > duty.limits.items) return undefined;
  const radio = dutyOn('disclosure-on-radio', day);
  const onRadio = radio && radio.limits.firstItem <= item && item <= radio.limits.lastItem;
  return {
    item: `khoản ${item} ${duty.article}`,
    law: duty.law,
    ...(onRadio && { radio: { daysInARow: radio.limits.daysInARow, article: radio.article } }),
  };
}
