import type { FileKind } from '../domain/file-kind.ts';
import type { Document } from '../portal/model.ts';

/** What channels need besides the portal. They read no file and render no Markdown themselves. */
export interface Sources {
  /** Returns the text of a document as safe HTML with absolute links. */
  html(document: Document): string;
  /** Returns the text of a document without mark-up: the description of a document that has no summary. */
  text(document: Document): string;
  /** Returns a file by its path below `files/`; undefined if there is no such file, or if it may not be published. */
  file(path: string): { bytes: number; kind: FileKind } | undefined;
}
