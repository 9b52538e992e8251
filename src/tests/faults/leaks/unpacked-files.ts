import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readZip } from '../../../formats/zip.ts';
import { filesOf } from '../../portal/built-site.ts';

/** A file, and each form in which its bytes may be read: as they are, and unpacked. */
export interface UnpackedFile {
  path: string;
  forms: Buffer[];
}

const gzipHead = Buffer.from([0x1f, 0x8b, 8]);

/** All files of a folder. Paths are texts that readers see, so the path is a form, too. */
export async function unpackedFiles(dir: string): Promise<UnpackedFile[]> {
  return Promise.all(
    (await filesOf(dir)).map(async (path) => {
      const bytes = await readFile(join(dir, path));
      return { path, forms: [Buffer.from(path), bytes, ...unpackings(path, bytes)] };
    }),
  );
}

/** A file may be packed twice, and hold packed parts: each gzip in it is unpacked. */
function unpackings(path: string, bytes: Buffer): Buffer[] {
  const unpacked: Buffer[] = path.endsWith('.br') ? [brotliDecompressSync(Buffer.from(bytes))] : [];
  if (path.endsWith('.docx')) for (const part of readZip(bytes).values()) unpacked.push(Buffer.from(part));
  for (let at = bytes.indexOf(gzipHead); at >= 0; at = bytes.indexOf(gzipHead, at + 1)) {
    const inside = gunzip(Buffer.from(bytes.subarray(at)));
    if (inside) unpacked.push(inside, ...unpackings('', inside));
  }
  return unpacked;
}

function gunzip(bytes: Buffer): Buffer<ArrayBuffer> | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
