import type { KeyObject } from 'node:crypto';
import { sha256 } from '../cache/digest.ts';
import { signText } from './keys.ts';
import { append, readLog, trustedLog } from './log.ts';
import type { Digests, PortalManifest } from './manifest.ts';
import { manifestText, readManifest } from './manifest.ts';

/** The texts of the proofs of a portal; undefined for one that is not there. */
export interface ProofTexts {
  manifest: string | undefined;
  signature: string | undefined;
  log: string | undefined;
}

/** What was published before. */
export interface FormerProof {
  texts: ProofTexts;
  /** The log to go on from. */
  log: string;
  /**
   * Every file that this project has published in the portal, as its last list has it: nothing else is kept. Undefined
   * where no publication was ever noted: then what is there is taken as it is.
   */
  files: Digests | undefined;
}

/** @param copy the copy of the log that is kept beside the portals */
export function formerProof(
  texts: ProofTexts,
  copy: string | undefined,
  key: KeyObject | undefined,
): FormerProof {
  const log = trustedLog(texts.log, copy, key);
  const { entries } = readLog(log);
  if (entries.length === 0) return { texts, log, files: undefined };
  const digest = sha256(texts.manifest ?? '');
  const isNoted = entries.some(({ manifest }) => manifest === digest);
  const manifest = isNoted ? readManifest(texts.manifest!) : undefined;
  return { texts, log, files: new Map(manifest ? allFiles(manifest) : []) };
}

/** Every file of a manifest with its digest. */
export const allFiles = ({ files, kept, packed }: PortalManifest): Digests =>
  new Map([...files, ...(kept ?? []), ...(packed ?? [])]);

/**
 * The proofs of a portal that is to be published.
 * @param published the moment, as `--date` takes it
 */
export function prove(
  manifest: PortalManifest,
  { log, texts }: FormerProof,
  { published, key }: { published: string; key?: KeyObject | undefined },
): ProofTexts & { manifest: string; log: string } {
  const text = manifestText(manifest);
  const noted = append(log, { manifest: sha256(text), published, key });
  // Without the key a signature can only stay, where it is still that of the manifest.
  const former = noted === log ? texts.signature : undefined;
  return { manifest: text, log: noted, signature: key ? `${signText('manifest', text, key)}\n` : former };
}
