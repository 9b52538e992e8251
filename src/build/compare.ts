import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeMarkup } from '../language/markup.ts';
import { packedEndings } from '../serving/precompress.ts';

/** How one file of two built portals differs. */
export type Difference =
  | { file: string; kind: 'only-first' }
  | { file: string; kind: 'only-second' }
  /** The text around the first difference in each of the two; of a file that is no text both are empty. */
  | { file: string; kind: 'changed'; first: string; second: string };

/**
 * Compares two folders of built portals. Leaves out what may differ between two builds of the same content: Pagefind's
 * own files, the manifest, names of stylesheets and scripts, class names, how a character is escaped, white space that nobody sees, and
 * the packed forms that stand beside the files of a published portal.
 */
export async function compareBuilds(first: string, second: string): Promise<Difference[]> {
  const [ours, theirs] = await Promise.all([textsOf(first), textsOf(second)]);
  const differences: Difference[] = [];
  for (const file of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    const [a, b] = [ours.get(file), theirs.get(file)];
    if (a === undefined) differences.push({ file, kind: 'only-second' });
    else if (b === undefined) differences.push({ file, kind: 'only-first' });
    else if (a !== b) differences.push({ file, kind: 'changed', ...around(a, b) });
  }
  return differences;
}

/** A text without what may differ between two builds of the same content. */
const normalize = (text: string): string =>
  decodeMarkup(
    normalizeWhitespace(text)
      .replace(/<link rel="stylesheet"[^>]*>|<script type="module"[^>]*><\/script>/g, '')
      .replace(/ (?:class|data-astro-cid-[a-z0-9]+)(?:="[^"]*")?/g, '')
      .replace(/(_astro\/[^"'() ]*?)\.[\w-]{8}(?=\.[a-z0-9]+\b)/g, '$1'),
  );

/**
 * HTML without the white space that no reader sees: runs are one space, and there is none beside a block, after an
 * opening tag, or before a closing tag. A space between two words stays, since without it they would be one word.
 */
const normalizeWhitespace = (text: string): string =>
  text.startsWith('<!DOCTYPE html>')
    ? text
        .replace(/\s+/g, ' ')
        .replace(/ ?(<\/?([a-z][\w-]*)[^>]*>) ?/g, (whole, tag: string, name: string) =>
          inline.has(name) ? whole : tag,
        )
        .replace(/(<[a-z][^>]*>) /g, '$1')
        .replace(/ (<\/)/g, '$1')
    : text;

const inline = new Set(['a', 'b', 'code', 'em', 'i', 'label', 'mark', 'small', 'span', 'strong', 'time']);

const isText = /\.(?:html|xml|txt|json|csv|ics|svg|webmanifest)$/;
/** Files whose names or bytes depend on the styles, the scripts, or Pagefind, and the proofs, which list these files. */
const leftOut = /(?:^|\/)(?:_astro|pagefind[^/]*|\.well-known)\//;

async function textsOf(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'))
    .filter((file) => !leftOut.test(file));
  const present = new Set(files);
  const texts = new Map<string, string>();
  for (const file of files.filter((each) => !isForm(each, present))) {
    const bytes = await readFile(join(dir, file));
    texts.set(file, isText.test(file) ? normalize(bytes.toString('utf8')) : bytes.toString('base64'));
  }
  return texts;
}

/** Whether a file is the packed form of another one beside it. */
const isForm = (file: string, present: ReadonlySet<string>): boolean =>
  packedEndings.some((ending) => file.endsWith(ending) && present.has(file.slice(0, -ending.length)));

/** Characters shown on each side of a difference. */
const shown = 80;

function around(a: string, b: string): { first: string; second: string } {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const cut = (text: string): string => text.slice(Math.max(0, at - shown), at + shown).replace(/\s+/g, ' ');
  return { first: cut(a), second: cut(b) };
}
