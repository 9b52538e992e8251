import type { Day } from '../dates/calendar-date.ts';
import type { LegalDuty } from './duties.ts';
import { duties } from './duties.ts';

type Row = (typeof duties)[number];
export type DutyId = Row['id'];
/** The rows of one duty, with the limits that it sets. */
export type DutyOf<Id extends DutyId> = Extract<Row, { id: Id }>;

/** Whether a duty holds on a day. It is gone on the day of its end. */
const holdsOn = ({ from, until }: LegalDuty, day: Day): boolean =>
  from <= day && (until === undefined || day < until);

/** The duties that hold on a day, in the order in which the portal lists them. */
export const dutiesOn = (day: Day): LegalDuty[] => duties.filter((duty) => holdsOn(duty, day));

/** A duty as it is on a day, with its limits; undefined where no law sets it on that day. */
export const dutyOn = <Id extends DutyId>(id: Id, day: Day): DutyOf<Id> | undefined =>
  (duties as readonly Row[]).find((duty): duty is DutyOf<Id> => duty.id === id && holdsOn(duty, day));

/** `khoản 3 Điều 12 Luật …` */
export const placeInLaw = ({ article, law }: LegalDuty): string => `${article} ${law}`;
