import type { KeyObject } from 'node:crypto';
import { sha256 } from '../../cache/digest.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import { isSigned, publicKeyIn, publicKeyText } from '../keys.ts';
import type { LogEntry } from '../log.ts';
import { isSignedEntry, readLog } from '../log.ts';
import type { PortalManifest } from '../manifest.ts';
import { readManifest } from '../manifest.ts';
import { proofFiles } from '../names.ts';
import type { ProofTexts } from '../prove.ts';
import type { ProofFault } from './fault.ts';

/** The last publication that somebody has seen of a portal. */
export interface SeenHead {
  ward: string;
  number: number;
  /** The SHA-256 of its line in the log. */
  digest: string;
}

/** What the proofs of a portal say. */
export interface CheckedProofs {
  faults: ProofFault[];
  /** Undefined where it is not there, or no manifest. */
  manifest: PortalManifest | undefined;
  /** The last publication; undefined for a portal that was only built. */
  last: LogEntry | undefined;
  /** What to remember of it. */
  head: SeenHead | undefined;
}

/**
 * Checks the proofs of a portal, one by the other.
 * @param key the public key that the ward has given to everybody; without it a signature is compared with the key that it
 *   names itself, which whoever changes the portal can change too
 */
export function checkProofs(texts: ProofTexts, key?: KeyObject, seen?: SeenHead): CheckedProofs {
  const { faults: logFaults, entries, digests } = checkLog(texts.log);
  const manifest = texts.manifest === undefined ? undefined : readManifest(texts.manifest);
  const last = entries.at(-1);
  const faults: ProofFault[] = [...logFaults];
  if (texts.manifest === undefined) faults.push({ kind: 'removed', path: proofFiles.manifest });
  else if (!manifest) faults.push({ kind: 'form', path: proofFiles.manifest });
  if (manifest?.kept && texts.log === undefined) faults.push({ kind: 'removed', path: proofFiles.log });
  const isWhole = logFaults.every(({ kind }) => kind !== 'chain');
  if (manifest && last && isWhole)
    addAll(
      faults,
      checkPlace(sha256(texts.manifest!), entries, checkSignature(texts, last, key).length === 0),
    );
  addAll(faults, checkSignature(texts, last, key));
  const head =
    manifest && last ? { ward: manifest.ward, number: last.number, digest: digests.at(-1)! } : undefined;
  if (seen && manifest) addAll(faults, checkSeen(seen, manifest.ward, digests));
  return { faults, manifest, last, head };
}

function checkLog(text: string | undefined): {
  faults: ProofFault[];
  entries: readonly LogEntry[];
  digests: readonly string[];
} {
  if (text === undefined) return { faults: [], entries: [], digests: [] };
  const { entries, digests, broken } = readLog(text);
  const faults: ProofFault[] = entries
    .filter((entry) => (entry.key ?? entry.signature) !== undefined && !isSignedEntry(entry))
    .map(({ number }) => ({ kind: 'signature', path: proofFiles.log, number }));
  const first = broken ?? (entries.length === 0 ? 1 : undefined);
  if (first !== undefined) faults.push({ kind: 'chain', number: first });
  return { faults, entries, digests };
}

/** The manifest must be that of the last publication. @param hasSignature whether it has the right signature */
function checkPlace(digest: string, entries: readonly LogEntry[], hasSignature: boolean): ProofFault[] {
  const last = entries.at(-1)!;
  if (last.manifest === digest) return [];
  const former = entries.findLast(({ manifest }) => manifest === digest);
  if (former) return [{ kind: 'rolled-back', to: former.number, from: last.number }];
  // What is rightly signed was published: its line is gone.
  return hasSignature && last.key !== undefined
    ? [{ kind: 'chain', number: last.number + 1 }]
    : [{ kind: 'changed', path: proofFiles.manifest }];
}

function checkSignature(
  { manifest, signature }: ProofTexts,
  last: LogEntry | undefined,
  given: KeyObject | undefined,
): ProofFault[] {
  const path = proofFiles.signature;
  const key = given ?? publicKeyIn(last?.key ?? '');
  if (!key) return signature === undefined ? [] : [{ kind: 'added', path }];
  const faults: ProofFault[] = [];
  if (given && last?.key === undefined) faults.push({ kind: 'unsigned' });
  else if (given && last?.key !== publicKeyText(given))
    faults.push({ kind: 'signature', path: proofFiles.log, number: last!.number });
  if (signature === undefined)
    return last?.key === undefined ? faults : [...faults, { kind: 'removed', path }];
  const isRight =
    signature.endsWith('\n') && isSigned('manifest', manifest ?? '', signature.slice(0, -1), key);
  return isRight ? faults : [...faults, { kind: 'signature', path }];
}

/** The log must go on from what was seen. */
function checkSeen(seen: SeenHead, ward: string, digests: readonly string[]): ProofFault[] {
  if (seen.ward !== ward) return [{ kind: 'other-ward', ward, seen: seen.ward }];
  if (digests[seen.number - 1] === seen.digest) return [];
  return digests.length < seen.number
    ? [{ kind: 'rolled-back', to: digests.length, from: seen.number }]
    : [{ kind: 'rewritten', number: digests.length, seen: seen.number }];
}
