import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPackable } from '../../serving/precompress.ts';
import { filesIn } from '../folder-files.ts';
import { formsOf, hasForms, writeForms } from '../packed.ts';

/**
 * Makes a folder hold the packed forms of a built portal's texts, and nothing else. Forms of texts that are the same stay.
 * @param built the folder of the built portal
 */
export async function makeForms(built: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [ours, present] = [await filesIn(built), await filesIn(folder)];
  const texts = [...ours].flatMap(([path, { isPlain, size }]) =>
    isPlain && isPackable(path, size) ? path : [],
  );
  const wanted = new Set(texts.flatMap(formsOf));
  for (const path of present.keys()) if (!wanted.has(path)) await remove(join(folder, path));
  for (const path of texts) {
    if (hasForms(ours.get(path)!, path, present)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeForms(join(built, path), join(folder, path));
  }
}

/** Removes a file, or an empty folder, whose path ends in `/`. */
const remove = (path: string): Promise<void> => (path.endsWith('/') ? rmdir(path) : rm(path));
