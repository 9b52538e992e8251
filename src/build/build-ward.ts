import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
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
import { compareShards } from '../search/indexing/compare-shards.ts';
import { pageForIndex } from '../search/indexing/page-for-index.ts';
import { planShards } from '../search/indexing/plan-shards.ts';
import { publishAttachments } from '../site/integrations/attachments.ts';
import { publishedForm } from '../site/integrations/editing.ts';
import { readPortal } from '../site/read-portal.ts';
import { basePath, writeSettings } from '../site/settings.ts';
import { sitemapFiles } from '../site/sitemap.ts';
import type { CompiledPages } from './engine/compiled.ts';
import { renderWard } from './engine/render.ts';
import { startIndexing } from './start-indexing.ts';
import { verifyIndex } from './verify/search-index.ts';
import { findablePaths } from './verify/shown.ts';
import { startVerification } from './verify/verification.ts';

/** The steps of a ward's build, in order. The index is made beside the others, from the first page on. */
export type BuildStep = 'check' | 'render' | 'verify' | 'index';

/** A message from a ward's build to the command that started it. */
export type Message =
  | { kind: 'step'; step: BuildStep }
  | { kind: 'peak'; step: BuildStep; bytes: number }
  | {
      kind: 'done';
      /** The first moment at which the portal would be another, in milliseconds since 1970. */
      until: number;
      /** The ward; undefined if ward.yaml cannot be read. */
      about: Ward | undefined;
      findings: Finding[];
      faults: string[];
      unpublished: UnpublishedDocument[];
      files: number;
    };

/** What a ward's process must build. */
export interface WardOrder {
  contentDir: string;
  ward: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The base path, if it is not the path of the ward's `url`. */
  base: string | undefined;
  /** An empty folder for the portal. */
  outDir: string;
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
  const finish = (faults: string[]): void =>
    tell({
      kind: 'done',
      until: nextChange(ward, order.now),
      about: ward.ward,
      findings,
      faults,
      unpublished: unpublishedDocuments(ward, order.now),
      files: ward.documents.length + ward.yaml.length,
    });
  const peak = (step: BuildStep): void =>
    tell({ kind: 'peak', step, bytes: process.resourceUsage().maxRSS * 1024 });
  peak('check');
  if (!ward.ward || hasErrors(findings)) return finish([]);

  tell({ kind: 'step', step: 'render' });
  const url = withSlash(ward.ward.url);
  const settings = { ...order, cacheDir: '', url, base: order.base ?? basePath(url), preview: false };
  writeSettings(settings);
  const portal = await readPortal(settings);
  const findable = findablePaths(portal);
  const verification = startVerification(portal, ward.documents);
  const plan = planShards(findable.map((address) => ({ address, key: '' })));
  const indexing = startIndexing(compareShards(plan, []), order.outDir);
  const pages = await renderWard(settings, {
    first: findable,
    onFile: verification.see,
    async onPage(address, html) {
      const page = pageForIndex(address, html.toString());
      if (page) await indexing.add(page);
    },
  });
  const write = (name: string, bytes: Buffer): void => {
    mkdirSync(dirname(join(order.outDir, name)), { recursive: true });
    writeFileSync(join(order.outDir, name), bytes);
    verification.see(name, bytes);
  };
  for await (const { name, bytes } of sitemapFiles(portal, pages)) write(name, bytes);
  cpSync(join(order.engine.folder, 'client'), order.outDir, { recursive: true });
  await publishAttachments(settings, order.outDir);
  if (ward.ward.editing) for (const [name, bytes] of await publishedForm(settings)) write(name, bytes);
  peak('render');
  ward.analyst.keep();

  tell({ kind: 'step', step: 'verify' });
  const faults = verification.end(filesBelow(order.outDir));
  peak('verify');

  tell({ kind: 'step', step: 'index' });
  const index = await indexing.end();
  tell({ kind: 'peak', step: 'index', bytes: index.peakBytes });
  finish([...faults, ...verifyIndex(index, findable)]);
}

/** The paths of all files in a folder. */
const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    );

/** The first moment after `now` at which something is due: a document is published, or a day ends in Việt Nam. */
function nextChange({ documents }: ReadWard, now: number): number {
  const published = documents.flatMap(({ data }) =>
    data && 'published' in data && data.published ? [startOf(data.published)] : [],
  );
  const dayEnds = endOf(dayOf(now)) + 1;
  return published.reduce((first, at) => (at > now && at < first ? at : first), dayEnds);
}
