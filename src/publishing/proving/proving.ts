import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Explained } from '../../build/process/explain.ts';
import { isMissing } from '../../build/publish/entries.ts';
import { sha256OfFile } from '../../cache/digest.ts';
import { momentOf } from '../../domain/dates/moment.ts';
import type { Digests, PortalManifest } from '../../proof/manifest.ts';
import { readManifest } from '../../proof/manifest.ts';
import { proofFiles } from '../../proof/names.ts';
import type { FormerProof, ProofTexts } from '../../proof/prove.ts';
import { formerProof, prove } from '../../proof/prove.ts';
import type { PortalStep } from '../compare-portals.ts';

/** What the proofs of a portal are made from. */
export interface ProvingOrder {
  /** The folder of the built portal. */
  built: string;
  now: number;
  key: KeyObject | undefined;
  /** The proofs that are published, and the copy of the log that is kept beside the portals. */
  texts: ProofTexts;
  copy: string | undefined;
}

/** Which digests a publication brings, besides those of the build. */
export interface PublishedParts {
  kept: Digests;
  packed: Digests;
}

/** Makes the proofs of one publication. */
export class Proving {
  readonly former: FormerProof;
  readonly #manifest: PortalManifest;
  readonly #order: ProvingOrder;

  private constructor(order: ProvingOrder, manifest: PortalManifest) {
    this.#order = order;
    this.#manifest = manifest;
    this.former = formerProof(order.texts, order.copy, order.key);
  }

  /** @returns undefined where the built portal has no manifest: an earlier version of the generator has made it */
  static async start(order: ProvingOrder): Promise<Proving | undefined> {
    const text = await textOf(join(order.built, proofFiles.manifest));
    const manifest = text === undefined ? undefined : readManifest(text);
    if (text !== undefined && !manifest)
      throw new Explained(
        `${join(order.built, proofFiles.manifest)} không đúng dạng; hãy xóa ${order.built} rồi chạy lại`,
      );
    return manifest && new Proving(order, manifest);
  }

  /** The proofs of the portal, in the order in which they are put in place: the manifest, by which all are read, last. */
  prove({ kept, packed }: PublishedParts): {
    log: string;
    texts: [path: string, text: string | undefined][];
  } {
    const { now, key } = this.#order;
    const { manifest, signature, log } = prove({ ...this.#manifest, kept, packed }, this.former, {
      ...{ published: momentOf(now), key },
    });
    return {
      log,
      texts: [
        [proofFiles.log, log],
        [proofFiles.signature, signature],
        [proofFiles.manifest, manifest],
      ],
    };
  }

  /** Whether the published proofs are these. */
  isPublished(texts: readonly (readonly [path: string, text: string | undefined])[]): boolean {
    const { manifest, signature, log } = this.#order.texts;
    const published = new Map<string, string | undefined>([
      [proofFiles.manifest, manifest],
      [proofFiles.signature, signature],
      [proofFiles.log, log],
    ]);
    return texts.every(([path, text]) => published.get(path) === text);
  }
}

/**
 * The digests of what stays in a folder, and of new packed forms. What was published before has the digest that was noted
 * then, so that a change of it on the disk is never signed; only the settings of the web server are an engineer's.
 */
export async function partsOf(
  folder: string,
  { assets, settings, forms }: Pick<PortalStep, 'assets' | 'settings' | 'forms'>,
  former: Digests | undefined,
  made: Digests,
): Promise<PublishedParts> {
  const digestAt = (path: string): Promise<string> => sha256OfFile(join(folder, path));
  const kept = new Map<string, string>();
  for (const path of Object.keys(assets)) kept.set(path, former?.get(path) ?? (await digestAt(path)));
  for (const path of settings) kept.set(path, await digestAt(path));
  const packed = new Map(made);
  for (const path of forms) packed.set(path, former?.get(path) ?? (await digestAt(path)));
  return { kept, packed };
}

/** The proofs in a folder of a published portal. */
export async function proofsIn(folder: string): Promise<ProofTexts> {
  const [manifest, signature, log] = await Promise.all(
    [proofFiles.manifest, proofFiles.signature, proofFiles.log].map((path) => textOf(join(folder, path))),
  );
  return { manifest, signature, log };
}

/** The text of a file; undefined where there is none, or something else has its place. */
export const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === 'EISDIR') return undefined;
    throw error;
  });
