import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { diskCache, jsonFormat } from '../cache/disk.ts';
import { once } from '../cache/memory.ts';
import { versionOf } from '../cache/version.ts';
import type { Asked } from './asked.ts';
import type { DocumentOffence } from './rule.ts';

/** What the rules found in one document, and what that depends on. */
export interface DocumentReport {
  /** The digest of the document's file. */
  digest: string;
  offences: [rule: string, offence: DocumentOffence][];
  /** The questions that the rules asked about the rest of the ward. */
  asked: Asked[];
  /** The paths below `files/` of the files that the document attaches, shows or links. */
  files: string[];
  /** The fragments of its headings. */
  sections: string[];
}

/** The reports of one ward's documents, kept from one check to the next. */
export interface KeptFindings {
  /**
   * The kept reports by the references of the documents.
   * @param basis a digest of what all reports depend on: a report that was made on another basis is not returned
   */
  read(basis: string): ReadonlyMap<string, DocumentReport>;
  write(basis: string, reports: ReadonlyMap<string, DocumentReport>): void;
}

/** Keeps nothing: every document is checked. */
export const nothingKept: KeptFindings = { read: () => new Map(), write: () => undefined };

/**
 * Keeps the reports of a ward on disk, for the next command, and in memory, for the next check of the same command.
 * @param contentDir wards of one name in two content folders are two wards
 */
export function keptFindings(contentDir: string, ward: string): KeptFindings {
  const key = `${ward}-${hash('sha256', resolve(contentDir)).slice(0, 12)}`;
  let last: { basis: string; reports: ReadonlyMap<string, DocumentReport> } | undefined;
  return {
    read(basis) {
      if (!last) {
        const kept = reportsOnDisk().read(key);
        last = kept && { basis: kept.basis, reports: new Map(kept.reports) };
      }
      return last?.basis === basis ? last.reports : new Map();
    },
    write(basis, reports) {
      last = { basis, reports };
      reportsOnDisk().write(key, { basis, reports: [...reports] });
    },
  };
}

/** What the rules see of a document comes from `content/`, so its version counts, too. */
const reportsOnDisk = once(() =>
  diskCache(
    'findings',
    hash('sha256', versionOf('src/checks/check-ward.ts') + versionOf('src/content/memo.ts')).slice(0, 16),
    jsonFormat<{ basis: string; reports: [ref: string, report: DocumentReport][] }>(),
  ),
);
