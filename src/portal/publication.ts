import { startOf } from '../domain/dates/moment.ts';
import type { RawFrontMatter } from '../domain/schema/document.ts';
import type { ListedCollection } from '../domain/sections.ts';

/**
 * Whether a document is published at a moment, by its front matter. A withdrawn document is published: its page stays,
 * with the notice alone.
 * @param now milliseconds since 1970
 */
export const isPublished = (data: RawFrontMatter[ListedCollection], now: number): boolean =>
  !data.draft &&
  !('unconfirmed' in data && data.unconfirmed.length > 0) &&
  data.published !== undefined &&
  startOf(data.published) <= now;
