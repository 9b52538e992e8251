import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import { once } from '../cache/memory.ts';
import { versionOf } from '../cache/version.ts';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import type { BodyReading } from '../markdown/read-body.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import { readTasks } from '../understanding/tasks/read-tasks.ts';
import type { Task } from '../understanding/tasks/task.ts';
import type { Unit } from '../understanding/unit.ts';

/** What a text says: the documents that it cites, and the tasks that it gives. */
export interface Analysis {
  citations: Citation[];
  tasks: Task[];
}

/** All that an analysis depends on, besides the code. */
export interface AnalysisInput {
  body: string;
  data: RawFrontMatter[Collection];
  units: readonly Unit[];
}

/** Analyses texts; a text that has not changed is not analysed again. */
export interface Analyst {
  /** @param reading what was read from `input.body` */
  analyse(input: AnalysisInput, reading: Pick<BodyReading, 'blocks' | 'citable'>): Analysis;
  /** Keeps on disk what was analysed, for the next command; does nothing where no text was new. */
  keep(): void;
}

/**
 * An analyst that keeps the analysis of one ward's texts from one command to the next.
 * @param contentDir wards of one name in two content folders are two wards
 */
export function rememberingAnalyst(contentDir: string, ward: string): Analyst {
  const place = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);
  const key = `${ward}-${place}`;
  const kept = new Map(analyses().read(key));
  const used = new Map<string, Analysis>();
  let hasNews = false;
  return {
    analyse(input, reading) {
      const digest = createHash('sha256')
        .update(JSON.stringify([input.body, input.data, input.units]))
        .digest('base64');
      const known = used.get(digest) ?? kept.get(digest);
      const analysis = known ?? analyse(input, reading);
      hasNews ||= known === undefined;
      used.set(digest, analysis);
      return analysis;
    },
    keep() {
      if (hasNews) analyses().write(key, [...used]);
    },
  };
}

const analyse: Analyst['analyse'] = ({ data: front, units }, { blocks, citable }) => ({
  citations: readCitations(citable, front),
  tasks: 'progress' in front ? readTasks({ blocks, front, units }) : [],
});

/** Analyses every text anew and keeps nothing. */
export const freshAnalyst: Analyst = { analyse, keep: () => undefined };

/**
 * For each ward the analyses of its texts, by the digest of what they were made from. The blocks that an analysis is
 * made from come from interpret.ts, so its version counts.
 */
const analyses = once(() =>
  diskCache(
    'analyses',
    versionOf('src/content/interpret.ts'),
    jsonFormat<[digest: string, analysis: Analysis][]>(),
  ),
);
