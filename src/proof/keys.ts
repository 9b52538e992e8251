import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** What a signature is for: one for a manifest says nothing of a line of the log. */
type Signed = 'manifest' | 'log';

/** The bytes that are signed. Whoever has no tool of ours can make them: a line of text, then the bytes of the file. */
const signedBytes = (what: Signed, bytes: string): Buffer => Buffer.from(`cong-phuong ${what}\n${bytes}`);

/** Signs a text with Ed25519. @returns the signature in base64url, 86 letters; the same each time */
export const signText = (what: Signed, text: string, key: KeyObject): string =>
  sign(null, signedBytes(what, text), key).toString('base64url');

/** Whether a signature is that of a text. @param signature in base64url, as `signText` writes it */
export function isSigned(what: Signed, text: string, signature: string, key: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  // Another way to write the same bytes is another text.
  if (bytes.toString('base64url') !== signature) return false;
  return verify(null, signedBytes(what, text), key, bytes);
}

/** A public key in base64url: its 32 bytes in 43 letters. @param key a public key, or the private one that it belongs to */
export const publicKeyText = (key: KeyObject): string =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' }).x!;

/** A public key from 43 letters or from PEM; undefined where the text is none for Ed25519. */
export function publicKeyIn(text: string): KeyObject | undefined {
  const x = text.trim();
  // A private key has its public one in it, but whoever verifies must not have it.
  if (x.includes('PRIVATE KEY')) return undefined;
  const key = keyOrNone(() =>
    /^[\w-]{43}$/.test(x)
      ? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
      : createPublicKey(x),
  );
  return key?.asymmetricKeyType === 'ed25519' ? key : undefined;
}

/** A private key from PEM; undefined where the text is none for Ed25519. */
export function privateKeyIn(pem: string): KeyObject | undefined {
  const key = keyOrNone(() => createPrivateKey(pem));
  return key?.asymmetricKeyType === 'ed25519' ? key : undefined;
}

/** A new key: the private one in PEM, the public one in 43 letters. */
export function newKey(): { pem: string; publicText: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicText: publicKeyText(privateKey),
  };
}

function keyOrNone(make: () => KeyObject): KeyObject | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
