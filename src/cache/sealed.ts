import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const [nonceLength, tagLength] = [12, 16];

/**
 * Seals a text so that it can be read again only with a secret: a text that is nowhere on disk and cannot be guessed, such
 * as the times of many files in nanoseconds.
 */
export function seal(text: string, secret: string): string {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, keyOf(secret), nonce);
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64');
}

/** The text that was sealed with a secret. Throws where it was another secret. */
export function unseal(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const opening = createDecipheriv(cipher, keyOf(secret), bytes.subarray(0, nonceLength));
  opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  return opening.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + opening.final('utf8');
}

const keyOf = (secret: string): Buffer => hash('sha256', `seal\0${secret}`, 'buffer');
