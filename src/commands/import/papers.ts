import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
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
    if (!isFolder(name)) found.files.push(name);
    else
      for (const inside of readdirSync(name, { recursive: true, encoding: 'utf8' }).sort(byText)) {
        const path = join(name, inside);
        if (isFolder(path) || isUnseen(inside)) continue;
        (paperFormatOf(inside) ? found.files : found.others).push(path);
      }
  return { files: [...new Set(found.files)], others: found.others };
}

/** Whether a name is of a file or a folder that is there. */
export const isPath = (name: string): boolean => statSync(name, { throwIfNoEntry: false }) !== undefined;

export const isFile = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isFile() === true;

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** Hidden files, and the locks that Word leaves beside an open file. */
const isUnseen = (path: string): boolean =>
  path.split(/[/\\]/).some((part) => part.startsWith('.')) || basename(path).startsWith('~$');
