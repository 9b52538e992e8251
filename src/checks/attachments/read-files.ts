import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../cache/project.ts';
import type { FileSource } from '../../content/source.ts';
import type { CarriedKind } from '../../formats/carried/kinds.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import type { SeenStamp } from '../../recognition/stamps/stamp-seeker.ts';

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
  /** The stamp that it shows; null where none was found. Undefined where none was sought, or not to the end. */
  seen?: SeenStamp | null;
  /** Why no stamp could be sought in what it shows, as in `UnreadFile`. */
  unseen?: string;
}

/** Why a file was not read to its end, as the end of a sentence in Vietnamese: “tệp “x.pdf” …”. */
export interface UnreadFile {
  unread: string;
}

/** What became of a file; undefined if it was not read this time: it was gone or had changed, or the process was stopped. */
export type ReadFile = AttachmentText | UnreadFile | undefined;

/** A file, the digest that its bytes must have, and whether stamps are sought in what it shows. */
export type FileToRead = Pick<FileSource, 'absolute' | 'digest'> & { seek?: boolean };

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
    addAll(
      all,
      some.map((_, index) => read[index] ?? undefined),
    );
  }
  return all;
}

function readSome(files: readonly FileToRead[]): (AttachmentText | UnreadFile | null)[] {
  try {
    const printed = execFileSync(
      process.execPath,
      [entry(), ...files.flatMap(({ absolute, digest, seek }) => [absolute, digest, seek ? 'seek' : ''])],
      {
        encoding: 'utf8',
        maxBuffer: 512 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return JSON.parse(printed) as (AttachmentText | UnreadFile | null)[];
  } catch (error) {
    if (isCrash(error)) return readApart(files);
    // The process was stopped, or its answer is longer than any memory: the files count as not read.
    return files.map(() => null);
  }
}

/** Reads files of which one has crashed the process: each half alone, down to that file. */
function readApart(files: readonly FileToRead[]): (AttachmentText | UnreadFile | null)[] {
  if (files.length <= 1)
    return files.map(() => ({
      unread: 'tệp hỏng, làm dừng chương trình đọc tệp; hãy mở bằng phần mềm đã làm ra tệp rồi lưu lại',
    }));
  const half = Math.ceil(files.length / 2);
  return [...readSome(files.slice(0, half)), ...readSome(files.slice(half))];
}

/** Whether a process ended by its own fault: decoders of pictures are native code, which a damaged picture may crash. */
const isCrash = (error: unknown): boolean =>
  /^SIG(?:SEGV|BUS|ILL|FPE|TRAP|ABRT)$/.test((error as { signal?: string | null }).signal ?? '');
