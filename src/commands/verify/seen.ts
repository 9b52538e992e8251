import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Explained } from '../../build/process/explain.ts';
import { codeOf } from '../../build/publish/entries.ts';
import { jsonIn } from '../../proof/manifest.ts';
import type { SeenHead } from '../../proof/verify/check-proofs.ts';

/** What was seen of portals, by their addresses or folders. */
const notes = z.record(
  z.string(),
  z.strictObject({ ward: z.string(), number: z.number(), digest: z.string() }),
);

/** @throws {Explained} where the file is there and has no such notes: nobody then believes that a rollback was looked for */
export const readSeen = (file: string, portal: string): SeenHead | undefined => allIn(file)[portal];

export function writeSeen(file: string, portal: string, head: SeenHead): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify({ ...allIn(file), [portal]: head }, undefined, 2)}\n`);
  renameSync(draft, file);
}

function allIn(file: string): Record<string, SeenHead> {
  const text = textOf(file);
  if (text === undefined) return {};
  const found = notes.safeParse(jsonIn(text)).data;
  if (!found)
    throw new Explained(`tệp ghi nhớ ${file} bị hỏng; hãy chọn tệp khác, hoặc lấy lại bản sao của nó`);
  return found;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
