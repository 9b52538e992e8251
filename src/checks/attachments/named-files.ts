import type { Position } from '../../content/yaml/yaml.ts';
import { readLink } from '../../domain/link.ts';
import { ofBatch } from '../batch.ts';

/** A place of a document that attaches, shows or links a file below `files/`. */
interface NamedFile {
  /** The path below `files/`, in NFC. */
  path: string;
  position(): Position;
}

/** The places where a document attaches, shows or links a file. */
export const namedFiles = ofBatch((document): NamedFile[] => {
  const { data, front, facts, inFile } = document;
  const attachments = data && 'attachments' in data ? data.attachments : [];
  return [
    ...attachments.map(({ file }, index) => ({
      path: file.normalize('NFC'),
      position: () => front.at(['attachments', index, 'file']),
    })),
    ...[...facts.links, ...facts.images].flatMap(({ url, place }) => {
      const target = readLink(url, document);
      return target.kind === 'file' ? [{ path: target.path, position: () => inFile(place) }] : [];
    }),
  ];
});
