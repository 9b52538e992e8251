import type { PortalManifest } from '../manifest.ts';
import type { ProofTexts } from '../prove.ts';
import type { ProofFault } from './fault.ts';

/** A published portal that is to be verified: a folder, or a site. */
export interface PortalSource {
  proofs(): Promise<ProofTexts>;
  /** What is not as a manifest says. */
  compare(manifest: PortalManifest): Promise<ProofFault[]>;
}

/** Longer proofs are not read, in bytes: a list of 400,000 files. */
export const longestProof = 64 << 20;

/** A site does not answer; the message says why in Vietnamese. */
export class Unreachable extends Error {}
