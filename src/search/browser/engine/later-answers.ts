/**
 * The answers to one search, each more complete than the one before. Who comes later begins with the latest of them. An
 * answer is looked for only when somebody waits for it.
 */
export class LaterAnswers<Answer> {
  readonly #source: AsyncGenerator<Answer>;
  #next: Promise<boolean> | undefined;
  #latest: Answer | undefined;
  #count = 0;

  constructor(source: AsyncGenerator<Answer>) {
    this.#source = source;
  }

  async *follow(): AsyncGenerator<Answer> {
    let seen = 0;
    for (;;) {
      if (this.#count > seen) {
        seen = this.#count;
        yield this.#latest!;
      } else if (!(await this.#advance())) return;
    }
  }

  /** Waits for the next answer; false if there is none. Everybody who waits gets the same one. */
  #advance(): Promise<boolean> {
    this.#next ??= this.#source.next().then(({ done, value }) => {
      if (done) return false;
      this.#next = undefined;
      this.#latest = value;
      this.#count += 1;
      return true;
    });
    return this.#next;
  }
}
