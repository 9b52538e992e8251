const barLength = 20;

/** Shows in a terminal which file is read, and how far recognition of its page is. Elsewhere nothing is shown. */
export class ImportProgress {
  readonly #err: NodeJS.WriteStream;
  readonly #count: number;
  #number = 0;
  #file = '';

  constructor(err: NodeJS.WriteStream, count: number) {
    this.#err = err;
    this.#count = count;
  }

  /** The next file begins. */
  begin(file: string): void {
    this.#number += 1;
    this.#file = file;
    this.#show('');
  }

  /** A page is recognised; `done` is the share that is done, from 0 to 1. */
  readonly page = (page: number, count: number, done: number): void => {
    const filled = Math.round(done * barLength);
    this.#show(`, trang ${page}/${count} [${'█'.repeat(filled)}${'·'.repeat(barLength - filled)}]`);
  };

  /** Clears the line, so that something else can be written. */
  clear(): void {
    if (this.#err.isTTY) this.#err.write('\r\u001b[2K');
  }

  #show(more: string): void {
    if (!this.#err.isTTY) return;
    const place = this.#count > 1 ? `[${this.#number}/${this.#count}] ` : '';
    this.clear();
    this.#err.write(`${place}Đang đọc ${this.#file}${more}`.slice(0, (this.#err.columns ?? 80) - 1));
  }
}
