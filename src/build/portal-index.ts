import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeShard } from '../search/indexing/compare-shards.ts';
import { compareShards, isSameIndex, pagesToIndex } from '../search/indexing/compare-shards.ts';
import { indexKey, pageForIndex } from '../search/indexing/page-for-index.ts';
import { planShards } from '../search/indexing/plan-shards.ts';
import { hasOwnMeanings } from '../search/indexing/words/own-meanings.ts';
import { indexFolder } from '../search/shared/names.ts';
import type { OwnMeanings } from '../search/shared/words/meanings-file.ts';
import type { AttachedTexts } from './attached-texts.ts';
import type { StandingPortal } from './outputs/make-files.ts';
import type { Indexed, Indexer } from './start-indexing.ts';
import { fileAt } from './verify/addresses.ts';

/** The search index of a portal that is being made. */
export interface PortalIndex {
  /** Gets each page that is made, in the order of `findable`. */
  onPage: (address: string, html: Buffer) => Promise<void>;
  /** Says that it has got all pages: the index is made from now on, beside what is made of the portal. */
  onLastPage: () => void;
  end: () => Promise<Indexed>;
}

/** What a whole portal or a change of it has for the index. */
interface IndexOrder {
  /** The addresses that a search must find, oldest first. */
  findable: readonly string[];
  /** The folder for the new files. */
  staging: string;
  /** Makes the index. */
  indexer: Indexer;
  /** What the ward itself says of words. */
  own: OwnMeanings;
  attached: AttachedTexts;
}

/** The index of a whole portal, made while its pages are rendered. */
export function wholeIndex({ findable, staging, indexer, own, attached }: IndexOrder): PortalIndex {
  const plan = planShards(findable.map((address) => ({ address, key: '' })));
  const indexing = indexer.start(compareShards(plan, []), staging, undefined, own);
  const keys = new Map<string, string>();
  return {
    async onPage(address, html) {
      const page = pageForIndex(address, html.toString());
      if (!page) return;
      keys.set(address, indexKey(page) + attached.keyOf(address));
      await indexing.add({ ...page, files: attached.filesOf(address) });
    },
    onLastPage: () => undefined,
    end: async () => withKeys(await indexing.end(), keys),
  };
}

/** The index of a portal of which some pages are made anew: only the shards of changed pages are made. */
export function changedIndex(
  { findable, staging, indexer, own, attached }: IndexOrder,
  { dir, ledger, spoiled }: StandingPortal,
): PortalIndex {
  const isSpoiled = [...spoiled].some((file) => file.startsWith(`${indexFolder}/`));
  const last = isSpoiled ? [] : ledger.shards;
  const keys = new Map(
    ledger.shards.flatMap(({ pages }) => pages.map(({ address, key }) => [address, ofPage(key)])),
  );
  const make = async (): Promise<Indexed> => {
    const plan = planShards(
      findable.map((address) => ({ address, key: (keys.get(address) ?? '') + attached.keyOf(address) })),
    );
    const change = compareShards(plan, last, (facts) => indexer.isOpen(facts));
    if (isSameIndex(change) && hasOwnMeanings(join(dir, indexFolder), own))
      return { shards: last, addresses: findable, removed: [], peakBytes: 0 };
    const indexing = indexer.start(change, staging, isSpoiled ? undefined : dir, own);
    for (const address of pagesToIndex(change)) {
      const page = pageForIndex(address, htmlOf(address).toString());
      if (page) await indexing.add({ ...page, files: attached.filesOf(address) });
    }
    return indexing.end();
  };
  let made: Promise<Indexed> | undefined;
  return {
    onPage(address, html) {
      const page = pageForIndex(address, html.toString());
      if (page) keys.set(address, indexKey(page));
      return Promise.resolve();
    },
    onLastPage() {
      made = make();
      // Whoever waits for the end gets the error.
      made.catch(() => undefined);
    },
    end: () => made ?? make(),
  };

  function htmlOf(address: string): Buffer {
    const made = join(staging, fileAt(address));
    return readFileSync(existsSync(made) ? made : join(dir, fileAt(address)));
  }
}

/** The key of a page without that of what is attached to it. */
const ofPage = (key: string): string => key.replace(/\..*/, '');

const withKeys = ({ shards, ...rest }: Indexed, keys: ReadonlyMap<string, string>): Indexed => ({
  ...rest,
  shards: shards.map(({ facts, pages }): MadeShard => ({
    facts,
    pages: pages.map(({ address }) => ({ address, key: keys.get(address) ?? '' })),
  })),
});
