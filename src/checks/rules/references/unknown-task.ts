import type { ReadDocument } from '../../../content/source.ts';
import { nearest } from '../../../language/nearest.ts';
import { routes } from '../../../portal/routes.ts';
import type { StrayProgress } from '../../../understanding/tasks/progress.ts';
import { strayProgress } from '../../../understanding/tasks/progress.ts';
import { readTasks } from '../../../understanding/tasks/read-tasks.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';

/** A message lists this many ids at most. */
const mostIds = 8;

/**
 * A key of `progress`, and the `id` of a correction in `tasks`, is the id of a task. The id changes when the text of the
 * task is corrected; then what is said of it would be lost, or it follows the task only as long as the two texts are
 * nearly the same.
 */
export const unknownTask: Rule = {
  name: 'unknown-task',
  severity: 'warning',
  *inDocument(document, around) {
    const { data } = document;
    if (!data || !('progress' in data) || data.withdrawn) return;
    const reported = Object.keys(data.progress);
    const corrected = data.tasks.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, index }]));
    if (reported.length + corrected.length === 0) return;
    const ids = document.tasks.map(({ id }) => id);
    // A correction, and progress too, may be of a task that another correction drops.
    const read = corrected.length > 0 ? idsAsRead(document, around) : ids;
    yield* offences(reported, [...new Set([...read, ...ids])], words.progress, (key) =>
      document.front.keyAt(['progress', key]),
    );
    yield* offences(
      corrected.map(({ id }) => id),
      read,
      words.correction,
      (key) => document.front.at(['tasks', corrected.find(({ id }) => id === key)!.index, 'id']),
    );
  },
};

/** The ids of the tasks of a document as they were before they were corrected. */
function idsAsRead({ blocks, data }: ReadDocument, { ward }: Surroundings): string[] {
  if (!data || !('progress' in data)) return [];
  return readTasks({ blocks, units: ward?.units ?? [], front: { ...data, tasks: [] } }).map(({ id }) => id);
}

/** How messages call what is said of a task. */
interface Words {
  it: string;
  /** What does not happen, if the task is unknown. */
  lost: string;
  /** What happens to a task that is nearly the same. */
  follows: string;
  free: string;
}

const words: Record<'progress' | 'correction', Words> = {
  progress: {
    it: 'tiến độ này',
    lost: 'nên tiến độ này không hiện',
    follows: 'đang được ghi cho việc',
    free: 'Các mã chưa có tiến độ',
  },
  correction: {
    it: 'mục sửa này',
    lost: 'nên mục sửa này không có tác dụng',
    follows: 'đang sửa việc',
    free: 'Các mã chưa sửa',
  },
};

function* offences(
  keys: readonly string[],
  ids: readonly string[],
  called: Words,
  positionOf: (key: string) => DocumentOffence['position'],
): Iterable<DocumentOffence> {
  const strays = strayProgress(ids, keys);
  const taken = [...keys, ...strays.map(({ task }) => task)];
  const free = ids.filter((id) => !taken.includes(id));
  for (const stray of strays)
    yield {
      position: positionOf(stray.key),
      message: `văn bản không có việc nào mang mã “${stray.key}”${adviceFor(stray, ids, free, called)}`,
      // An id holds the first words of its task.
      quotesOtherLines: true,
      redactedName: 'một mã việc không có trong văn bản',
    };
}

function adviceFor(
  { key, task }: StrayProgress,
  ids: readonly string[],
  free: readonly string[],
  { it, lost, follows, free: left }: Words,
): string {
  if (task !== undefined)
    return `; ${it} ${follows} “${task}” vì gần giống. Đúng việc ấy thì đổi mã thành ${task}, không đúng thì xóa`;
  if (ids.length === 0) return ` ${lost}; máy không thấy việc nào được giao, hãy xóa mã ấy`;
  if (free.length === 0) return ` ${lost}; mọi việc đã được ghi, hãy xóa mã ấy`;
  const near = nearest(key, free);
  const shown = near ? [near, ...free.filter((id) => id !== near)] : free;
  const others =
    shown.length > mostIds ? ` và ${String(shown.length - mostIds)} mã nữa ở trang /${routes.tasks}` : '';
  return ` ${lost}; đổi thành mã đúng, việc đã bỏ thì xóa. ${left}: ${shown.slice(0, mostIds).join(', ')}${others}`;
}
