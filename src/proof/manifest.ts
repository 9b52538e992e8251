import { z } from 'zod';
import { byText } from '../language/text.ts';

/** Paths of files below the folder of a portal, with `/`, each with the SHA-256 of its bytes in hexadecimal digits. */
export type Digests = ReadonlyMap<string, string>;

/** Everything that a portal is. */
export interface PortalManifest {
  ward: string;
  /** The moment that it was made for, as `--date` takes it. */
  date: string;
  /** The version of the generator, and a digest of its source: `0.2.0+1f2e…`. */
  generator: string;
  content: {
    /** The digest of the ward's files that `phien-ban.json` has, too. */
    digest: string;
    /** The commit that the working copy of the content was at; undefined where it is in none. */
    commit?: string | undefined;
    /** Whether the ward's folder had something that the commit has not. */
    uncommitted?: true | undefined;
  };
  /** What the build made. */
  files: Digests;
  /** What a publication keeps of former portals, and the settings of the web server; undefined where nobody published. */
  kept?: Digests | undefined;
  /** The packed forms beside texts, which a publication makes. */
  packed?: Digests | undefined;
}

/** A manifest as its file has it: one file in a line, in the order of the paths, so that equal portals have equal bytes. */
export function manifestText({ files, kept, packed, ...facts }: PortalManifest): string {
  const { ward, date, generator, content } = facts;
  const { digest, commit, uncommitted } = content;
  const head = { ward, date, generator, content: { digest, commit, uncommitted } };
  const lists = Object.entries({ files, kept, packed }).flatMap(([name, list]) =>
    list ? `  ${JSON.stringify(name)}: ${linesOf(list)}` : [],
  );
  return `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n${lists.join(',\n')}\n}\n`;
}

function linesOf(list: Digests): string {
  if (list.size === 0) return '{}';
  const lines = [...list.keys()]
    .sort(byText)
    .map((path) => `    ${JSON.stringify(path)}: "${list.get(path)!}"`);
  return `{\n${lines.join(',\n')}\n  }`;
}

/** A path that leads nowhere else: no empty name, no `.` or `..`, no other separator. */
const path = z
  .string()
  .refine((text) => text.split('/').every((name) => !['', '.', '..'].includes(name)) && !/[\0\\]/.test(text));

const digests = z.record(path, z.string().regex(/^[0-9a-f]{64}$/));

const schema = z.strictObject({
  ward: z.string(),
  date: z.string(),
  generator: z.string(),
  content: z.strictObject({
    digest: z.string(),
    commit: z.string().optional(),
    uncommitted: z.literal(true).optional(),
  }),
  files: digests,
  kept: digests.optional(),
  packed: digests.optional(),
});

/**
 * Reads the text of a manifest.
 * @returns undefined where it is none, or not written as `manifestText` writes it: a second line for a path would be read
 *   by one reader and not by another
 */
export function readManifest(text: string): PortalManifest | undefined {
  const found = schema.safeParse(jsonIn(text)).data;
  if (!found) return undefined;
  const { files, kept, packed, ...facts } = found;
  const manifest = { ...facts, files: listOf(files)!, kept: listOf(kept), packed: listOf(packed) };
  return manifestText(manifest) === text ? manifest : undefined;
}

const listOf = (record: Record<string, string> | undefined): Digests | undefined =>
  record && new Map(Object.entries(record));

/** The value of a text in JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
