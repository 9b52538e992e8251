import { formatDate } from '../../domain/dates/calendar-date.ts';
import { upperFirst } from '../../language/text.ts';
import { channelWords } from '../../strings/channels.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { ChannelSource } from '../channel-source.ts';
import { lowerUnlessName } from '../spoken/words.ts';
import { clauseBesideDue, nameOf } from './clause.ts';
import { post, sayOf } from './post.ts';

const words = channelWords.post;

/** The post for Zalo OA: title, summary, deadlines, dates, link, hashtags. */
export const zaloText = (source: ChannelSource): string =>
  post(source, { say: sayOf(source, 300), extra: deadlinesOf(source.tasks) });

/** The tasks with a deadline, the earliest first, at most six. */
function deadlinesOf(tasks: readonly Task[]): string[] {
  const dated = tasks.filter(({ due }) => due !== null).sort((a, b) => (a.due! < b.due! ? -1 : 1));
  return dated.length === 0
    ? []
    : [
        words.deadlines,
        ...dated
          .slice(0, 6)
          .map(
            (task) =>
              `– ${upperFirst(formatDate(task.due!))}, ${lowerUnlessName(nameOf(task))}: ${clauseBesideDue(task, 120)}`,
          ),
      ];
}
