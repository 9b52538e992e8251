import { formatDate } from '../../domain/dates/calendar-date.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import { isFormalTask } from '../../understanding/tasks/formality.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { ChannelSource } from '../channel-source.ts';
import { clause, nameOf, says } from './clause.ts';
import { plain } from './plain.ts';
import { post, sayOf, tableNote } from './post.ts';

const words = channelWords.post;

/** How many units a post names. For the others it refers to the document. */
const mostLines = 8;

/** The post for the fanpage: the post for Zalo OA, with the tasks of units in place of the deadlines. */
export const fanpageText = (source: ChannelSource): string =>
  post(source, { say: sayOf(source, 500), extra: workOf(source.tasks) });

/** The notes for a speaker at a meeting: the title, the summary, and the tasks of units. */
export function meetingText(source: ChannelSource): string {
  const lines = workOf(source.tasks);
  return `${[plain(source.document.data.title), sayOf(source, 500), ...(lines.length > 0 ? [lines.join('\n')] : []), ...tableNote(source)].filter(Boolean).join('\n\n')}\n`;
}

/** One line for each unit: its first task with a deadline, or its first task. */
function workOf(tasks: readonly Task[]): string[] {
  const own = tasks.filter((task) => !isFormalTask(task));
  const units = Map.groupBy(own, (task) => upperFirst(nameOf(task)));
  const lines = [...units].map(([unit, some]) => {
    const task = some.find(({ due }) => due !== null) ?? some[0]!;
    const text = clause(task, 150);
    const due = task.due && !says(text, task) ? ` (thời hạn ${formatDate(task.due)})` : '';
    return `– ${unit}: ${text}${due}.`;
  });
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines);
  const rest = own.length - shown.length;
  return [words.work, ...shown, ...(rest > 0 ? [words.more(rest)] : [])];
}
