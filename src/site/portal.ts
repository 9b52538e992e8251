import { getLiveCollection } from 'astro:content';
import { plainTextOf } from '../channels/plain-text.ts';
import { readWardOnce } from '../content/memo.ts';
import type { FileSource, ReadWard } from '../content/source.ts';
import type { ListedCollection } from '../domain/sections.ts';
import type { Heading } from '../markdown/read-body.ts';
import type { Document, Page, Portal } from '../portal/model.ts';
import { pagesOf } from '../portal/queries.ts';
import { sawText } from '../portal/traced/linked-document.ts';
import { readPortal } from './read-portal.ts';
import { readSettings } from './settings.ts';
import { tracedFiles } from './traced-files.ts';

/** The ward that is being built or previewed, linked and sorted. */
export const getPortal = (): Promise<Portal> => readPortal(readSettings());

/** The documents of one of Astro's collections that have a page of their own, each linked with the others. */
export async function getDocuments<Name extends ListedCollection>(
  collection: Name,
): Promise<Document<Name>[]> {
  return entriesIn(collection, pagesOf(await getPortal(), collection));
}

/** The pages of Astro's collection `pages`. */
export async function getPages(): Promise<Page[]> {
  return entriesIn('pages', (await getPortal()).pages);
}

/** The ward's files below `files/`, by path. */
export async function getFiles(): Promise<ReadonlyMap<string, FileSource>> {
  return tracedFiles((await getWard()).source.files);
}

/** The headings of a document's text; empty if it is withdrawn. */
export async function getHeadings(document: Document): Promise<readonly Heading[]> {
  const { ref, withdrawn } = document;
  sawText(document);
  return withdrawn ? [] : ((await getWard()).byRef.get(ref)?.facts.headings ?? []);
}

/** The text of a document without markup and footnotes; empty if it is withdrawn. */
export function plainTextOfDocument(document: Document): string {
  sawText(document);
  return document.withdrawn ? '' : plainTextOf(document.blocks);
}

function getWard(): Promise<ReadWard> {
  const { contentDir, ward } = readSettings();
  return readWardOnce(contentDir, ward);
}

/** The linked document or page of each entry of a collection; an entry that the portal does not show has none. */
async function entriesIn<Linked extends { id: string }>(
  collection: ListedCollection | 'pages',
  linked: readonly Linked[],
): Promise<Linked[]> {
  const byId = new Map(linked.map((each) => [each.id, each]));
  const { entries = [], error } = await getLiveCollection(collection);
  if (error) throw error;
  return entries.flatMap(({ id }) => byId.get(id) ?? []);
}
