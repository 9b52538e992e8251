import { formGuard } from '../strings/editing.ts';
import { tidy } from './front-lines.ts';

/** What Sveltia is about to do to a file, by its path in the repository. */
export interface FormChange {
  action: 'create' | 'update' | 'move' | 'delete';
  path: string;
  previousPath?: string | undefined;
  data?: string | Blob | undefined;
}

/** A file of the repository as it is on disk. */
export interface FileOnDisk {
  /** Its text, if it is a document. */
  text: string;
  /** Milliseconds since 1970. */
  modified: number;
}

/** What the guard knows and may ask. */
export interface Guarded {
  /** The ward's folder in the repository: `content/ai-quoc`. */
  folder: string;
  /** The moment at which the form began to read files, in milliseconds since 1970. */
  opened: number;
  /** The file as the form has read it, by the text that is to be written in its place; undefined for a new one. */
  readBefore: (text: string) => string | undefined;
  /** What this form itself has written last, by path. */
  written: ReadonlyMap<string, string | Blob>;
  onDisk: (path: string) => Promise<FileOnDisk | undefined>;
  /** Who has changed a file last; undefined if nobody knows. */
  whoChanged: (path: string) => Promise<string | undefined>;
}

/** Why changes must not be written, because of what has happened on disk since the form read it; empty if nothing has. */
export async function changedMeanwhile(changes: readonly FormChange[], guarded: Guarded): Promise<string[]> {
  const refusals: string[] = [];
  for (const change of changes) {
    const refusal = await refusalOf(change, guarded);
    if (refusal !== undefined) refusals.push(refusal);
  }
  return refusals;
}

async function refusalOf(change: FormChange, guarded: Guarded): Promise<string | undefined> {
  const { action, path, previousPath } = change;
  const outside = [path, previousPath ?? path].find((each) => !each.startsWith(`${guarded.folder}/`));
  if (outside !== undefined) return formGuard.elsewhere(outside, guarded.folder);
  const disk = await guarded.onDisk(path);
  if (action === 'create' || action === 'move') {
    if (disk) return formGuard.exists(path, showTime(disk.modified));
    return action === 'move' && previousPath !== undefined
      ? refusalOf({ action: 'delete', path: previousPath }, guarded)
      : undefined;
  }
  if (!disk) return action === 'delete' ? undefined : formGuard.gone(path);
  const { data } = change;
  const known = guarded.written.get(path);
  if (typeof data !== 'string') {
    const isKnown =
      typeof known === 'string' ? tidy(known) === tidy(disk.text) : known || disk.modified <= guarded.opened;
    return isKnown ? undefined : await inWords(path, disk, guarded);
  }
  const read = guarded.readBefore(data);
  const isSame = [read, known].some((text) => typeof text === 'string' && tidy(text) === tidy(disk.text));
  if (isSame) return undefined;
  return [await inWords(path, disk, guarded), firstChange(disk.text, read ?? '')].join(' ');
}

async function inWords(path: string, { modified }: FileOnDisk, { whoChanged }: Guarded): Promise<string> {
  const who = (await whoChanged(path)) ?? formGuard.somebody;
  return formGuard.changed(path, showTime(modified), who);
}

/** The first line in which two texts differ, in words. */
function firstChange(now: string, read: string): string {
  const [lines, before] = [tidy(now).split('\n'), tidy(read).split('\n')];
  const at = lines.findIndex((line, index) => line !== before[index]);
  const index = at < 0 ? lines.length : at;
  return formGuard.newLine(index + 1, lines[index] ?? '', before[index] ?? '');
}

const showTime = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
