import { namesUser } from './address-user.ts';
import type { Collection } from './schema/document.ts';
import { collections } from './schema/document.ts';
import { otherSections } from './sections.ts';

/** The target of a link or an image in a body. */
export type LinkTarget =
  /** Outside of the portal: http(s), mailto or tel. */
  | { kind: 'external'; href: string }
  /** A section of the same text. */
  | { kind: 'section'; fragment: string }
  /** Another document or page of the ward, by its file. */
  | { kind: 'document'; ref: string; fragment: string | undefined }
  /** A file below `files/`, which is served below `tep/`. */
  | { kind: 'file'; path: string }
  /** An address of the portal, below its base path, with the part after its `?`. */
  | { kind: 'address'; path: string; query?: string }
  /** A target that is not allowed: another scheme, outside of the ward's folder, or with a user's name or password. */
  | { kind: 'refused'; reason: 'scheme' | 'outside' | 'absolute' | 'user' };

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const allowed = /^(?:https?|mailto|tel):/i;

/**
 * Reads a link as editors write it: relative to the Markdown file that it is in. `../../files/x.pdf` is a file,
 * `../2025/y.md#muc-2` a section of a document, `../../rss/` an address of the portal.
 */
export function readLink(url: string, from: { collection: Collection; id: string }): LinkTarget {
  const written = url.trim();
  if (namesUser(written)) return { kind: 'refused', reason: 'user' };
  if (scheme.test(written))
    return allowed.test(written)
      ? { kind: 'external', href: written }
      : { kind: 'refused', reason: 'scheme' };
  if (written.startsWith('#')) return { kind: 'section', fragment: decode(written.slice(1)) };
  if (/^[/\\]/.test(written)) return { kind: 'refused', reason: 'absolute' };
  const [path = '', fragment] = written.split('#');
  const parts = resolve(`${from.collection}/${from.id}`, decode(path.split('?')[0]!));
  if (!parts) return { kind: 'refused', reason: 'outside' };
  const [top, ...rest] = parts;
  if ((top === 'files' || top === otherSections.files) && rest.length > 0)
    return { kind: 'file', path: rest.join('/').normalize('NFC') };
  if (collections.some((name) => name === top) && parts.at(-1)!.endsWith('.md')) {
    return {
      kind: 'document',
      ref: parts.join('/').slice(0, -'.md'.length),
      fragment: fragment && decode(fragment),
    };
  }
  const [before = '', ...query] = path.split('?');
  const address = parts.join('/') + (before.endsWith('/') && parts.length > 0 ? '/' : '');
  return { kind: 'address', path: address, ...(query.length > 0 && { query: query.join('?') }) };
}

/** The parts of a path relative to a file of the ward; undefined if it leads out of the ward's folder. */
function resolve(from: string, path: string): string[] | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts;
}

/** Undoes the encoding that the Markdown parser has done. A text that is no valid encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
