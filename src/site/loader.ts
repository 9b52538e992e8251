import type { Loader, LoaderContext } from 'astro/loaders';
import { checkWard } from '../checks/check-ward.ts';
import { reportText, summarize } from '../checks/reporters/text.ts';
import { forgetWards, readWardOnce } from '../content/memo.ts';
import type { ReadWard } from '../content/source.ts';
import type { Collection } from '../domain/schema/document.ts';
import { readSettings } from './settings.ts';

/**
 * Puts one ward's documents into Astro's store: front matter and a digest. Bodies stay out of it, since Astro would
 * bundle them all as one module. A document whose form is at fault is left out: a build never gets here with one,
 * and a live preview shows the others.
 */
export function wardLoader(collection: Collection): Loader {
  return {
    name: `cong-phuong-${collection}`,
    load: async (context) => {
      await fill(collection, context);
      const { watcher } = context;
      if (!watcher) return;
      const { contentDir, ward } = readSettings();
      watcher.add(`${contentDir}/${ward}`);
      watcher.on('all', (_event, path) => {
        if (!path.includes(ward)) return;
        forgetWards();
        void fill(collection, context);
      });
    },
  };
}

async function fill(
  collection: Collection,
  { store, parseData, generateDigest, watcher }: LoaderContext,
): Promise<void> {
  const { contentDir, ward: id } = readSettings();
  const ward = await readWardOnce(contentDir, id);
  if (watcher && collection === 'directives') tell(ward);
  const entries = ward.documents
    .filter((document) => document.collection === collection && document.data)
    .map(async ({ id, front, body }) => {
      const data = await parseData({ id, data: front.data as Record<string, unknown> });
      return { id, data, digest: generateDigest({ data, body }) };
    });
  // At one stroke: a page that is asked for meanwhile finds the documents as they were.
  const all = await Promise.all(entries);
  store.clear();
  for (const entry of all) store.set(entry);
}

let told = '';

/** What is to be looked at in a ward under a live preview, in the words of the check; nothing where it is as before. */
function tell(ward: ReadWard): void {
  const findings = checkWard(ward, { now: readSettings().now });
  const report = `${reportText(findings)}${summarize(findings, ward.documents.length + ward.yaml.length)}`;
  if (report !== told) process.stdout.write(`\n${report}\n`);
  told = report;
}
