import { documentType } from '../../domain/document-type.ts';
import type { Document } from '../model.ts';
import { isOutOfForce } from '../out-of-force.ts';
import { isOf } from '../queries.ts';
import { query } from '../traced/query.ts';

/** How many documents a topic shows first, and how many files. */
const most = 5;
const mostFiles = 6;

/**
 * What residents need to know of a topic now: its documents that are not out of force, those with a summary for residents
 * first, newest first otherwise. What only reports or invites is left out, and what an event of the topic names already.
 * @param shown the refs of the documents of these events, one in a line
 */
export const topicNotices = query('topic notices', (portal, id: string, shown: string): Document[] => {
  const known = new Set(shown.split('\n'));
  const notices = documentsOf(portal, id)
    .filter(isOf('directives'))
    .filter((each) => !isOutOfForce(each) && documentType(each.data.type)?.hasForce !== false)
    .filter(({ ref }) => !known.has(ref));
  const isForResidents = ({ data }: Document): boolean => data.summary !== undefined;
  return [...notices.filter(isForResidents), ...notices.filter((each) => !isForResidents(each))].slice(
    0,
    most,
  );
});

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
