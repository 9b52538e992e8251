import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkWard } from '../checks/check-ward.ts';
import { reportText, summarize } from '../checks/reporters/text.ts';
import { forgetWards, readWardOnce } from '../content/memo.ts';
import type { ReadWard } from '../content/source.ts';
import type { Collection } from '../domain/schema/document.ts';
import { readSettings } from './settings.ts';

/** How long to wait for more events of the same save, in milliseconds: many editors write, rename and delete. */
const saveMilliseconds = 50;

/**
 * Puts the documents of one collection into Astro's store: front matter and a digest. The store has no bodies, because
 * Astro would bundle all of them as one module. A document whose front matter is at fault is left out: a build stops
 * before it gets here, and a live preview shows the other documents.
 */
export function wardLoader(collection: Collection): Loader {
  return {
    name: `cong-phuong-${collection}`,
    load: async (context) => {
      const refill = (): Promise<void> => fill(collection, context);
      await refill();
      const { watcher } = context;
      if (!watcher) return;
      refills.set(collection, refill);
      const { contentDir, ward } = readSettings();
      const folder = resolve(contentDir, ward);
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (`${resolve(path)}${sep}`.startsWith(`${folder}${sep}`)) refillSoon(context.logger);
      });
    },
  };
}

/** How to fill each collection again after a change. */
const refills = new Map<Collection, () => Promise<void>>();

let waiting: NodeJS.Timeout | undefined;
let refilling = Promise.resolve();

/** Reads the ward anew and fills all collections, once for all events of one save in all collections. */
function refillSoon(logger: LoaderContext['logger']): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // One after another, so that the newest reading is the last to fill the store.
    refilling = refilling.then(refillAll).catch((fault: unknown) => logger.error(String(fault)));
  }, saveMilliseconds);
}

async function refillAll(): Promise<void> {
  forgetWards();
  await Promise.all([...refills.values()].map((refill) => refill()));
}

async function fill(
  collection: Collection,
  { store, parseData, generateDigest, watcher }: LoaderContext,
): Promise<void> {
  const { contentDir, ward: id } = readSettings();
  const ward = await readWardOnce(contentDir, id);
  if (watcher && collection === 'directives') reportFindings(ward);
  const entries = ward.documents
    .filter((document) => document.collection === collection && document.data)
    .map(async ({ id, front, body }) => {
      const data = await parseData({ id, data: front.data as Record<string, unknown> });
      return { id, data, digest: generateDigest({ data, body }) };
    });
  // The store changes without a pause: a page that is asked for meanwhile finds either the old or the new documents.
  const all = await Promise.all(entries);
  store.clear();
  for (const entry of all) store.set(entry);
}

let lastReport = '';

/** Prints the findings of the check under a live preview; prints nothing if they are the same as before. */
function reportFindings(ward: ReadWard): void {
  const { now, preview } = readSettings();
  const findings = checkWard(ward, { now, preview });
  const report = `${reportText(findings)}${summarize(findings, ward.documents.length + ward.yaml.length)}`;
  if (report !== lastReport) process.stdout.write(`\n${report}\n`);
  lastReport = report;
}
