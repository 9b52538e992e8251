import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { citableBlocks } from '../markdown/cite.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Citation } from '../understanding/citations/citation.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import type { Task } from '../understanding/tasks/task.ts';
import { readTasks } from '../understanding/tasks/task.ts';
import type { Unit } from '../understanding/unit.ts';

/** What a text says, read from the text itself: what it cites, and what work it gives. */
export interface Analysis {
  citations: Citation[];
  tasks: Task[];
}

/** Reads what texts say; a text that has not changed is not read again. */
export interface Analyst {
  analyse(body: string, data: RawFrontMatter[Collection], units: readonly Unit[]): Analysis;
  /** Keeps what has been read for the next time; nothing where nothing was new. */
  keep(): Promise<void>;
}

/** The code that an analysis is made by: another version of it knows nothing of what this one kept. */
const codeFolders = ['../language/', '../domain/', '../understanding/', '../markdown/'];

/** Reads every text anew and keeps nothing. */
export const freshAnalyst: Analyst = { analyse, keep: () => Promise.resolve() };

/** An analyst that remembers one ward's texts by digest, from one command to the next. */
export async function rememberingAnalyst(ward: string): Promise<Analyst> {
  const folder = resolve('node_modules/.cache/cong-phuong', await digestOfCode());
  const file = join(folder, `${ward}.json`);
  const kept = await readKept(file);
  const used = new Map<string, Analysis>();
  let news = false;
  return {
    analyse(body, data, units) {
      const digest = createHash('sha256')
        .update(JSON.stringify([body, data, units]))
        .digest('base64');
      const known = used.get(digest) ?? kept.get(digest);
      const analysis = known ?? analyse(body, data, units);
      news ||= known === undefined;
      used.set(digest, analysis);
      return analysis;
    },
    async keep() {
      if (!news) return;
      await mkdir(folder, { recursive: true });
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, JSON.stringify([...used]));
      await rename(fresh, file);
    },
  };
}

function analyse(body: string, data: RawFrontMatter[Collection], units: readonly Unit[]): Analysis {
  const tree = parseMarkdown(body);
  const front = data;
  return {
    citations: readCitations(citableBlocks(tree), front),
    tasks: 'progress' in front ? readTasks({ blocks: blocksOf(tree, body), front, units }) : [],
  };
}

/** What an earlier command kept; a file that is not there, or was cut short, is nothing kept. */
async function readKept(file: string): Promise<Map<string, Analysis>> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, Analysis][]);
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

async function digestOfCode(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of codeFolders.map((name) => new URL(name, import.meta.url))) {
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort();
    for (const name of names) hash.update(name).update(await readFile(new URL(name, folder)));
  }
  return hash.digest('hex').slice(0, 16);
}
