import { formatDate } from '../../domain/dates/calendar-date.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import { isFormalTask } from '../../understanding/tasks/formality.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { ChannelSource } from '../channel-source.ts';
import { clause, nameOf, plain, says } from './clause.ts';
import { post, sayOf } from './zalo.ts';

const words = channelWords.post;

/** How many units a post names before it refers to the text. */
const mostLines = 8;

/** The text for the fanpage: as for Zalo OA, with who does what. */
export const fanpageText = (source: ChannelSource): string =>
  post(source, { say: sayOf(source, 500), extra: workOf(source.tasks) });

/** The text to speak from at a meeting: what it is, who does what by when. */
export function meetingText(source: ChannelSource): string {
  const lines = workOf(source.tasks);
  return `${[plain(source.document.data.title), sayOf(source, 500), ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n')}\n`;
}

/** One line for each unit: its first task with a deadline, else its first. */
function workOf(tasks: readonly Task[]): string[] {
  const units = new Map<string, Task[]>();
  const own = tasks.filter((task) => !isFormalTask(task));
  for (const task of own) {
    const name = upperFirst(nameOf(task));
    units.set(name, [...(units.get(name) ?? []), task]);
  }
  const lines = [...units].map(([unit, some]) => {
    const task = some.find(({ due }) => due !== null) ?? some[0]!;
    const text = clause(task, 150);
    const due = task.due && !says(text, task) ? ` (thời hạn ${formatDate(task.due)})` : '';
    return `– ${unit}: ${text}${due}.`;
  });
  if (lines.length === 0) return [];
  const told = lines.slice(0, mostLines);
  const rest = own.length - told.length;
  return [words.work, ...told, ...(rest > 0 ? [words.more(rest)] : [])];
}
