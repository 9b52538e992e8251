import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Decision } from '../paper.ts';
import type { HeadCell } from './cells.ts';
import { numberAlone, readNumber } from './code.ts';
import { readPlaceAndDate } from './issued.ts';
import type { UrgencyStamp } from './marks/stamp-words.ts';
import { isNationalHeading, isNationalMotto } from './national-heading.ts';
import { urgencyOf } from './stamps.ts';
import { beginsSubject } from './title/subject.ts';

/** Code, place, date and urgency of a letterhead. */
export interface HeadFacts {
  code?: string;
  /** What is printed in the place of the number, where it is not a number or not sure. */
  unreadNumber?: string;
  place?: string;
  issued?: CalendarDate;
  /** What is printed in the place of the day or the month, where it is not a number or not sure. */
  unreadDate: string[];
  urgency?: UrgencyStamp;
}

/**
 * Reads the facts from the cells above the name of the type. `end` is the index of the line below the last cell that
 * holds a fact or the national heading; 0 where there is no such cell.
 */
export function readFacts(cells: readonly HeadCell[]): {
  facts: HeadFacts;
  end: number;
  decisions: Decision[];
} {
  const facts: HeadFacts = { unreadDate: [] };
  const decisions: Decision[] = [];
  let end = 0;
  let alone: string | undefined;
  for (const cell of cells) {
    const { text } = cell;
    const urgency = urgencyOf(text);
    if (urgency) {
      facts.urgency = urgency;
      decisions.push({ field: 'urgency', rule: 'stamp-line', evidence: text });
    }
    const date = facts.issued === undefined ? readPlaceAndDate(text) : undefined;
    const only = numberAlone(text);
    const number =
      facts.code === undefined && !beginsSubject(text) ? readNumber(withNumber(alone, text)) : undefined;
    if (date) {
      decisions.push({ field: 'issued', rule: 'place-and-date-line', evidence: text });
      facts.place ??= date.place;
      const doubtful = date.issued?.length === 10 && isUnsure(cell, date.issued.slice(8));
      facts.issued = doubtful ? date.issued?.slice(0, 7) : date.issued;
      facts.unreadDate = doubtful ? [date.issued!.slice(8)] : date.unread;
    } else if (number) {
      decisions.push({ field: 'code', rule: 'number-line', evidence: withNumber(alone, text) });
      const own = /^\d[\d.]*[a-z]?/i.exec(number.code)?.[0];
      const doubtful = own !== undefined && isUnsure(cell, own);
      facts.code = doubtful ? number.code.slice(own.length) : number.code;
      facts.unreadNumber = doubtful ? own : number.unread;
    } else if (only !== undefined && facts.code === undefined) alone = only;
    const isFact = urgency ?? date ?? number ?? only;
    if (isFact !== undefined || isNationalHeading(text) || isNationalMotto(text))
      end = Math.max(end, cell.index + 1);
  }
  return { facts, end, decisions };
}

/** Whether a number was read from a word of which recognition was not sure. */
const isUnsure = ({ line }: HeadCell, number: string): boolean =>
  (line.unsure ?? []).some((word) =>
    word.split(/\D+/).some((part) => part !== '' && String(Number(part)) === String(Number(number))),
  );

/** “Số: 453” and “/TB-UBND” as one text, where the national heading was read between them. */
const withNumber = (alone: string | undefined, text: string): string =>
  alone !== undefined && /^\s*[/-]/.test(text) ? `Số: ${alone}${text.trim()}` : text;
