import type { Dirent, Stats } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { paperFormatOf } from '../../domain/paper-format.ts';
import { byText } from '../../language/text.ts';

/** The papers that a call names. */
export interface NamedPapers {
  files: string[];
  /** Files of a named folder that import does not read: spreadsheets, programs. */
  others: string[];
}

/** Files as they are named; of a folder all papers in it and below, in the order of their names. */
export function listPapers(names: readonly string[]): NamedPapers {
  const found: NamedPapers = { files: [], others: [] };
  for (const name of names)
    if (isFolder(name)) listFolder(name, found);
    else found.files.push(name);
  return { files: [...new Set(found.files)], others: found.others };
}

/**
 * Adds what is in a folder and below it. A folder that cannot be read is added as a file, so that the report names it. A
 * link to a folder is not followed: it may lead out of the folder, or back into it without an end.
 */
function listFolder(folder: string, found: NamedPapers): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    found.files.push(folder);
    return;
  }
  for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (isUnseen(entry.name)) continue;
    if (entry.isDirectory()) listFolder(path, found);
    else (paperFormatOf(entry.name) && !isFolder(path) ? found.files : found.others).push(path);
  }
}

/** Whether a name is of a file or a folder that is there. */
export const isPath = (name: string): boolean => statsOf(name) !== undefined;

export const isFile = (name: string): boolean => statsOf(name)?.isFile() === true;

const isFolder = (name: string): boolean => statsOf(name)?.isDirectory() === true;

/** What the system says of a path; undefined where there is nothing, or nothing that may be looked at. */
function statsOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch (error) {
    if (['EACCES', 'ELOOP', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/** Hidden files and folders, and the locks that Word leaves beside an open file. */
const isUnseen = (name: string): boolean => /^(?:\.|~\$)/.test(name);
