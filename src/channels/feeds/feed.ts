import type { Document } from '../../portal/model.ts';

/** A feed: `feedsOf` lists all feeds of a portal, `feedOf` writes one. */
export interface Feed {
  /** What the documents of the feed have in common: a list of feeds is grouped by it. */
  group: FeedGroup;
  /** The address below the base path: `van-ban/rss.xml`. */
  path: string;
  /** The address of the page that shows the same documents: `van-ban/`. */
  page: string;
  /** The name in a list of this ward's feeds: `Lĩnh vực Y tế`. */
  name: string;
  /** The name with the ward's name, for a feed reader: `Lĩnh vực Y tế – Phường Mẫu`. */
  title: string;
  description: string;
  /** All documents that the feed may carry, recent withdrawals included; `feedItems` chooses among them. */
  documents: Document[];
}

/** `main` is the feed of the whole portal, and the feed of each section. */
export type FeedGroup = 'main' | 'topic' | 'field' | 'unit';
