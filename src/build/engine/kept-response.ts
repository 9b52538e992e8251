import { PartedFile } from '../../channels/parted-file.ts';

/**
 * A response that keeps what it was made of. Node makes a stream of every body, and reading that stream copies each
 * page several times until it is bytes again: a tenth of the time in which pages are rendered.
 */
class KeptResponse extends Response {
  readonly kept: unknown;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    // Astro looks at the body of an error.
    super((init?.status ?? 200) === 200 ? null : body, init);
    this.kept = body;
  }
}

/** From now on every response in this process keeps its body, for `bodyOf`. */
export function keepBodies(): void {
  globalThis.Response = KeptResponse;
}

/**
 * The body of a response.
 * @throws {TypeError} for a response that was not made by `new Response` after `keepBodies`
 */
export function bodyOf(response: Response): Buffer | PartedFile {
  const { kept } = response as Partial<KeptResponse>;
  if (typeof kept === 'string') return Buffer.from(kept);
  if (kept instanceof Uint8Array) return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
  if (kept instanceof PartedFile) return kept;
  throw new TypeError('a response without a body that was kept');
}
