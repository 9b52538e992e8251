import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { textOf } from './proving/proving.ts';

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
  return recordIn((await textOf(join(stateDir, nameOf(ward)))) ?? '');
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
export const writeRecord = (stateDir: string, ward: string, record: PortalRecord): Promise<void> =>
  writeWhole(stateDir, ward, nameOf(ward), JSON.stringify(record));

/** The name of the copy of a ward's log, which readers cannot reach: it shows whether the published one was cut or changed. */
export const logCopyOf = (ward: string): string => `${ward}.log`;

export const readLogCopy = (stateDir: string, ward: string): Promise<string | undefined> =>
  textOf(join(stateDir, logCopyOf(ward)));

export const writeLogCopy = (stateDir: string, ward: string, log: string): Promise<void> =>
  writeWhole(stateDir, ward, logCopyOf(ward), log);

async function writeWhole(stateDir: string, ward: string, name: string, text: string): Promise<void> {
  const draft = join(stateDir, `${ward}.new-${randomUUID()}`);
  try {
    await writeFile(draft, text);
    await rename(draft, join(stateDir, name));
  } finally {
    await rm(draft, { force: true });
  }
}
