import type { Day } from '../../domain/dates/calendar-date.ts';
import { addDays, lastDay } from '../../domain/dates/calendar-date.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import { byText } from '../../language/text.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { Unit } from '../../understanding/unit.ts';
import type { GivenTask, Portal } from '../model.ts';

/** What lists of tasks are made from. */
export type ListedPortal = Pick<Portal, 'tasks' | 'ward' | 'today'>;

/**
 * Where a day is from the deadline of a task. Only a task of which the ward has reported that it is not done is late; of
 * another one nobody knows whether it is done, and its deadline is past.
 */
export type Urgency = 'late' | 'past' | 'near' | 'later';

/** A deadline is near when it is at most this many days away. */
const nearDays = 7;

export const isOpen = ({ status }: Task): boolean => status !== 'done';

/** Whether the ward has reported that the task is begun or stuck. */
const isReportedUndone = ({ status }: Task): boolean => status === 'doing' || status === 'stuck';

/** How urgent a task is on a day; undefined if it is done or has no deadline. A month or a year is due on its last day. */
export function urgencyOf(task: Task, today: Day): Urgency | undefined {
  if (!task.due || !isOpen(task)) return undefined;
  const end = lastDay(task.due);
  if (end < today) return isReportedUndone(task) ? 'late' : 'past';
  return end <= addDays(today, nearDays) ? 'near' : 'later';
}

/**
 * All open tasks if they are at most `most`; otherwise those with the next deadlines. If there is room, late tasks come
 * before them, and after them tasks without a deadline, then those whose deadline has passed, the last one first.
 * @returns tasks sorted by deadline, but for those whose deadline has passed
 */
export function mostUrgent(
  open: readonly GivenTask[],
  { ward, today }: Pick<ListedPortal, 'ward' | 'today'>,
  most: number,
): GivenTask[] {
  const order = byDeadline(ward.units);
  const {
    late = [],
    next = [],
    undated = [],
    past = [],
  } = Object.groupBy(open, (task) => {
    const urgency = urgencyOf(task, today) ?? 'undated';
    return urgency === 'near' || urgency === 'later' ? 'next' : urgency;
  }) as Record<string, GivenTask[]>;
  const soonest = atTheEnd(next, most, 'earliest', order);
  const missed = atTheEnd(late, most - soonest.length, 'latest', order);
  const current = [...missed, ...soonest, ...undated.sort(order)].slice(0, most);
  return [...current, ...atTheEnd(past, most - current.length, 'latest', order).reverse()];
}

type Order = (a: GivenTask, b: GivenTask) => number;

/** By deadline, then by unit in the order of ward.yaml; tasks without a deadline or a unit are last. */
export function byDeadline(units: readonly Unit[]): Order {
  const places = new Map(units.map(({ id }, index) => [id, index]));
  const rank = ({ units: [first] }: Task): number =>
    first === undefined ? units.length : places.get(first)!;
  return (a, b) => byText(endOf(a), endOf(b)) || rank(a) - rank(b);
}

/** The last day of a deadline, in a form that sorts; tasks without a deadline are last. */
export const endOf = ({ due }: Task): string => (due ? lastDay(due) : '9999');

/** The tasks at one end of their order by deadline, in this order. Only those of the last days at this end are sorted. */
function atTheEnd(tasks: GivenTask[], count: number, end: 'earliest' | 'latest', order: Order): GivenTask[] {
  if (count <= 0) return [];
  const days = [...Map.groupBy(tasks, endOf)].sort(([a], [b]) => byText(a, b));
  if (end === 'latest') days.reverse();
  const chosen: GivenTask[] = [];
  for (const [, some] of days) if (chosen.length < count) addAll(chosen, some);
  const sorted = chosen.sort(order);
  return end === 'earliest' ? sorted.slice(0, count) : sorted.slice(-count);
}
