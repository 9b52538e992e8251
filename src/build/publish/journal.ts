import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './entries.ts';

/** What a change of a portal in place consists of, in the order in which it is done. */
export interface Journal {
  /** The name of the folder beside the portal that holds the new files at their paths. */
  staging: string;
  moves: readonly Move[];
  /** Paths below the portal's folder, with `/`. */
  removed: readonly string[];
}

/** A file that is moved into the portal. Its size and time stay the same: they show whether it was moved already. */
export interface Move {
  path: string;
  size: number;
  /** Milliseconds since 1970, with fractions. */
  modified: number;
}

/** The name of a ward's journal, beside its portal. */
const nameOf = (ward: string): string => `.${ward}.journal`;

/** What the journal says of a portal that was changed in part and cannot be completed. */
const broken = 'broken\n';

export function writeJournal(outDir: string, ward: string, journal: Journal): Promise<void> {
  const text = JSON.stringify(journal);
  return writeWhole(outDir, ward, journal.staging, `${digestOf(text)}\n${text}`);
}

/** Notes that the portal cannot be completed: the next build must make all of it anew. */
export const markBroken = (outDir: string, ward: string, staging: string): Promise<void> =>
  writeWhole(outDir, ward, staging, broken);

/** A ward's journal: undefined if there is no file, `broken` if the ward was marked so or the file was altered. */
export async function readJournal(outDir: string, ward: string): Promise<Journal | 'broken' | undefined> {
  const content = await readFile(join(outDir, nameOf(ward)), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (content === undefined) return undefined;
  const [digest, text = ''] = content.split('\n');
  return digest === digestOf(text) ? (JSON.parse(text) as Journal) : 'broken';
}

export const removeJournal = (outDir: string, ward: string): Promise<void> =>
  rm(join(outDir, nameOf(ward)), { force: true });

/** Writes the journal beside the new files and puts it in place by a rename: nobody reads half of it. */
async function writeWhole(outDir: string, ward: string, staging: string, content: string): Promise<void> {
  const draft = join(outDir, staging, nameOf(ward));
  await mkdir(join(outDir, staging), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, join(outDir, nameOf(ward)));
}

/** The digest depends on the format too: a journal of another format counts as altered. */
const digestOf = (text: string): string => createHash('sha256').update(`journal 1\n${text}`).digest('hex');
