import { getCollection } from 'astro:content';
import { readWardOnce } from '../content/memo.ts';
import type { FileSource } from '../content/source.ts';
import type { Collection } from '../domain/schema/document.ts';
import { collections } from '../domain/schema/document.ts';
import type { Heading } from '../markdown/read-body.ts';
import { linkPortal } from '../portal/link-portal.ts';
import type { Document, DocumentInput, Portal } from '../portal/model.ts';
import { readSettings } from './settings.ts';

let linked: Promise<Portal> | undefined;

/** The ward that is being built, linked and sorted; in a live preview it is made anew for each page. */
export function getPortal(): Promise<Portal> {
  if (readSettings().preview) return link();
  return (linked ??= link());
}

/** The ward's files below `files/`, by path. */
export async function getFiles(): Promise<Map<string, FileSource>> {
  const { contentDir, ward } = readSettings();
  return (await readWardOnce(contentDir, ward)).source.files;
}

/** The headings of a document's text, as they were read when it was checked; none where it is withdrawn. */
export async function getHeadings({ ref, withdrawn }: Document): Promise<readonly Heading[]> {
  if (withdrawn) return [];
  const { contentDir, ward } = readSettings();
  return (await readWardOnce(contentDir, ward)).byRef.get(ref)?.facts.headings ?? [];
}

/** A function that gives the text of a document without any markup; empty where it is withdrawn. */
export async function getPlainTexts(): Promise<(document: Document) => string> {
  const { contentDir, ward } = readSettings();
  const { byRef } = await readWardOnce(contentDir, ward);
  return ({ ref, withdrawn }) => (withdrawn ? '' : (byRef.get(ref)?.facts.blocks.join(' ') ?? ''));
}

async function link(): Promise<Portal> {
  const { contentDir, ward: id, now, preview } = readSettings();
  const { ward, references, documents } = await readWardOnce(contentDir, id);
  if (!ward) throw new Error(`${contentDir}/${id}/ward.yaml cannot be read`);
  const read = new Map(documents.map((document) => [document.ref, document]));
  const inputs = await Promise.all(
    collections.map(async (collection: Collection) => {
      // Of an empty one Astro would warn.
      const isEmpty = !documents.some((each) => each.collection === collection && each.data);
      const entries = isEmpty ? [] : await getCollection(collection);
      return entries.map(({ id, data }) => {
        const { body = '', blocks, citations = [], tasks } = read.get(`${collection}/${id}`) ?? {};
        return { collection, id, data, body, blocks, citations, tasks } as DocumentInput;
      });
    }),
  );
  return linkPortal({
    id,
    ward,
    references: references ?? {},
    documents: inputs.flat(),
    now,
    preview,
  });
}
