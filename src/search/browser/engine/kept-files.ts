import type { StartPack } from '../../shared/start-pack.ts';

const network = globalThis.fetch.bind(globalThis);

/** The files of an index that were loaded, or are on their way: each one is asked for once, by whoever needs it first. */
export class KeptFiles {
  readonly #root: string;
  readonly #files = new Map<string, Promise<ArrayBuffer>>();

  /** @param root the address of the folder of the index, below the origin: `/ai-quoc/pagefind/` */
  constructor(root: string) {
    this.#root = root;
  }

  /** A file, by its path in the folder. */
  load(path: string, cache: RequestCache = 'default'): Promise<ArrayBuffer> {
    const known = this.#files.get(path);
    if (known) return known;
    const loaded = this.#ask(path, cache);
    this.#files.set(path, loaded);
    // A file that did not come is asked for again.
    loaded.catch(() => this.#files.delete(path));
    return loaded;
  }

  /** A file as text. */
  async text(path: string, cache: RequestCache = 'default'): Promise<string> {
    return new TextDecoder().decode(await this.load(path, cache));
  }

  /** Takes the files that came together with others. */
  take(files: StartPack['files']): void {
    for (const [path, bytes] of files) this.#files.set(path, Promise.resolve(bytes.slice().buffer));
  }

  /**
   * Lets Pagefind have these files: it asks the page's `fetch` for them, and has no option for another function. Requests
   * for anything else go on to the network.
   */
  answerFetch(): void {
    globalThis.fetch = async (input, init) => {
      const { origin, pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      if (init || origin !== location.origin || !pathname.startsWith(this.#root)) return network(input, init);
      return new Response(await this.load(pathname.slice(this.#root.length)));
    };
  }

  async #ask(path: string, cache: RequestCache): Promise<ArrayBuffer> {
    const response = await network(this.#root + path, { cache });
    if (!response.ok) throw new Error(`${this.#root}${path}: ${response.status}`);
    return response.arrayBuffer();
  }
}

/** Whether the browser unpacks files itself; Pagefind's own way takes several times as long. */
export const unpacks = typeof DecompressionStream !== 'undefined';

/** Unpacks what gzip has packed. */
export async function unpack(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
