import { least } from '../../../language/lists/long-lists.ts';
import { phrases } from '../../../language/phrases.ts';
import { measureColumns, meetingColumns, timeColumns, workColumns } from '../../../language/work/columns.ts';
import { deadlineColumn } from '../../deadlines/read-cell.ts';
import type { LabelKind } from './label.ts';
import { labelHead } from './label.ts';

/** The positions of the columns of a table that gives work; -1 for a column that it has not. */
export interface Columns {
  work: number;
  lead: number;
  support: number;
  time: number;
  /** The head of the column of deadlines; empty if there is none. */
  timeHead: string;
  /** Whether the head of `lead` says that its units do the work. If it says only “Đơn vị”, the cells must name units. */
  sure: boolean;
}

const work = phrases(Object.keys(workColumns), { anyCase: true });
const time = phrases(Object.keys(timeColumns), { anyCase: true });
const measure = phrases(Object.keys(measureColumns), { anyCase: true });
const meeting = phrases(Object.keys(meetingColumns), { anyCase: true });
const order = Object.keys(workColumns);

type ColumnKind = LabelKind | 'who' | undefined;

const holds = (list: typeof work, text: string): boolean => list.next(text, 0) !== undefined;

/** What the head of a column says that it holds. */
function kindOf(head: string): ColumnKind {
  const label = labelHead(head);
  if (label) return label;
  return holds(time, head) && work.at(head, 0) === undefined ? 'time' : undefined;
}

/** Whether a line may be the head of a column of units. */
export const isUnitHead = (head: string): boolean => ['lead', 'who'].includes(kindOf(head) ?? '');

/** Whether a line may be the head of a column of work. */
export const isWorkHead = (head: string): boolean => work.at(head, 0) !== undefined;

/** Whether a line may be the head of a column of deadlines. */
export const isTimeHead = (head: string): boolean => kindOf(head) === 'time';

/** Finds the columns of work and of units by their heads; undefined if one of them is not there. */
export function columnsOf(heads: readonly string[]): Columns | undefined {
  if (heads.some((head) => meeting.at(head, 0) !== undefined)) return undefined;
  const kinds = heads.map(kindOf);
  const measured = heads.some((head) => measure.at(head, 0) !== undefined);
  const lead = kinds.indexOf('lead');
  const who = lead >= 0 ? lead : measured ? -1 : kinds.indexOf('who');
  const works = heads.map((head, index) => {
    const phrase =
      index === who || kinds[index] === 'time' || kinds[index] === 'support' ? undefined : work.at(head, 0);
    return phrase === undefined ? Infinity : order.indexOf(phrase);
  });
  const best = least(works);
  if (who < 0 || best === Infinity) return undefined;
  const due = deadlineColumn(heads.map((head, index) => (kinds[index] === 'time' ? head : undefined)));
  return {
    work: works.indexOf(best),
    lead: who,
    support: kinds.indexOf('support'),
    time: due,
    timeHead: heads[due] ?? '',
    sure: lead >= 0,
  };
}
