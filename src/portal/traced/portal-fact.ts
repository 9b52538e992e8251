import { shortDigest } from '../../cache/digest.ts';
import { partsOf } from '../../cache/trace.ts';
import type { Document, Portal } from '../model.ts';
import { documentWith } from '../queries.ts';
import { asText } from './as-text.ts';
import type { DocumentFact } from './linked-document.ts';
import { LinkedDocument } from './linked-document.ts';
import { LinkedPage } from './linked-page.ts';
import type { subjectLists } from './traced-portal.ts';

/**
 * What a fact of a portal says, as a text: two portals of which all facts that a page has read say the same give the
 * same page.
 * @param name the whole name of a fact that a document, a page, a subject or the portal itself has noted
 * @returns undefined where the portal has nothing of that name
 */
export function portalFact(portal: Portal, name: string): string | undefined {
  const [kind, first = '', second = ''] = partsOf(name);
  if (kind === 'document') return linked(documentWith(portal, first))?.textOf(second as DocumentFact);
  if (kind === 'page') return pageOf(portal, first)?.textOf(second as 'face' | 'text');
  if (kind === 'portal') return propertyAsText(portal, first as keyof Portal);
  if (kind !== 'subject') return undefined;
  const subject = portal[first as (typeof subjectLists)[number]].find(({ id }) => id === second);
  return subject && shortDigest(asText(subject.documents));
}

const linked = (document: Document | undefined): LinkedDocument | undefined =>
  document instanceof LinkedDocument ? document : undefined;

function pageOf(portal: Portal, id: string): LinkedPage | undefined {
  const page = portal.pages.find((each) => each.id === id);
  return page instanceof LinkedPage ? page : undefined;
}

function propertyAsText(portal: Portal, name: keyof Portal): string {
  if (name === 'now' || name === 'today') return String(portal[name]);
  if (name === 'pages') return portal.pages.map(({ id }) => id).join();
  if (name === 'fields' || name === 'topics' || name === 'units')
    return JSON.stringify(portal[name].map(({ id, name: called, summary }) => [id, called, summary]));
  if (name === 'tasks') return shortDigest(tasksAsText(portal));
  return shortDigest(asText(portal[name]));
}

/** The list of all tasks is another where the face of one of them is; who shows a task reads its document. */
const tasksAsText = (portal: Portal): string =>
  asText(portal.documents.map((document) => [document.ref, linked(document)?.textOf('taskFaces')]));
