import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import type { BodyReading } from '../markdown/read-body.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import { readTasks } from '../understanding/tasks/read-tasks.ts';
import type { Task } from '../understanding/tasks/task.ts';
import type { Unit } from '../understanding/unit.ts';

/** What a text says: the documents that it cites, and the tasks that it gives. */
export interface Analysis {
  citations: readonly Citation[];
  tasks: readonly Task[];
}

/** All that an analysis depends on, besides the text. */
export interface AnalysisInput {
  data: RawFrontMatter[Collection];
  units: readonly Unit[];
}

/** @param reading what was read from the text */
export const analyse = (
  { data: front, units }: AnalysisInput,
  { blocks, citable }: Pick<BodyReading, 'blocks' | 'citable'>,
): Analysis => ({
  citations: readCitations(citable, front),
  tasks: 'progress' in front ? readTasks({ blocks, front, units }) : [],
});
