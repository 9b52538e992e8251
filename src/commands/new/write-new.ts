import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explain } from '../../build/process/explain.ts';
import { Refusal } from '../../formats/refusal.ts';

/**
 * Writes all files or none of them; overwrites nothing.
 * @throws Refusal if a file exists or cannot be written
 */
export async function writeNew(
  files: readonly { path: string; bytes: Uint8Array | string }[],
): Promise<void> {
  const taken = await Promise.all(files.map(({ path }) => exists(path)));
  const first = files[taken.indexOf(true)];
  if (first) throw isTaken(first.path);
  const written: string[] = [];
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    const { code, syscall, path = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && syscall === 'open') throw isTaken(path);
    throw new Refusal(`chưa ghi gì; ${explain(error)}`);
  }
}

const isTaken = (path: string): Refusal =>
  new Refusal(`đã có ${path}; không ghi đè. Hãy chọn tên khác bằng --id.`);

const exists = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;
