import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { FileFormat } from '../cache/disk.ts';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import { once } from '../cache/memory.ts';
import { versionOf } from '../cache/version.ts';
import type { Asked } from './asked.ts';
import type { KnownFaults } from './attachments/attachment-faults.ts';
import type { DocumentOffence } from './rule.ts';
import type { AttachmentFaults } from './surroundings.ts';

/** What the rules found in one document, and what that depends on. */
export interface DocumentReport {
  /** The digest of the document's file. */
  digest: string;
  /** Each with the digest by which `allow` names it; null where nobody may answer for it. */
  offences: [rule: string, offence: DocumentOffence, digest: string | null][];
  /** The questions that the rules asked about the rest of the ward. */
  asked: Asked[];
  /** The paths below `files/` of the files that the document attaches, shows or links. */
  files: string[];
  /** The fragments of its headings. */
  sections: string[];
}

/** What one check of a ward leaves to the next one. */
export interface WardFindings {
  /** A digest of what all reports depend on: on another basis none of them holds. */
  basis: string;
  /** By the references of the documents. */
  reports: ReadonlyMap<string, DocumentReport>;
  /** Of the attachments. */
  faults: KnownFaults;
}

/** What was found in one ward, kept from one check to the next. */
export interface KeptFindings {
  /** What the last check has kept; undefined if nothing is kept. */
  read(): WardFindings | undefined;
  /** @param mayBeOnDisk whether the report of a document may be on disk: of the others nothing is kept there */
  write(findings: WardFindings, mayBeOnDisk: (ref: string, report: DocumentReport) => boolean): void;
}

/** Keeps nothing: everything is checked. */
export const nothingKept: KeptFindings = { read: () => undefined, write: () => undefined };

/**
 * Keeps the reports of a ward on disk, for the next command, and in memory, for the next check of the same command. Writes
 * only what is new.
 * @param contentDir wards of one name in two content folders are two wards
 */
export function keptFindings(contentDir: string, ward: string): KeptFindings {
  const key = `${ward}-${hash('sha256', resolve(contentDir)).slice(0, 12)}`;
  let last: WardFindings | undefined;
  let onDisk: WardFindings | undefined;
  return {
    read: () => (last ??= onDisk = findingsOnDisk().read(key)),
    write(findings, mayBeOnDisk) {
      last = findings;
      const reports = new Map([...findings.reports].filter(([ref, report]) => mayBeOnDisk(ref, report)));
      const wanted = { ...findings, reports };
      if (onDisk && areSame(onDisk, wanted)) return;
      onDisk = wanted;
      findingsOnDisk().write(key, wanted);
    },
  };
}

/** Whether two checks have left the same; what the later one has taken over from the earlier one is the same object. */
const areSame = (one: WardFindings, other: WardFindings): boolean =>
  one.basis === other.basis &&
  one.faults === other.faults &&
  one.reports.size === other.reports.size &&
  [...other.reports].every(([ref, report]) => one.reports.get(ref) === report);

const entries = jsonFormat<{
  basis: string;
  reports: [ref: string, report: DocumentReport][];
  faults: [key: string, faults: AttachmentFaults][];
}>();

const format: FileFormat<WardFindings> = {
  encode: ({ basis, reports, faults }) =>
    entries.encode({ basis, reports: [...reports], faults: [...faults] }),
  decode(bytes) {
    const { basis, reports, faults } = entries.decode(bytes);
    return { basis, reports: new Map(reports), faults: new Map(faults) };
  },
};

/** What the rules see of a document comes from `content/`, so its version counts, too. */
const findingsOnDisk = once(() =>
  diskCache(
    'findings',
    hash('sha256', versionOf('src/checks/check-ward.ts') + versionOf('src/content/memo.ts')).slice(0, 16),
    format,
  ),
);
