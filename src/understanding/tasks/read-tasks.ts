import { memoize } from '../../cache/memory.ts';
import { documentType } from '../../domain/document-type.ts';
import type { RawFrontMatter } from '../../domain/schema/document.ts';
import type { TaskCorrection } from '../../domain/schema/task-correction.ts';
import type { TextBlock } from '../../domain/text-block.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { addedWork, corrected, correctionsOf, noBlock } from '../task-corrections.ts';
import type { Unit } from '../unit.ts';
import { unitFinder } from '../unit.ts';
import { TaskReader } from './blocks/reader.ts';
import { taskIds } from './id.ts';
import { matchProgress } from './progress.ts';
import type { Task } from './task.ts';
import type { PassedSentence, Work } from './work.ts';

/** The document that tasks are read from. */
export interface TaskSource {
  /** The body's blocks, as markdown/text-blocks.ts gives them. */
  blocks: readonly TextBlock[];
  /** Đơn vị of ward.yaml. */
  units: readonly Unit[];
  front: Pick<
    RawFrontMatter['directives'],
    'type' | 'issuer' | 'to' | 'issued' | 'published' | 'progress' | 'tasks'
  >;
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
  /** Absent where an editor has set another, or none. */
  deadline?: Deadline | undefined;
  /** The keys that an editor has changed. */
  corrected?: readonly string[];
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
export const readTasks = (source: TaskSource): Task[] => decide(source).given.map(({ task }) => task);

/** The same tasks with the rules that decided, and the sentences that are no tasks with theirs. */
export function explainTasks(source: TaskSource): ExplainedTasks {
  const { given, dropped, passed } = decide(source);
  return {
    tasks: given.map(({ work: { rule, evidence, deadline }, task, correction }) => ({
      ...{ task, rule, evidence },
      ...(deadline && correction?.due === undefined && { deadline }),
      ...(correction?.id !== undefined && { corrected: keysOf(correction) }),
    })),
    passed: [
      ...passed.map((pass) => ({ ...pass, block: source.blocks[pass.block]!.number })),
      ...dropped.map(({ task: { block, text } }) => ({ block: block ?? 0, text, rule: 'dropped-by-editor' })),
    ],
  };
}

/** A task, with what it was made from. */
interface Decision {
  work: Work;
  task: Task;
  correction: TaskCorrection | undefined;
}

/** Reads the tasks and corrects them as the editor wants. */
function decide(source: TaskSource): { given: Decision[]; dropped: Decision[]; passed: PassedSentence[] } {
  const { blocks, front } = source;
  const { found, passed } = read(source);
  const added = addedWork(front.tasks, blocks);
  const works = added.length > 0 ? [...found, ...added] : found;
  const tasks = tasksOf(works, source);
  const corrections =
    front.tasks.length > 0
      ? correctionsOf(
          tasks.map(({ id }) => id),
          front.tasks,
        )
      : [];
  const { units } = finderFor(source.units);
  const decisions = tasks.map((task, index): Decision => {
    const correction = corrections[index];
    return { work: works[index]!, task: correction ? corrected(task, correction, units) : task, correction };
  });
  if (added.length > 0) decisions.sort((a, b) => placeOf(a) - placeOf(b));
  return {
    given: decisions.filter(({ correction }) => !correction?.drop),
    dropped: decisions.filter(({ correction }) => correction?.drop),
    passed,
  };
}

const placeOf = ({ work: { block } }: Decision): number => (block === noBlock ? Infinity : block);

const keysOf = (correction: TaskCorrection): string[] =>
  Object.entries(correction).flatMap(([key, value]) =>
    key === 'id' || key === 'drop' || value === undefined ? [] : [key],
  );

function read({ blocks, units, front }: TaskSource): { found: Work[]; passed: PassedSentence[] } {
  if (documentType(front.type)?.givesWork === false) return { found: [], passed: [] };
  const reader = new TaskReader({
    issuer: front.issuer,
    to: front.to,
    date: (front.issued ?? front.published ?? '').slice(0, 10),
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
    const anchor = (block === noBlock ? undefined : anchors.get(block)) ?? `viec-${id}`;
    anchors.set(block, anchor);
    const task: Task = {
      id,
      anchor,
      block: blocks[block]?.number ?? null,
      unitName,
      role,
      units: find.units(unitName),
      text,
      due: deadline?.due ?? null,
      status: 'open',
    };
    if (support !== undefined) task.support = support;
    const supportUnits = support === undefined ? [] : find.named(support);
    if (supportUnits.length > 0) task.supportUnits = supportUnits;
    if (deadline) task.words = deadline.words;
    const key = progressKeys.get(id);
    return key === undefined ? task : { ...task, ...front.progress[key] };
  });
}

/** One finder for all documents of a ward, so that names are folded once. */
const finderFor = memoize(unitFinder);
