import { once } from '../../cache/memory.ts';
import type { FileSource } from '../../content/source.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { holdStamp } from '../../domain/secrecy/hold-stamp.ts';
import type { AttachmentFaults } from '../surroundings.ts';
import { privateDataOf } from './attachment-data.ts';
import { readAndSeek } from './read-and-seek.ts';
import type { AttachmentText, ReadFile } from './read-files.ts';

/** The faults of files, by what these depend on: the digest of a file, and the year. */
export type KnownFaults = ReadonlyMap<string, AttachmentFaults>;

/** The faults in the texts of the attachments of one ward. */
export interface FaultFinder {
  /** The faults of a file; undefined if it has neither a text nor a picture, or is gone. */
  of(file: FileSource): AttachmentFaults | undefined;
  /** What to keep of this check for the next one; undefined if nothing is new. */
  news(): KnownFaults | undefined;
}

/** What faults are looked for in. */
interface Search {
  files: readonly FileSource[];
  today: Day;
  /** What is known of files since the last check. */
  known: KnownFaults;
  /** Gets the text of each file that was read and has no fault. */
  onClean?: (file: FileSource, text: AttachmentText) => void;
}

/** Looks for faults in the texts of files. Only those of which no faults are known are read, all of them at once. */
export function findFaults({ files, today, known, onClean }: Search): FaultFinder {
  const thisYear = today.slice(0, 4);
  const keyOf = ({ digest }: FileSource): string => `${digest} ${thisYear}`;
  const withText = files.filter(hasText);
  const knownOf = (file: FileSource): AttachmentFaults | undefined =>
    known.get(keyOf(file)) ?? foundBefore.get(keyOf(file));
  const found = once(() => {
    const unknown = withText.filter((file) => !knownOf(file));
    const read = readAndSeek(unknown);
    return new Map(
      unknown.map((file, index) => {
        const faults = faultsIn(read[index], Number(thisYear));
        if (faults === clean) onClean?.(file, read[index] as AttachmentText);
        const all = withCarried(faults, read[index]);
        if (isSure(faults)) foundBefore.set(keyOf(file), all);
        return [file, all];
      }),
    );
  });
  return {
    of: (file) => (hasText(file) ? (knownOf(file) ?? found().get(file)) : undefined),
    news() {
      if (withText.every((file) => known.has(keyOf(file)))) return undefined;
      // What was found without reading is looked for again next time.
      const sure = withText.filter((file) => knownOf(file) || isSure(found().get(file)));
      return new Map(sure.map((file) => [keyOf(file), knownOf(file) ?? found().get(file)!]));
    },
  };
}

/** The faults that this process has found, by the same keys: what a file holds does not depend on its ward. */
const foundBefore = new Map<string, AttachmentFaults>();

/** Whether a file is of a format with a text, or with a picture that may show one. */
const hasText = ({ kind }: FileSource): boolean =>
  kind !== undefined && /^(?:pdf|docx|xlsx|pptx|odt|jpg|png|webp)$/.test(kind);

const clean: AttachmentFaults = { secrecyStamp: false, privateData: [] };

/** A file that the process could not read this time, for a reason that is not in the file. */
const unsure: AttachmentFaults = { ...clean, unread: 'máy chưa đọc được tệp lần này; hãy chạy lại lệnh' };
const isSure = (faults: AttachmentFaults | undefined): boolean => faults !== undefined && faults !== unsure;

/** Faults with what the file carries besides its text, which keeps nobody from reading it. */
const withCarried = (faults: AttachmentFaults, read: ReadFile): AttachmentFaults =>
  read && 'carried' in read && read.carried.length > 0 ? { ...faults, carried: read.carried } : faults;

function faultsIn(text: ReadFile, thisYear: number): AttachmentFaults {
  if (!text) return unsure;
  if ('unread' in text) return { ...clean, unread: text.unread };
  const { seen, unseen } = text;
  const faults: AttachmentFaults = {
    secrecyStamp: holdStamp(text.lines) || Boolean(seen),
    privateData: privateDataOf(text, thisYear),
    ...(seen && { seen }),
    ...(unseen !== undefined && { unread: unseen }),
  };
  return faults.secrecyStamp || faults.unread !== undefined || faults.privateData.length > 0 ? faults : clean;
}
