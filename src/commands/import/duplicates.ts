import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { parseMarkdownFile } from '../../content/yaml/front-matter.ts';
import type { Identified } from '../../domain/same-document.ts';
import { sameDocument } from '../../domain/same-document.ts';
import type { ImportCollection } from '../../importers/paper.ts';
import { byText } from '../../language/text.ts';

export const importCollections: readonly ImportCollection[] = ['directives', 'plans'];

/** A document of the ward with the facts of its front matter, even if the file has errors. */
export interface KnownDocument extends Identified {
  /** How messages name it: `content/ai-quoc/directives/2025/x.md`. */
  file: string;
}

/** The directives and plans of a ward, with drafts, without withdrawn documents. */
export async function knownDocuments(content: string, ward: string): Promise<KnownDocument[]> {
  const known: KnownDocument[] = [];
  for (const collection of importCollections) {
    const home = join(content, ward, collection);
    const names = await readdir(home, { recursive: true }).catch(() => [] as string[]);
    for (const name of names.filter((each) => each.endsWith('.md')).sort(byText)) {
      const text = await readFile(join(home, name), 'utf8').catch(() => '');
      const front = parseMarkdownFile(text).front.data;
      if (typeof front !== 'object' || front === null || 'withdrawn' in front) continue;
      const file = posix.join(content.split(sep).join('/'), ward, collection, name.split(sep).join('/'));
      known.push({ file, ...identified(front as Record<string, unknown>) });
    }
  }
  return known;
}

/** The beginning of a sentence that names the document of the ward that a paper already is; undefined if it is new. */
export function duplicateOf(found: Identified, known: readonly KnownDocument[]): string | undefined {
  for (const document of known) {
    const by = sameDocument(found, document);
    if (by === 'number') return `đã có: ${document.file} (cùng số ${document.code}, cùng cơ quan, cùng năm)`;
    if (by === 'title')
      return `đã có: ${document.file} (cùng trích yếu, cùng cơ quan${found.issued && document.issued ? ', cùng thời gian ban hành' : ''})`;
  }
  return undefined;
}

/** The keys that identify a document; YAML reads a year alone as a number. */
const identified = (front: Readonly<Record<string, unknown>>): Identified =>
  Object.fromEntries(
    (['title', 'type', 'code', 'issuer', 'issued'] as const).flatMap((key) => {
      const value = front[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    }),
  );
