/** A part of a file: what the file says of one document. */
export interface FilePart {
  /** Each part of a file has another name, the same in every build. */
  name: string;
  /** Empty where the file says nothing of the document. */
  write(): string;
}

/** What is around and between the parts of a file. */
export interface FileFrame {
  before: string;
  separator: string;
  after: string;
}

/**
 * A file of a ward that grows with each document: too long to be in memory as a whole, and too long to be made again
 * where one document has changed. Its parts are written one by one. It can be the body of a response, since Node
 * accepts what can be iterated.
 */
export class PartedFile {
  readonly frame: FileFrame;
  readonly parts: readonly FilePart[];

  constructor(frame: FileFrame, parts: readonly FilePart[]) {
    this.frame = frame;
    this.parts = parts;
  }

  *[Symbol.iterator](): Generator<Buffer> {
    const { before, separator, after } = this.frame;
    yield Buffer.from(before);
    let isFirst = true;
    for (const part of this.parts) {
      const text = part.write();
      if (text === '') continue;
      yield Buffer.from(isFirst ? text : separator + text);
      isFirst = false;
    }
    yield Buffer.from(after);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    yield* this;
  }
}

/** Rows of a file of data that belong together: those of one document. They are made when the file is written. */
export interface RowGroup<Row> {
  /** See `FilePart.name`. */
  name: string;
  rows(): readonly Row[];
}

/** The rows of each document, in the order of the documents. */
export const rowsOf = <Row, Each extends { ref: string }>(
  documents: readonly Each[],
  rows: (document: Each) => readonly Row[],
): RowGroup<Row>[] => documents.map((document) => ({ name: document.ref, rows: () => rows(document) }));
