import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileKinds } from '../../domain/file-kind.ts';
import type { ImportCollection } from '../../importers/paper.ts';
import { importCollections } from './duplicates.ts';

/** Where an id has to be free. */
export interface IdPlace {
  content: string;
  ward: string;
  collections: readonly ImportCollection[];
  /** Whether the original is to be put below `files/` under the id. */
  attach: boolean;
}

/** The original file is below `files/` under the id alone, so the id must be free in each collection. */
export const freeCollections = (own: ImportCollection, attach: boolean): readonly ImportCollection[] =>
  attach ? importCollections : [own];

/** The file that has an id already, as messages name it; undefined if the id is free. */
export function takenAt({ content, ward, collections, attach }: IdPlace, id: string): string | undefined {
  const names = [
    ...collections.map((collection) => `${collection}/${id}.md`),
    ...(attach ? Object.keys(fileKinds).map((kind) => `files/${id}.${kind}`) : []),
  ];
  const found = names.find((name) => existsSync(join(content, ward, name)));
  return found === undefined ? undefined : posix.join(content, ward, found);
}
