import { memoize } from '../cache/memory.ts';
import type { ReadWard } from '../content/source.ts';
import type { Position } from '../content/yaml/yaml.ts';
import { readLink } from '../domain/link.ts';

/** A place where a file below `files/` is attached, shown or linked. */
export interface AttachmentReference {
  file: string;
  position: Position | undefined;
}

/** The places where a file below `files/` is used; if there are none, the file itself. */
export const attachmentReferences = (ward: ReadWard, path: string): AttachmentReference[] =>
  referencesByPath(ward).get(path) ?? [{ file: `${ward.source.folder}/files/${path}`, position: undefined }];

const referencesByPath = memoize((ward: ReadWard): Map<string, AttachmentReference[]> => {
  const references = new Map<string, AttachmentReference[]>();
  const add = (path: string, reference: AttachmentReference): void => {
    const key = path.normalize('NFC');
    references.set(key, [...(references.get(key) ?? []), reference]);
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
  return references;
});
