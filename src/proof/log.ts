import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { sha256 } from '../cache/digest.ts';
import { isSigned, publicKeyIn, publicKeyText, signText } from './keys.ts';
import { jsonIn } from './manifest.ts';

const schema = z.strictObject({
  /** 1, 2, 3 … */
  number: z.number(),
  /** The SHA-256 of the line before, without its end; empty in the first one. */
  previous: z.string(),
  /** The SHA-256 of the manifest. */
  manifest: z.string(),
  /** When it was published, as `--date` takes it. */
  published: z.string(),
  /** The public key in 43 letters, and the signature of the line without it; both missing where there was no key. */
  key: z.string().optional(),
  signature: z.string().optional(),
});

/** A publication: a line of the log. */
export type LogEntry = z.infer<typeof schema>;

/** A log as it was read. */
export interface ProofLog {
  entries: readonly LogEntry[];
  /** The SHA-256 of each line. */
  digests: readonly string[];
  /** The number of the first line that does not follow from the one before; undefined where all do. */
  broken: number | undefined;
}

/** Reads a log up to the first line that does not follow from the one before. */
export function readLog(text: string): ProofLog {
  const entries: LogEntry[] = [];
  const digests: string[] = [];
  const lines = text.split('\n');
  // Each line has an end.
  const isWhole = lines.pop() === '';
  for (const line of lines) {
    const entry = schema.safeParse(jsonIn(line)).data;
    const number = entries.length + 1;
    const follows = entry?.number === number && entry.previous === (digests.at(-1) ?? '');
    if (!entry || !follows || lineOf(entry) !== line) return { entries, digests, broken: number };
    entries.push(entry);
    digests.push(sha256(line));
  }
  return { entries, digests, broken: isWhole ? undefined : entries.length + 1 };
}

const lineOf = ({ number, previous, manifest, published, key, signature }: LogEntry): string =>
  JSON.stringify({ number, previous, manifest, published, key, signature });

/** Whether a line has a signature, and it is that of the key which the line names. */
export function isSignedEntry(entry: LogEntry): boolean {
  const { signature, ...signed } = entry;
  const key = publicKeyIn(entry.key ?? '');
  return key !== undefined && signature !== undefined && isSigned('log', lineOf(signed), signature, key);
}

/** A publication that is to be noted. */
export interface NewEntry {
  /** The SHA-256 of the manifest. */
  manifest: string;
  published: string;
  key?: KeyObject | undefined;
}

/**
 * Adds a publication to a log. The last one is not noted again: a publication that was interrupted may have noted it.
 * @param log a log whose lines follow one from the other
 */
export function append(log: string, { manifest, published, key }: NewEntry): string {
  const { entries, digests } = readLog(log);
  const last = entries.at(-1);
  const by = key && publicKeyText(key);
  if (last?.manifest === manifest && (by === undefined || last.key === by)) return log;
  const entry: LogEntry = {
    number: entries.length + 1,
    previous: digests.at(-1) ?? '',
    manifest,
    published,
    key: by,
  };
  return `${log}${lineOf({ ...entry, signature: key && signText('log', lineOf(entry), key) })}\n`;
}

/**
 * The log to go on from: the published one, as long as it goes on from the copy that was kept where readers have no
 * entry. Where it was cut or changed, the copy takes its place.
 * @param key undefined where nobody signs: then a line that was added cannot be told from our own
 */
export function trustedLog(
  published: string | undefined,
  kept: string | undefined,
  key: KeyObject | undefined,
): string {
  const [theirs, ours] = [published ?? '', kept ?? ''];
  if (!theirs.startsWith(ours) || readLog(theirs).broken !== undefined) return ours;
  const added = readLog(theirs).entries.slice(readLog(ours).entries.length);
  const isOwn = (entry: LogEntry): boolean =>
    key === undefined || (entry.key === publicKeyText(key) && isSignedEntry(entry));
  // The first publication with a key goes on from those without one.
  return ours === '' || added.every(isOwn) ? theirs : ours;
}
