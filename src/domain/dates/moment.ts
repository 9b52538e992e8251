import type { Day } from './calendar-date.ts';
import { isDay } from './calendar-date.ts';

/**
 * A point in time as content and commands write it: a day (`2026-01-05`) or a
 * minute with its offset (`2026-01-05T07:30+07:00`).
 */
export type Moment = string;

/** Việt Nam has UTC+7 all year. A day of the portal is a day there. */
const vietnam = '+07:00';
const vietnamMilliseconds = 7 * 3_600_000;
const minuteForm =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether a text is an existing day, or a minute of one with its offset from UTC. */
export function isMoment(text: string): text is Moment {
  return isDay(text) || isDay(minuteForm.exec(text)?.[1] ?? '');
}

/** Milliseconds since 1970 at which a moment begins; a day begins at midnight in Việt Nam. */
export const startOf = (moment: Moment): number =>
  Date.parse(moment.length === 10 ? `${moment}T00:00:00${vietnam}` : moment);

/** Milliseconds since 1970 at which a moment ends; a day ends with its last millisecond in Việt Nam. */
export const endOf = (moment: Moment): number =>
  moment.length === 10 ? Date.parse(`${moment}T23:59:59.999${vietnam}`) : Date.parse(moment);

/** The instant of a moment for feeds and other machines: of a day, 07:00 in Việt Nam. */
export const announcedAt = (moment: Moment): Date =>
  new Date(moment.length === 10 ? `${moment}T07:00:00${vietnam}` : moment);

/** The day in Việt Nam on which an instant (milliseconds since 1970) falls. */
export const dayOf = (instant: number): Day =>
  new Date(instant + vietnamMilliseconds).toISOString().slice(0, 10);

/** An instant as content and commands write it, in Việt Nam: a day for its last millisecond, else a second. */
export const momentOf = (instant: number): Moment =>
  instant === endOf(dayOf(instant))
    ? dayOf(instant)
    : `${new Date(instant + vietnamMilliseconds).toISOString().slice(0, 19)}${vietnam}`;
