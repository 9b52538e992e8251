import { gunzipSync } from 'node:zlib';
import { fromIndexText } from '../shared/index-text.ts';
import { tokenFields } from '../shared/names.ts';

/** What Pagefind keeps of a page. */
export interface Fragment {
  /** The address of the page, below the base path. */
  address: string;
  /** All by which a typed word finds it: its text and its fields, tokens left out. */
  text: string;
}

/** The beginning of Pagefind's files after unpacking. */
const signature = 'pagefind_dcd';

/** Reads a fragment: Pagefind's record of a page. */
export function readFragment(file: Uint8Array): Fragment {
  const json = gunzipSync(file).toString('utf8');
  if (!json.startsWith(signature)) throw new Error('A fragment of the search index is not one of Pagefind’s');
  const { url, content, meta } = JSON.parse(json.slice(signature.length)) as {
    url: string;
    content: string;
    meta: Record<string, string>;
  };
  const fields = Object.entries(meta).filter(([name]) => !tokenFields.includes(name));
  return {
    address: url.slice(1),
    text: fromIndexText([content, ...fields.map(([, value]) => value)].join('\n')),
  };
}
