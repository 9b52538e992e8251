import { feedsOf } from '../../channels/feeds/feeds.ts';
import type { ReadDocument } from '../../content/source.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { addressFaults, fileAt } from './addresses.ts';
import { feedFaults } from './feeds.ts';
import { isText, lookInFiles, startLeakSearch } from './leaks.ts';
import { lettersOf } from './letters.ts';
import { startOpenDataCheck } from './open-data.ts';
import { firstLost } from './page-text.ts';
import { shown } from './shown.ts';
import { startSitemapCheck } from './sitemap.ts';

/**
 * Verifies a portal while it is written: every document has exactly one page with its whole text, and is in the feeds,
 * the sitemap and the open data; no file has a line of a hidden document. What is written is not read again.
 *
 * Files that are not seen are those of an earlier build, which verified them. The search index is verified when it is
 * made.
 */
export interface Verification {
  /**
   * Verifies a file as it is written. A long file may be seen in pieces, in order; each ends between two rows of its
   * data. Pages, feeds and sitemaps are seen whole.
   * @param name the path below the folder of the portal
   * @param isKept whether the bytes are those of an earlier build, which looked for hidden lines in them
   */
  see: (name: string, bytes: Buffer, isKept?: boolean) => void;
  /**
   * Looks in files of an earlier build for lines of the documents that became hidden.
   * @param dir the folder of the portal
   */
  seeKept: (dir: string, names: Iterable<string>) => void;
  /**
   * @param names every file of the finished portal, those of an earlier build too
   * @param areVerified whether an earlier build had files of the same names, which it compared with the addresses
   * @returns the faults in Vietnamese; an empty list if there are none
   */
  end: (names: Iterable<string>, areVerified?: boolean) => string[];
}

/**
 * @param documents all documents of the ward, hidden ones too
 * @param hidden the refs of the documents that readers could see in the last portal and cannot see any more
 */
export function startVerification(
  portal: Portal,
  documents: readonly ReadDocument[],
  hidden: ReadonlySet<string> = new Set(),
): Verification {
  const pages = new Map(shown(portal).map((page) => [fileAt(page.path), page]));
  const visible = new Set(shown(portal).map(({ ref }) => ref));
  const byRef = new Map(documents.map((document) => [document.ref, document]));
  const refOf = (name: string): string | undefined => pages.get(name)?.ref;
  const leaks = startLeakSearch({ documents, visible, refOf });
  const sitemap = startSitemapCheck(portal);
  const openData = startOpenDataCheck(portal);
  const faults: string[] = [];
  const late: string[] = [];
  const seePage = (name: string, { ref, path }: { ref: string; path: string }, bytes: Buffer): void => {
    const [start, end] = [bytes.indexOf('<main'), bytes.indexOf('</main>')];
    const letters = lettersOf(bytes.subarray(start, end));
    const lost = firstLost(letters, byRef.get(ref)?.facts.blocks ?? []);
    if (lost !== undefined) faults.push(`trang ${path} thiếu đoạn “${lost.slice(0, 60)}…”`);
    leaks?.look(name, letters);
    for (const around of [bytes.subarray(0, start), bytes.subarray(end)])
      leaks?.look(name, lettersOf(around));
  };
  return {
    see(name, bytes, isKept = false) {
      const page = pages.get(name);
      if (page) return seePage(name, page, bytes);
      if (name === routes.data.documentsJson) openData.see(bytes);
      else if (name.endsWith(feedEnding)) {
        const feed = feedsOf(portal).find(({ path }) => path === name);
        if (feed) addAll(faults, feedFaults(feed, bytes));
      } else sitemap.see(name, bytes);
      if (leaks && isText(name) && !(isKept && hidden.size === 0)) leaks.look(name, lettersOf(bytes));
    },
    seeKept(dir, names) {
      if (hidden.size === 0) return;
      const some = documents.filter(({ ref }) => hidden.has(ref) || visible.has(ref));
      const search = startLeakSearch({ documents: some, visible, refOf });
      if (!search) return;
      lookInFiles(search, dir, names);
      addAll(late, search.end());
    },
    end(names, areVerified = false) {
      const all = new Set(names);
      const { missing, strange } = areVerified ? noFaults : addressFaults(portal, all);
      return [
        ...new Set([
          ...missing,
          ...strange,
          ...faults,
          ...(leaks?.end() ?? []),
          ...late,
          ...sitemap.end(all),
          ...openData.end(),
        ]),
      ];
    },
  };
}

const noFaults = { missing: [], strange: [] };

/** How the name of a feed ends, whatever page it belongs to. */
const feedEnding = routes.feed('');
