import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkWard, hasErrors } from '../checks/check-ward.ts';
import { keptFindings } from '../checks/kept-findings.ts';
import type { Finding } from '../checks/rule.ts';
import type { UnpublishedDocument } from '../checks/unpublished.ts';
import { unpublishedDocuments } from '../checks/unpublished.ts';
import { readWardOnce } from '../content/memo.ts';
import type { ReadWard } from '../content/source.ts';
import { dayOf, endOf, startOf } from '../domain/dates/moment.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { withSlash } from '../portal/address.ts';
import type { Portal } from '../portal/model.ts';
import { indexFolder } from '../search/shared/names.ts';
import { readPortal } from '../site/read-portal.ts';
import { basePath, writeSettings } from '../site/settings.ts';
import type { CompiledPages } from './engine/compiled.ts';
import type { LedgerPlace } from './ledger/ledger.ts';
import { keepLedger, readLedger } from './ledger/ledger.ts';
import type { StandingPortal } from './outputs/make-files.ts';
import { makePortal } from './outputs/make-portal.ts';
import { changedIndex, wholeIndex } from './portal-index.ts';
import type { PortalChanges } from './publish/apply.ts';
import { verifyIndex } from './verify/search-index.ts';
import { findablePaths, shown } from './verify/shown.ts';
import { startVerification } from './verify/verification.ts';

/** The steps of a ward's build, in order. The index is made beside the others, from the first page on. */
export type BuildStep = 'check' | 'render' | 'verify' | 'index';

/** A message from a ward's build to the command that started it. */
export type Message =
  | { kind: 'step'; step: BuildStep }
  | { kind: 'peak'; step: BuildStep; bytes: number }
  | {
      kind: 'done';
      /** The ward; undefined if ward.yaml cannot be read. */
      about: Ward | undefined;
      findings: Finding[];
      faults: string[];
      unpublished: UnpublishedDocument[];
      files: number;
      /** Undefined where there are errors or faults. */
      made?: MadeWard | undefined;
    };

/** The portal that a ward's process has made. */
export interface MadeWard {
  /** The first moment at which the portal would be another, in milliseconds since 1970. */
  until: number;
  /** The id of its ledger. */
  ledger: string;
  /** The files to put in place; undefined for a whole new portal. */
  changes: PortalChanges | undefined;
}

/** A portal that stands, for a build that makes only what has changed. */
export interface StandingOrder {
  /** The id of its ledger. */
  ledger: string;
  /** Files that were changed or removed since. */
  spoiled: string[];
}

/** What a ward's process must build. */
export interface WardOrder {
  contentDir: string;
  ward: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The base path, if it is not the path of the ward's `url`. */
  base: string | undefined;
  /** An empty folder for the new files. */
  outDir: string;
  /** The folder of the portal, into which they will be put. */
  portalDir: string;
  /** Undefined where the whole portal is to be made. */
  standing: StandingOrder | undefined;
  /** The compiled pages to render it with. */
  engine: CompiledPages;
}

/**
 * Builds one ward into a folder beside its place; the command that started it puts it in place. It runs in a process
 * of its own: a ward that fails, or ends its process, stops no other ward.
 */
export async function buildWard(order: WardOrder, tell: (message: Message) => void): Promise<void> {
  tell({ kind: 'step', step: 'check' });
  const ward = await readWardOnce(order.contentDir, order.ward);
  const kept = keptFindings(order.contentDir, order.ward);
  const findings = checkWard(ward, { now: order.now, kept });
  const finish = (faults: string[], made?: MadeWard): void =>
    tell({
      kind: 'done',
      made,
      about: ward.ward,
      findings,
      faults,
      unpublished: unpublishedDocuments(ward, order.now),
      files: ward.documents.length + ward.yaml.length,
    });
  const peak = (step: BuildStep): void =>
    tell({ kind: 'peak', step, bytes: process.resourceUsage().maxRSS * 1024 });
  peak('check');
  ward.keep();
  if (!ward.ward || hasErrors(findings)) return finish([]);

  tell({ kind: 'step', step: 'render' });
  const url = withSlash(ward.ward.url);
  const settings = { ...order, cacheDir: '', url, base: order.base ?? basePath(url), preview: false };
  writeSettings(settings);
  const portal = await readPortal(settings);
  const findable = findablePaths(portal);
  const standing = standingPortal(order);
  const verification = startVerification(portal, ward.documents, hiddenSince(standing, portal));
  const pages = { findable, staging: order.outDir };
  const index = standing ? changedIndex(pages, standing) : wholeIndex(pages);
  const made = await makePortal({
    ...{ settings, engine: order.engine, ward, portal, findable, standing },
    onFile: verification.see,
    onFindable: index.onPage,
  });
  peak('render');

  tell({ kind: 'step', step: 'verify' });
  if (standing) verification.seeKept(standing.dir, made.kept);
  const faults = verification.end(made.ledger.files.keys(), made.hasSameNames);
  peak('verify');

  tell({ kind: 'step', step: 'index' });
  const indexed = await index.end();
  tell({ kind: 'peak', step: 'index', bytes: indexed.peakBytes });
  faults.push(...verifyIndex(indexed, findable));
  if (faults.length > 0) return finish(faults);
  const ledger = keepLedger(ledgerPlace(order), { ...made.ledger, shards: indexed.shards });
  const changes = standing && {
    written: [...made.written, ...filesBelow(order.outDir, indexFolder)],
    removed: [...made.removed, ...indexed.removed],
  };
  finish([], { until: nextChange(ward, order.now), ledger, changes });
}

const ledgerPlace = ({ contentDir, portalDir, ward, engine }: WardOrder): LedgerPlace => ({
  ...{ contentDir, portalDir, ward },
  version: engine.version,
});

/** The paths of all files in a folder of a portal, below the portal. */
const filesBelow = (portalDir: string, folder: string): string[] =>
  (existsSync(join(portalDir, folder))
    ? readdirSync(join(portalDir, folder), { recursive: true, withFileTypes: true })
    : []
  )
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(portalDir.length + 1)
        .split(sep)
        .join('/'),
    );

/** The portal that stands, if its ledger is there. */
function standingPortal(order: WardOrder): StandingPortal | undefined {
  const { standing, portalDir } = order;
  const ledger = standing && readLedger(ledgerPlace(order), standing.ledger);
  return ledger && { dir: portalDir, ledger, spoiled: new Set(standing.spoiled) };
}

/** The documents that readers could see in the portal that stands, and cannot see any more. */
function hiddenSince(standing: StandingPortal | undefined, portal: Portal): Set<string> {
  const now = new Set(shown(portal).map(({ ref }) => ref));
  return new Set(standing?.ledger.shown.filter((ref) => !now.has(ref)));
}

/** The first moment after `now` at which something is due: a document is published, or a day ends in Việt Nam. */
function nextChange({ documents }: ReadWard, now: number): number {
  const published = documents.flatMap(({ data }) =>
    data && 'published' in data && data.published ? [startOf(data.published)] : [],
  );
  const dayEnds = endOf(dayOf(now)) + 1;
  return published.reduce((first, at) => (at > now && at < first ? at : first), dayEnds);
}
