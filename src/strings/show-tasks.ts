import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import { formatDate } from '../domain/dates/calendar-date.ts';
import type { TaskNarrowing } from '../portal/lists/task-list.ts';
import type { Task } from '../understanding/tasks/task.ts';
import { taskWords } from './tasks.ts';

/** A deadline as a date, or in the words of the document if it is not a date. */
export const showDue = ({ due, words }: { due: CalendarDate | null; words?: string | undefined }): string =>
  due ? formatDate(due) : (words ?? taskWords.noDue);

/** What the ward has reported of a task; undefined where it has reported nothing. */
export const showStatus = ({ status }: Pick<Task, 'status'>): string | undefined =>
  status === 'open' ? undefined : taskWords.status[status];

/** Who does a task; that the unit only supports another is said behind its name. */
export const showUnit = ({ unitName, role }: Pick<Task, 'unitName' | 'role'>): string =>
  role === 'support' ? `${unitName} (${taskWords.role.support.toLowerCase()})` : unitName;

/** The title of a list of tasks. */
export function taskListTitle(
  narrowing: TaskNarrowing,
  units: readonly { id: string; name: string }[],
): string {
  const nameOf = (unit: string): string => units.find(({ id }) => id === unit)?.name ?? unit;
  const { title } = taskWords;
  if (narrowing.by === 'open') return title;
  if (narrowing.by === 'unit') return `${title}: ${nameOf(narrowing.id)}`;
  if (narrowing.by === 'year')
    return `${title}${narrowing.unit === undefined ? '' : `: ${nameOf(narrowing.unit)},`} ${taskWords.year(narrowing.id)}`;
  if (narrowing.by === 'month') return `${title}: hạn trong ${taskWords.month(narrowing.id).toLowerCase()}`;
  return `${title}: ${taskWords.filters[narrowing.id].toLowerCase()}`;
}
