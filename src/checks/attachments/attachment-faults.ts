import { once } from '../../cache/memory.ts';
import type { FileSource } from '../../content/source.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { holdStamp } from '../../domain/secrecy-stamp.ts';
import { personalNumberAt } from '../detect/private-data.ts';
import type { AttachmentFaults } from '../surroundings.ts';
import { attachmentTexts, hasText } from './attachment-text.ts';

/** The faults of files, by what these depend on: the digest of a file, and the year. */
export type KnownFaults = ReadonlyMap<string, AttachmentFaults>;

/** The faults in the texts of the attachments of one ward. */
export interface FaultFinder {
  /** The faults of a file; undefined if it has no text. */
  of(file: FileSource): AttachmentFaults | undefined;
  /** What to keep of this check for the next one; undefined if nothing is new. */
  news(): KnownFaults | undefined;
}

/** Looks for faults in the texts of files. Only those of which no faults are known are read, all of them at once. */
export function findFaults(files: readonly FileSource[], today: Day, known: KnownFaults): FaultFinder {
  const thisYear = today.slice(0, 4);
  const keyOf = ({ digest }: FileSource): string => `${digest} ${thisYear}`;
  const withText = files.filter(hasText);
  const read = once(() => attachmentTexts(withText.filter((file) => !known.has(keyOf(file)))));
  const faults = once(
    () =>
      new Map(
        [...read()].map(([file, text]) => [file, text ? faultsIn(text.lines, Number(thisYear)) : unreadable]),
      ),
  );
  return {
    of: (file) => (hasText(file) ? (known.get(keyOf(file)) ?? faults().get(file)) : undefined),
    news() {
      if (withText.every((file) => known.has(keyOf(file)))) return undefined;
      // A file that was not read this time is read next time.
      const sure = withText.filter((file) => known.has(keyOf(file)) || read().get(file) !== undefined);
      return new Map(sure.map((file) => [keyOf(file), known.get(keyOf(file)) ?? faults().get(file)!]));
    },
  };
}

const unreadable = { unreadable: true, secrecyStamp: false, personalNumber: false };

const faultsIn = (lines: readonly string[], thisYear: number): AttachmentFaults => ({
  unreadable: false,
  secrecyStamp: holdStamp(lines),
  personalNumber: lines.some((line) => personalNumberAt(line, (year) => year <= thisYear) !== undefined),
});
