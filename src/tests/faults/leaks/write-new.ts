import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Leaves a file as it is that has these bytes: only of a file that was not changed lately its stamp is kept. */
export async function writeNew(file: string, bytes: Buffer): Promise<void> {
  const before = await readFile(file).catch(() => undefined);
  if (before?.equals(bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
