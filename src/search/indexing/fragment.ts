import { gunzipSync } from 'node:zlib';

/** The beginning of Pagefind's files after unpacking. */
const signature = 'pagefind_dcd';

/** The address of the page that a fragment (Pagefind's record of a page) belongs to, below the base path. */
export function fragmentAddress(file: Uint8Array): string {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(signature)) throw new Error('A fragment of the search index is not one of Pagefind’s');
  const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
  return url.slice(1);
}
