import { announcedAt } from '../domain/dates/moment.ts';
import type { Document } from './model.ts';
import { newestFirst } from './queries.ts';

/**
 * The documents published last, newest first: by the moment that feeds announce, then as `newestFirst` orders them.
 * A paper of January that is put up today comes before a paper of yesterday that was put up yesterday.
 * @param most how many to return at most.
 */
export const newlyPublished = <Item extends Document>(documents: readonly Item[], most: number): Item[] =>
  documents
    .map((document) => ({ document, moment: announcedAt(document.data.published).getTime() }))
    .sort((a, b) => b.moment - a.moment || newestFirst(a.document, b.document))
    .slice(0, most)
    .map(({ document }) => document);
