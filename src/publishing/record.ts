import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../build/publish/entries.ts';

const recordSchema = z.object({
  /** When former assets were last a part of the portal: those of the portal itself are not in it. */
  assets: z.record(z.string(), z.number()),
  /** Digests of the stamps of the built and of the published folder, after they were last compared. */
  built: z.string(),
  published: z.string(),
});

/** What is noted beside the portals of a folder about one of them. */
export type PortalRecord = z.infer<typeof recordSchema>;

const nameOf = (ward: string): string => `${ward}.json`;

/** The record of a ward; undefined where there is none, or it cannot be read. */
export async function readRecord(stateDir: string, ward: string): Promise<PortalRecord | undefined> {
  const text = await readFile(join(stateDir, nameOf(ward)), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  });
  return recordIn(text);
}

/** A record from its text; undefined where it is none. */
export function recordIn(text: string): PortalRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes the record of a ward in one step. */
export async function writeRecord(stateDir: string, ward: string, record: PortalRecord): Promise<void> {
  const draft = join(stateDir, `${ward}.new-${randomUUID()}`);
  try {
    await writeFile(draft, JSON.stringify(record));
    await rename(draft, join(stateDir, nameOf(ward)));
  } finally {
    await rm(draft, { force: true });
  }
}
