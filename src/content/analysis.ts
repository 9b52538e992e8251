import { createHash } from 'node:crypto';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import { once } from '../cache/memory.ts';
import { versionOf } from '../cache/version.ts';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { citableBlocks } from '../markdown/cite.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import type { Task } from '../understanding/tasks/task.ts';
import { readTasks } from '../understanding/tasks/task.ts';
import type { Unit } from '../understanding/unit.ts';

/** What a text says: the documents that it cites, and the tasks that it gives. */
export interface Analysis {
  citations: Citation[];
  tasks: Task[];
}

/** Analyses texts; a text that has not changed is not analysed again. */
export interface Analyst {
  analyse(body: string, data: RawFrontMatter[Collection], units: readonly Unit[]): Analysis;
  /** Keeps on disk what was analysed, for the next command; does nothing where no text was new. */
  keep(): void;
}

/** Analyses every text anew and keeps nothing. */
export const freshAnalyst: Analyst = { analyse, keep: () => undefined };

/** An analyst that keeps the analysis of one ward's texts from one command to the next. */
export function rememberingAnalyst(ward: string): Analyst {
  const kept = new Map(analyses().read(`${ward}.json`));
  const used = new Map<string, Analysis>();
  let hasNews = false;
  return {
    analyse(body, data, units) {
      const digest = createHash('sha256')
        .update(JSON.stringify([body, data, units]))
        .digest('base64');
      const known = used.get(digest) ?? kept.get(digest);
      const analysis = known ?? analyse(body, data, units);
      hasNews ||= known === undefined;
      used.set(digest, analysis);
      return analysis;
    },
    keep() {
      if (hasNews) analyses().write(`${ward}.json`, [...used]);
    },
  };
}

function analyse(body: string, front: RawFrontMatter[Collection], units: readonly Unit[]): Analysis {
  const tree = parseMarkdown(body);
  return {
    citations: readCitations(citableBlocks(tree), front),
    tasks: 'progress' in front ? readTasks({ blocks: blocksOf(tree, body), front, units }) : [],
  };
}

/** For each ward the analyses of its texts, by the digest of what they were made from. */
const analyses = once(() =>
  diskCache('analyses', versionOf('src/content/analysis.ts'), jsonFormat(areAnalyses)),
);

const areAnalyses = (value: unknown): value is [digest: string, analysis: Analysis][] =>
  Array.isArray(value) && value.every(isEntry);

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Array.isArray((value[1] as Partial<Analysis> | null)?.citations) &&
  Array.isArray((value[1] as Partial<Analysis> | null)?.tasks);
