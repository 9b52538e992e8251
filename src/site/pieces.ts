/**
 * A file in pieces, each made when it is taken: the file of a large ward is too long to be in memory as a whole. It can
 * be the body of a response, since Node accepts what can be iterated.
 */
export class Pieces {
  readonly #texts: Iterable<string>;

  constructor(texts: Iterable<string>) {
    this.#texts = texts;
  }

  *[Symbol.iterator](): Generator<Buffer> {
    for (const text of this.#texts) yield Buffer.from(text);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    yield* this;
  }
}
