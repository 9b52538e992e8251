import { digestOf } from '../cache/digest.ts';
import { attachedFiles } from '../checks/attachments/attached-files.ts';
import type { KeptPages } from '../checks/attachments/kept-pages.ts';
import type { FileSource } from '../content/source.ts';
import type { Portal } from '../portal/model.ts';
import type { AttachedFile } from '../search/indexing/attached-files.ts';

/** The attachments of documents, for the index: a search finds a document by what they say. */
export interface AttachedTexts {
  /** Changes whenever the attachments of the document at an address may say something else; empty where it has none. */
  keyOf: (address: string) => string;
  /** What the attachments of the document at an address say. */
  filesOf: (address: string) => AttachedFile[];
}

/** An attachment of a document: its file may be of a kind without a text. */
interface Attached {
  title: string;
  file: FileSource | undefined;
}

/** Files with more bytes are books or pictures. */
const mostBytes = 10_000_000;

/**
 * The attachments of the documents that readers see. A file is read once for each version of its bytes: the checks, which
 * keep what they have read, have read it already. What is kept of other files is removed.
 * @param files the ward's files by their paths in NFC
 */
export function attachedTexts(
  portal: Portal,
  files: ReadonlyMap<string, FileSource>,
  kept: KeptPages,
): AttachedTexts {
  const shown = [...attachedFiles(portal.documents)].flatMap((path) => files.get(path) ?? []);
  kept.keepOnly(shown.filter(isRead));
  const attached = new Map(
    portal.documents.flatMap(({ path, data, withdrawn }): [string, Attached[]][] =>
      withdrawn || !('attachments' in data) || data.attachments.length === 0
        ? []
        : [
            [
              path,
              data.attachments.map(({ file, title }) => ({ title, file: files.get(file.normalize('NFC')) })),
            ],
          ],
    ),
  );
  return {
    keyOf: (address) => {
      const all = attached.get(address);
      return all ? `.${digestOf(all.map(({ title, file }) => [title, file?.digest]))}` : '';
    },
    filesOf: (address) =>
      (attached.get(address) ?? []).map(({ title, file }) => ({
        title,
        pages: file && isRead(file) ? kept.of(file) : [],
        isPaged: file?.kind === 'pdf',
      })),
  };
}

const isRead = ({ kind, bytes }: FileSource): boolean =>
  (kind === 'pdf' || kind === 'docx') && bytes <= mostBytes;
