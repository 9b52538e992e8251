import type { Document } from '../../portal/model.ts';

/** The paths in NFC, below `files/`, of the attachments of some documents. */
export const attachedFiles = (documents: readonly Pick<Document, 'data'>[]): Set<string> =>
  new Set(
    documents.flatMap(({ data }) =>
      'attachments' in data ? data.attachments.map(({ file }) => file.normalize('NFC')) : [],
    ),
  );
