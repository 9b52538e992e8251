import { documentType } from '../../domain/document-type.ts';
import { byText } from '../../language/text.ts';
import type { Document } from '../model.ts';
import { isOutOfForce } from '../out-of-force.ts';
import { isOf, topicsOf } from '../queries.ts';
import { query } from '../traced/query.ts';

/** How many documents a topic shows first, and how many files. */
const most = 5;
const mostFiles = 6;

/**
 * What residents need to know of a topic now: its documents that are not out of force, by `ranks`, newest first within a
 * rank. What only reports or invites is left out, and what an event of the topic names already.
 * @param shown the refs of the documents of these events, one in a line
 */
export const topicNotices = query('topic notices', (portal, id: string, shown: string): Document[] => {
  const known = new Set(shown.split('\n'));
  const rankOf = (document: Document): string =>
    ranks.map(({ isLater }) => Number(isLater(document))).join('');
  return documentsOf(portal, id)
    .filter(isOf('directives'))
    .filter((each) => !isOutOfForce(each) && documentType(each.data.type)?.hasForce !== false)
    .filter(({ ref }) => !known.has(ref))
    .sort((a, b) => byText(rankOf(a), rankOf(b)))
    .slice(0, most);
});

/** What comes later among the notices of a topic; the first difference decides. */
const ranks: readonly { name: string; isLater: (document: Document) => boolean }[] = [
  { name: 'without a summary for residents', isLater: ({ data }) => data.summary === undefined },
  { name: 'of several topics', isLater: (document) => topicsOf(document).length > 1 },
  { name: 'not yet in force', isLater: ({ status }) => status === 'not-yet' },
];

/** A paper or a form to load, with the document that it is attached to. */
export interface TopicFile {
  document: Document;
  /** Below `files/`. */
  file: string;
  title: string;
}

/** The files of a topic's documents that are not out of force, newest document first, each file once. */
export const topicFiles = query('topic files', (portal, id: string): TopicFile[] => {
  const files = documentsOf(portal, id)
    .filter((document) => !isOutOfForce(document))
    .flatMap((document) =>
      'attachments' in document.data
        ? document.data.attachments.map(({ file, title }) => ({ document, file, title }))
        : [],
    );
  return [...new Map(files.reverse().map((each) => [each.file, each])).values()]
    .reverse()
    .slice(0, mostFiles);
});

const documentsOf = (
  { topics }: { topics: readonly { id: string; documents: Document[] }[] },
  id: string,
): Document[] => topics.find((topic) => topic.id === id)?.documents ?? [];
