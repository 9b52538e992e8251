import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import { formatDate } from '../domain/dates/calendar-date.ts';
import type { TaskNarrowing, Urgency } from '../portal/lists/task-list.ts';
import { taskWords } from './tasks.ts';

/** A deadline as a date, or in the words of the document if it is not a date. */
export const showDue = ({ due, words }: { due: CalendarDate | null; words?: string | undefined }): string =>
  due ? formatDate(due) : (words ?? taskWords.noDue);

/** How many days are left or overdue, in words. */
export function showUrgency({ days }: Urgency): string {
  if (days < 0) return taskWords.late(-days);
  return days === 0 ? taskWords.today : taskWords.left(days);
}

/** The title of a list of tasks. */
export function taskListTitle(
  narrowing: TaskNarrowing,
  units: readonly { id: string; name: string }[],
): string {
  if (narrowing.by === 'open') return taskWords.title;
  if (narrowing.by === 'unit')
    return `${taskWords.title}: ${units.find(({ id }) => id === narrowing.id)?.name ?? narrowing.id}`;
  if (narrowing.by === 'month')
    return `${taskWords.title}: hạn trong ${taskWords.month(narrowing.id).toLowerCase()}`;
  return `${taskWords.title}: ${taskWords.filters[narrowing.id].toLowerCase()}`;
}
