import type { StartPack } from '../../shared/start-pack.ts';

const network = globalThis.fetch.bind(globalThis);

/** The files that gzip has packed. */
const packed = /\.(?:pack|pagefind|pf_[a-z]+)$/;

/** A file of the index that did not come, or not whole. The reader is told so; a later search asks for it again. */
export class IndexFault extends Error {
  override name = 'IndexFault';
}

/** The files of an index that were loaded, or are on their way: each one is asked for once, by whoever needs it first. */
export class KeptFiles {
  readonly #root: string;
  readonly #files = new Map<string, Promise<ArrayBuffer>>();
  /** What Pagefind was not given. */
  #missed: unknown;

  /** @param root the address of the folder of the index, below the origin: `/ai-quoc/pagefind/` */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * A file, by its path in the folder; unpacked, where the browser can do so.
   * @throws IndexFault
   */
  load(path: string, cache: RequestCache = 'default'): Promise<ArrayBuffer> {
    const known = this.#files.get(path);
    if (known) return known;
    const loaded = this.#ask(path, cache).catch((cause: unknown) => {
      // A file that did not come is asked for again.
      this.#files.delete(path);
      throw new IndexFault(this.#root + path, { cause });
    });
    this.#files.set(path, loaded);
    return loaded;
  }

  /**
   * What is read from the text of a file.
   * @throws IndexFault if it did not come, or cannot be read
   */
  async read<Content>(
    path: string,
    read: (text: string) => Content,
    cache: RequestCache = 'default',
  ): Promise<Content> {
    const text = new TextDecoder().decode(await this.load(path, cache));
    try {
      return read(text);
    } catch (cause) {
      this.#files.delete(path);
      throw new IndexFault(this.#root + path, { cause });
    }
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
      try {
        return new Response(await this.load(pathname.slice(this.#root.length)));
      } catch (error) {
        this.#missed = error;
        throw error;
      }
    };
  }

  /**
   * Says whether Pagefind had all that it asked for: it searches without a part of the index that did not come.
   * @throws IndexFault if it had not
   */
  mustBeWhole(): void {
    if (this.#missed instanceof IndexFault) throw this.#missed;
  }

  async #ask(path: string, cache: RequestCache): Promise<ArrayBuffer> {
    const response = await network(this.#root + path, { cache });
    if (!response.ok) throw new Error(String(response.status));
    const bytes = await response.arrayBuffer();
    return unpacks && packed.test(path) ? unpack(bytes) : bytes;
  }
}

/** Whether the browser unpacks files itself; Pagefind's own way takes several times as long. */
export const unpacks = typeof DecompressionStream !== 'undefined';

/** The bytes that gzip has packed. Written from here: the browser would ask another process for a `Blob` of each file. */
async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // Who reads what is unpacked sees a damaged file.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  return new Response(readable).arrayBuffer();
}
