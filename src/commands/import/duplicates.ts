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
  /** Its attachments, as paths below `files/`. */
  attached: string[];
  withdrawn: boolean;
}

/** The directives and plans of a ward, with drafts and withdrawn documents. */
export async function knownDocuments(content: string, ward: string): Promise<KnownDocument[]> {
  const known: KnownDocument[] = [];
  for (const collection of importCollections) {
    const home = join(content, ward, collection);
    const names = await readdir(home, { recursive: true }).catch(() => [] as string[]);
    for (const name of names.filter((each) => each.endsWith('.md')).sort(byText)) {
      const text = await readFile(join(home, name), 'utf8').catch(() => '');
      const front = parseMarkdownFile(text).front.data;
      if (typeof front !== 'object' || front === null) continue;
      const file = posix.join(content.split(sep).join('/'), ward, collection, name.split(sep).join('/'));
      known.push({
        file,
        attached: attachedIn(front),
        withdrawn: 'withdrawn' in front,
        ...identified(front as Record<string, unknown>),
      });
    }
  }
  return known;
}

/** A document of the ward that a paper already is, and by which facts: `cùng số 12/TB-UBND, …`. */
export interface KnownDuplicate {
  file: string;
  why: string;
  /** Whether the document has files of its own. */
  isAttached: boolean;
}

/** Finds the document of the ward that a paper already is; undefined if it is new. Withdrawn documents do not count. */
export function duplicateOf(found: Identified, known: readonly KnownDocument[]): KnownDuplicate | undefined {
  for (const document of known) {
    if (document.withdrawn) continue;
    const { file, code, issued } = document;
    const isAttached = document.attached.length > 0;
    const by = sameDocument(found, document);
    if (by === 'number') return { file, isAttached, why: `cùng số ${code}, cùng cơ quan, cùng năm` };
    if (by === 'title')
      return {
        file,
        isAttached,
        why: `cùng trích yếu, cùng cơ quan${found.issued && issued ? ', cùng thời gian ban hành' : ''}`,
      };
  }
  return undefined;
}

function attachedIn(front: object): string[] {
  const list: unknown = 'attachments' in front ? front.attachments : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'file' in one && typeof one.file === 'string'
      ? [one.file]
      : [],
  );
}

/** The keys that identify a document; YAML reads a year alone as a number. */
const identified = (front: Readonly<Record<string, unknown>>): Identified =>
  Object.fromEntries(
    (['title', 'type', 'code', 'issuer', 'issued'] as const).flatMap((key) => {
      const value = front[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    }),
  );
