import { memoize } from '../cache/memory.ts';
import type { ReadWard } from '../content/source.ts';
import type { Position } from '../content/yaml/yaml.ts';
import { readLink } from '../domain/link.ts';

/** A place that names a file below `files/`. */
export interface Namer {
  file: string;
  position: Position | undefined;
}

/** Where a file below `files/` is named; the file itself where nothing names it. */
export const namersOf = (ward: ReadWard, path: string): Namer[] =>
  allNamers(ward).get(path) ?? [{ file: `${ward.source.folder}/files/${path}`, position: undefined }];

const allNamers = memoize((ward: ReadWard): Map<string, Namer[]> => {
  const namers = new Map<string, Namer[]>();
  const add = (path: string, namer: Namer): void => {
    const key = path.normalize('NFC');
    namers.set(key, [...(namers.get(key) ?? []), namer]);
  };
  for (const document of ward.documents) {
    const { file, data, front, facts, inFile } = document;
    const attachments = data && 'attachments' in data ? data.attachments : [];
    for (const [index, attachment] of attachments.entries())
      add(attachment.file, { file, position: front.at(['attachments', index, 'file']) });
    for (const { url, place } of [...facts.links, ...facts.images]) {
      const target = readLink(url, document);
      if (target.kind === 'file') add(target.path, { file, position: inFile(place) });
    }
  }
  return namers;
});
