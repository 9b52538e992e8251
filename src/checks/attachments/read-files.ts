import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../cache/project.ts';
import type { FileSource } from '../../content/source.ts';
import type { CarriedKind } from '../../formats/carried/kinds.ts';

/** What a file says. */
export interface AttachmentText {
  /** The lines of all that it holds: its text, its properties, what is not shown. */
  lines: string[];
  /** What readers see on each page of a PDF; of a docx, in one text; empty for other files. */
  pages: string[];
  /** The tables that it holds, by their rows: the words of each cell. */
  tables: string[][][];
  /** What it carries besides its text. */
  carried: CarriedKind[];
}

/** Why a file was not read to its end, as the end of a sentence in Vietnamese: “tệp “x.pdf” …”. */
export interface UnreadFile {
  unread: string;
}

/** What became of a file; undefined if it was not read this time: it was gone or had changed, or the process was stopped. */
export type ReadFile = AttachmentText | UnreadFile | undefined;

/** A file, and the digest that its bytes must have. */
type FileToRead = Pick<FileSource, 'absolute' | 'digest'>;

/** The entry of the process that reads files. */
const entry = (): string => join(projectRoot(), 'src/checks/attachments/reading-process.ts');
/** How many files one process reads. */
const batch = 40;

/** Reads files, each alone in limited time and memory: one that hangs or bursts takes no other with it. */
export function readFiles(files: readonly FileToRead[]): ReadFile[] {
  const all: ReadFile[] = [];
  for (let from = 0; from < files.length; from += batch) {
    const some = files.slice(from, from + batch);
    const read = readSome(some);
    all.push(...some.map((_, index) => read[index] ?? undefined));
  }
  return all;
}

function readSome(files: readonly FileToRead[]): (AttachmentText | UnreadFile | null)[] {
  try {
    const printed = execFileSync(
      process.execPath,
      [entry(), ...files.flatMap(({ absolute, digest }) => [absolute, digest])],
      {
        encoding: 'utf8',
        maxBuffer: 512 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return JSON.parse(printed) as (AttachmentText | UnreadFile | null)[];
  } catch {
    // The process was stopped, or its answer is longer than any memory: the files count as not read.
    return [];
  }
}
