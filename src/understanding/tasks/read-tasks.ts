import { memoize } from '../../cache/memory.ts';
import { documentType } from '../../domain/document-type.ts';
import type { RawFrontMatter } from '../../domain/schema/document.ts';
import type { TextBlock } from '../../domain/text-block.ts';
import type { Unit } from '../unit.ts';
import { unitFinder } from '../unit.ts';
import { taskIds } from './id.ts';
import { matchProgress } from './progress.ts';
import { TaskReader } from './reader.ts';
import type { Task } from './task.ts';

/** The document that tasks are read from. */
export interface TaskSource {
  /** The body's blocks, as markdown/text-blocks.ts gives them. */
  blocks: readonly TextBlock[];
  /** Đơn vị of ward.yaml. */
  units: readonly Unit[];
  front: Pick<RawFrontMatter['directives'], 'type' | 'issuer' | 'to' | 'issued' | 'published' | 'progress'>;
}

/** Reads the tasks of a directive or a plan, in the order of its text; empty for a type that gives no work. */
export function readTasks({ blocks, units, front }: TaskSource): Task[] {
  if (documentType(front.type)?.givesWork === false) return [];
  const find = finderFor(units);
  const year = (front.issued ?? front.published ?? '').slice(0, 4);
  const reader = new TaskReader({
    issuer: front.issuer,
    to: front.to,
    year,
    isKnown: find.isKnown,
  });
  const found = reader.read(blocks);
  const ids = found.map(({ text }) => text).map(taskIds());
  const progressKeys = matchProgress(ids, Object.keys(front.progress));
  const anchors = new Map<number, string>();
  return found.map(({ block, unitName, text, deadline }, index) => {
    const id = ids[index]!;
    const anchor = anchors.get(block) ?? `viec-${id}`;
    anchors.set(block, anchor);
    const { status = 'open', ...rest } = front.progress[progressKeys.get(id) ?? id] ?? {};
    return {
      id,
      anchor,
      block: blocks[block]!.number,
      unitName,
      units: find.units(unitName),
      text,
      due: deadline?.due ?? null,
      ...(deadline && { words: deadline.words }),
      status,
      ...rest,
    };
  });
}

/** One finder for all documents of a ward, so that names are folded once. */
const finderFor = memoize(unitFinder);
