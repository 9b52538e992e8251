import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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
  if (first) throw new Refusal(`đã có ${first.path}; không ghi đè. Hãy chọn tên khác bằng --id.`);
  const written: string[] = [];
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw new Refusal(`không ghi được: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const exists = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;
