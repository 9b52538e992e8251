import { memoize } from '../../cache/memory.ts';
import { documentType } from '../../domain/document-type.ts';
import type { RawFrontMatter } from '../../domain/schema/document.ts';
import type { TextBlock } from '../../domain/text-block.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Unit } from '../unit.ts';
import { unitFinder } from '../unit.ts';
import type { PassedSentence, Work } from './context.ts';
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

/** What was read of a document, and why. */
export interface ExplainedTasks {
  tasks: ExplainedTask[];
  passed: ExplainedPass[];
}

/** A task with the decisions that made it one. */
export interface ExplainedTask {
  task: Task;
  /** The name of the rule by which it is a task. */
  rule: string;
  /** The words that decided. */
  evidence: string;
  deadline?: Deadline | undefined;
}

/** A sentence that was looked at and is no task. */
export interface ExplainedPass {
  /** The number of its block in the body. */
  block: number;
  text: string;
  /** The name of the rule by which it is no task. */
  rule: string;
}

/** Reads the tasks of a directive or a plan, in the order of its text; empty for a type that gives no work. */
export const readTasks = (source: TaskSource): Task[] => {
  const { found } = read(source);
  return tasksOf(found, source);
};

/** The same tasks with the rules that decided, and the sentences that are no tasks with theirs. */
export function explainTasks(source: TaskSource): ExplainedTasks {
  const { found, passed } = read(source);
  const tasks = tasksOf(found, source);
  return {
    tasks: found.map(({ rule, evidence, deadline }, index) => ({
      task: tasks[index]!,
      rule,
      evidence,
      ...(deadline && { deadline }),
    })),
    passed: passed.map((pass) => ({ ...pass, block: source.blocks[pass.block]!.number })),
  };
}

function read({ blocks, units, front }: TaskSource): { found: Work[]; passed: PassedSentence[] } {
  if (documentType(front.type)?.givesWork === false) return { found: [], passed: [] };
  const reader = new TaskReader({
    issuer: front.issuer,
    to: front.to,
    year: (front.issued ?? front.published ?? '').slice(0, 4),
    isKnown: finderFor(units).isKnown,
  });
  return { found: reader.read(blocks), passed: reader.passed };
}

function tasksOf(found: readonly Work[], { blocks, units, front }: TaskSource): Task[] {
  const find = finderFor(units);
  const ids = found.map(({ text }) => text).map(taskIds());
  const progressKeys = matchProgress(ids, Object.keys(front.progress));
  const anchors = new Map<number, string>();
  return found.map(({ block, unitName, role, support, text, deadline }, index) => {
    const id = ids[index]!;
    const anchor = anchors.get(block) ?? `viec-${id}`;
    anchors.set(block, anchor);
    const { status = 'open', ...rest } = front.progress[progressKeys.get(id) ?? id] ?? {};
    return {
      id,
      anchor,
      block: blocks[block]!.number,
      unitName,
      role,
      ...(support !== undefined && { support }),
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
