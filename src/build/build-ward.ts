import { join } from 'node:path';
import { keptPages } from '../checks/attachments/kept-pages.ts';
import { checkWard, hasErrors } from '../checks/check-ward.ts';
import type { KeptFindings } from '../checks/kept-findings.ts';
import { keptFindings } from '../checks/kept-findings.ts';
import { keepPublic } from '../checks/may-keep.ts';
import type { Finding } from '../checks/rule.ts';
import type { UnpublishedDocument } from '../checks/unpublished.ts';
import { unpublishedDocuments } from '../checks/unpublished.ts';
import { forgetWards, readWardOnce } from '../content/memo.ts';
import type { ReadWard } from '../content/source.ts';
import { dayOf, endOf, startOf } from '../domain/dates/moment.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { addAll } from '../language/lists/long-lists.ts';
import { withSlash } from '../portal/address.ts';
import type { Portal } from '../portal/model.ts';
import { proofFiles } from '../proof/names.ts';
import { ownMeanings } from '../search/indexing/words/own-meanings.ts';
import { readPortal } from '../site/read-portal.ts';
import { basePath, writeSettings } from '../site/settings.ts';
import { attachedTexts } from './attached-texts.ts';
import type { CompiledPages } from './engine/compiled.ts';
import { Ledgers } from './ledger/ledger.ts';
import { commitOf } from './outputs/content-commit.ts';
import type { StandingPortal } from './outputs/make-files.ts';
import { makePortal } from './outputs/make-portal.ts';
import { digestsOf, indexDigests, manifestFacts, writeManifest } from './outputs/manifest-file.ts';
import { changedIndex, wholeIndex } from './portal-index.ts';
import type { PortalChanges } from './publish/apply.ts';
import { Indexer } from './start-indexing.ts';
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
      /** The memory that the process holds, with the one that makes its indexes, in bytes. */
      memory: number;
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

/** Which ward a process builds, and where: the same in all its builds. */
export interface WardPlace {
  contentDir: string;
  ward: string;
  /** The folder of the portal, into which its files will be put. */
  portalDir: string;
  /** The compiled pages to render it with. */
  engine: CompiledPages;
}

/** What a ward's process must build. */
export interface WardOrder extends WardPlace {
  /** Milliseconds since 1970. */
  now: number;
  /** The base path, if it is not the path of the ward's `url`. */
  base: string | undefined;
  /** An empty folder for the new files. */
  outDir: string;
  /** Undefined where the whole portal is to be made. */
  standing: StandingOrder | undefined;
}

/**
 * Builds one ward, time after time, into folders beside its place; the command that started it puts them in place. It runs
 * in a process of its own: a ward that fails, or ends its process, stops no other ward.
 */
export class WardBuilder {
  readonly #kept: KeptFindings;
  readonly #ledgers: Ledgers;
  readonly #indexer: Indexer;
  /** The most memory that the process of the index has held, in bytes. */
  #indexMemory = 0;

  /** @param stays whether it will build more than once, so that it keeps what the next build can use */
  constructor({ contentDir, ward, portalDir, engine }: WardPlace, stays: boolean) {
    this.#kept = keptFindings(contentDir, ward);
    this.#ledgers = new Ledgers({ contentDir, portalDir, ward, version: engine.version });
    this.#indexer = new Indexer(stays ? openShards : 0);
  }

  /** Builds the ward as its files are now. Where this throws, the process is of no use any more. */
  async build(order: WardOrder, tell: (message: Message) => void): Promise<void> {
    tell({ kind: 'step', step: 'check' });
    const commit = commitOf(join(order.contentDir, order.ward));
    forgetWards();
    const ward = await readWardOnce(order.contentDir, order.ward);
    const findings = checkWard(ward, { now: order.now, kept: this.#kept });
    const finish = (faults: string[], made?: MadeWard): void =>
      tell({
        kind: 'done',
        made,
        about: ward.ward,
        findings,
        faults,
        unpublished: unpublishedDocuments(ward, order.now),
        files: ward.documents.length + ward.yaml.length,
        memory: process.memoryUsage.rss() + this.#indexMemory,
      });
    const peak = (step: BuildStep): void =>
      tell({ kind: 'peak', step, bytes: process.resourceUsage().maxRSS * 1024 });
    peak('check');
    keepPublic(ward, findings, order.now);
    if (!ward.ward || hasErrors(findings)) return finish([]);

    tell({ kind: 'step', step: 'render' });
    const url = withSlash(ward.ward.url);
    const settings = { ...order, cacheDir: '', url, base: order.base ?? basePath(url), preview: false };
    writeSettings(settings);
    const portal = await readPortal(settings);
    const findable = findablePaths(portal);
    const standing = this.#standing(order);
    const verification = startVerification(portal, ward.documents, hiddenSince(standing, portal));
    const own = ownMeanings(portal.ward);
    const attached = attachedTexts(portal, ward.source.files, keptPages(ward.source));
    const pages = { findable, staging: order.outDir, indexer: this.#indexer, own, attached };
    const index = standing ? changedIndex(pages, standing) : wholeIndex(pages);
    const made = await makePortal({
      ...{ settings, engine: order.engine, ward, portal, findable, standing },
      onFile: verification.see,
      onFindable: index.onPage,
      onLastFindable: index.onLastPage,
    });
    peak('render');

    tell({ kind: 'step', step: 'verify' });
    if (standing) verification.seeKept(standing.dir, made.kept);
    const faults = verification.end(made.ledger.files.keys(), made.hasSameNames);
    peak('verify');

    tell({ kind: 'step', step: 'index' });
    const indexed = await index.end();
    this.#indexMemory = Math.max(this.#indexMemory, indexed.peakBytes);
    tell({ kind: 'peak', step: 'index', bytes: indexed.peakBytes });
    addAll(faults, verifyIndex(indexed, findable));
    if (faults.length > 0) return finish(faults);
    const indexFiles = indexDigests(order.outDir, indexed.removed, standing);
    const ledger = { ...made.ledger, shards: indexed.shards, index: indexFiles.index };
    writeManifest(order.outDir, {
      ...manifestFacts(made.version, order.engine.version, await commit),
      files: digestsOf(ledger),
    });
    const changes = standing && {
      written: [...made.written, ...indexFiles.written, proofFiles.manifest],
      removed: [...made.removed, ...indexFiles.removed],
    };
    const id = this.#ledgers.keep(ledger);
    finish([], { until: nextChange(ward, order.now), ledger: id, changes });
    // The portal need not wait for what only another process reads.
    this.#ledgers.write();
  }

  /** The portal that stands, if its ledger is there. */
  #standing({ standing, portalDir }: WardOrder): StandingPortal | undefined {
    const ledger = standing && this.#ledgers.read(standing.ledger);
    return ledger && { dir: portalDir, ledger, spoiled: new Set(standing.spoiled) };
  }
}

/** The number of shards of the index that stay open for the next build: a shard takes some 40 MB. */
const openShards = 3;

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
