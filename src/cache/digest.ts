import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The length of a short digest in hexadecimal digits: 64 bits, enough to tell the states of one thing apart. */
const length = 16;

/** A short digest of a text or of bytes: two of them are equal only if the contents are. */
export const shortDigest = (content: string | Uint8Array): string =>
  hash('sha256', content, 'hex').slice(0, length);

/** The whole digest of a text or of bytes, in 64 hexadecimal digits, as other programs print it. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** The whole digest of a file's bytes. The file is never whole in memory. */
export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest('hex');
}

/** The short digest of a file's bytes. */
export const digestOfFile = async (path: string): Promise<string> =>
  (await sha256OfFile(path)).slice(0, length);

/** The short digest of a value as JSON. */
export const digestOf = (value: unknown): string => shortDigest(JSON.stringify(value ?? null));
