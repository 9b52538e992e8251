import { nearest } from '../../../language/nearest.ts';
import { routes } from '../../../portal/routes.ts';
import type { StrayProgress } from '../../../understanding/tasks/progress.ts';
import { strayProgress } from '../../../understanding/tasks/progress.ts';
import type { Rule } from '../../rule.ts';

/** A message lists this many ids at most. */
const mostIds = 8;

/**
 * A key of `progress` is the id of a task. The id changes when the text of the task is corrected; then the progress would
 * be lost, or it follows the task only as long as the two texts are nearly the same.
 */
export const unknownTask: Rule = {
  name: 'unknown-task',
  severity: 'warning',
  *inDocument(document) {
    const { data, front } = document;
    if (!data || !('progress' in data) || data.withdrawn) return;
    const keys = Object.keys(data.progress);
    if (keys.length === 0) return;
    const ids = document.tasks.map(({ id }) => id);
    const strays = strayProgress(ids, keys);
    const taken = [...keys, ...strays.map(({ task }) => task)];
    const free = ids.filter((id) => !taken.includes(id));
    for (const stray of strays)
      yield {
        position: front.keyAt(['progress', stray.key]),
        message: `văn bản không có việc nào mang mã “${stray.key}”${adviceFor(stray, ids, free)}`,
        // An id holds the first words of its task.
        quotesOtherLines: true,
        redactedName: 'một mã việc không có trong văn bản',
      };
  },
};

function adviceFor({ key, task }: StrayProgress, ids: readonly string[], free: readonly string[]): string {
  if (task !== undefined)
    return `; tiến độ này đang được ghi cho việc “${task}” vì gần giống. Đúng việc ấy thì đổi mã thành ${task}, không đúng thì xóa`;
  if (ids.length === 0)
    return ' nên tiến độ này không hiện; máy không thấy việc nào được giao, hãy xóa mã ấy';
  if (free.length === 0) return ' nên tiến độ này không hiện; mọi việc đã có tiến độ, hãy xóa mã ấy';
  const near = nearest(key, free);
  const shown = near ? [near, ...free.filter((id) => id !== near)] : free;
  const others =
    shown.length > mostIds ? ` và ${String(shown.length - mostIds)} mã nữa ở trang /${routes.tasks}` : '';
  return ` nên tiến độ này không hiện; đổi thành mã đúng, việc đã bỏ thì xóa. Các mã chưa có tiến độ: ${shown.slice(0, mostIds).join(', ')}${others}`;
}
