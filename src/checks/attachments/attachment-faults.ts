import type { FileSource, ReadWard } from '../../content/source.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { personalNumberAt } from '../detect/private-data.ts';
import { isStamped, isStampTogether } from '../detect/stamp.ts';
import type { AttachmentFaults } from '../surroundings.ts';
import { attachmentTexts } from './attachment-text.ts';

/** What is wrong in the text of each attachment of a ward; files without any text are left out. */
export function attachmentFaults(ward: ReadWard, today: Day): Map<FileSource, AttachmentFaults> {
  const thisYear = Number(today.slice(0, 4));
  return new Map(
    [...attachmentTexts(ward)].map(([file, lines]) => [file, lines ? faultsIn(lines, thisYear) : unreadable]),
  );
}

const unreadable = { unreadable: true, secrecyStamp: false, personalNumber: false };

const faultsIn = (lines: readonly string[], thisYear: number): AttachmentFaults => ({
  unreadable: false,
  secrecyStamp: lines.some(
    (line, index) => isStamped(line) || isStampTogether(lines.slice(index, index + 2)),
  ),
  personalNumber: lines.some((line) => personalNumberAt(line, (year) => year <= thisYear) !== undefined),
});
