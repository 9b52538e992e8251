import type { TaskCorrection } from '../domain/schema/task-correction.ts';
import type { TextBlock } from '../domain/text-block.ts';
import { squeeze } from '../language/text.ts';
import { matchProgress } from './tasks/progress.ts';
import type { Task } from './tasks/task.ts';
import type { Work } from './tasks/work.ts';

/** The position of the block of a task that no block gives. */
export const noBlock = -1;

/** The tasks that an editor has added, each at the block with its words. */
export const addedWork = (corrections: readonly TaskCorrection[], blocks: readonly TextBlock[]): Work[] =>
  corrections.flatMap(({ id, unit = '', text = '', role = 'lead' }) =>
    id === undefined
      ? [
          {
            ...{ block: blockWith(text, blocks), unitName: unit, text, role, deadline: undefined },
            ...{ rule: 'added-by-editor', evidence: unit },
          },
        ]
      : [],
  );

/**
 * Finds the correction of each task, as progress is found: a correction stays with its task when the sentence is mended a
 * little.
 * @param ids of the tasks that were read, and then of the added ones
 * @returns in the order of the tasks
 */
export function correctionsOf(
  ids: readonly string[],
  corrections: readonly TaskCorrection[],
): (TaskCorrection | undefined)[] {
  const added = corrections.filter(({ id }) => id === undefined);
  const read = ids.slice(0, ids.length - added.length);
  const byId = new Map(corrections.flatMap((each) => (each.id === undefined ? [] : [[each.id, each]])));
  const keys = matchProgress(read, [...byId.keys()]);
  return [...read.map((id) => byId.get(keys.get(id) ?? '')), ...added];
}

/** A task as an editor has corrected it. Its id stays, since progress and calendars know the task by it. */
export function corrected(
  task: Task,
  { unit, text, due, role }: TaskCorrection,
  unitsOf: (name: string) => string[],
): Task {
  const { words, ...rest } = task;
  return {
    ...rest,
    ...(due === undefined ? words !== undefined && { words } : { due }),
    ...(unit !== undefined && { unitName: unit, units: unitsOf(unit) }),
    ...(text !== undefined && { text }),
    ...(role !== undefined && { role }),
  };
}

/** A shorter text is in too many blocks by chance. */
const shortestQuotation = 10;

/** The position of the block that a text was copied from. */
function blockWith(text: string, blocks: readonly TextBlock[]): number {
  const wanted = plain(text);
  if (wanted.length < shortestQuotation) return noBlock;
  return blocks.findIndex(({ text: own, cells }) =>
    plain(cells ? cells.texts.join(' ') : own).includes(wanted),
  );
}

const plain = (text: string): string =>
  squeeze(text)
    .toLowerCase()
    .replace(/[\s.;,:/]+$/u, '');
