import type { Document } from '../../portal/model.ts';
import { newlyPublished } from '../../portal/queries.ts';

/** How many items a feed has at most. */
const feedLength = 50;

/**
 * Chooses the items of a feed and orders them: the documents published last, newest first. A recent withdrawal is
 * always chosen, however old its document is, because subscribers who received the document must learn of it.
 * The build verifies every written feed against this choice.
 * @param documents all that the feed may carry, recent withdrawals included, in any order.
 */
export function feedItems(documents: readonly Document[]): Document[] {
  const withdrawn = newlyPublished(
    documents.filter((document) => document.withdrawn),
    feedLength,
  );
  const others = newlyPublished(
    documents.filter((document) => !document.withdrawn),
    feedLength - withdrawn.length,
  );
  return newlyPublished([...withdrawn, ...others], feedLength);
}
