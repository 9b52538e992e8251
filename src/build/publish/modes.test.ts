import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeStaging, publish } from '../publish.ts';
import { lay } from './fixtures/folder.ts';

const ward = 'ai-quoc';
let home: string;
let umask: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'quyền đọc '));
  umask = process.umask();
});
afterEach(async () => {
  process.umask(umask);
  await rm(home, { recursive: true });
});

/** The rights of a portal's folders and files, by their paths. */
async function modes(): Promise<Record<string, string>> {
  const place = join(home, ward);
  const found: Record<string, string> = {};
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found[relative(place, path) || '.'] = ((await stat(path)).mode & 0o777).toString(8);
  }
  return found;
}

/** Puts files made under an umask in place. */
async function put(mask: number, files: readonly string[], isChange = false): Promise<void> {
  process.umask(mask);
  const staging = await makeStaging(home, ward);
  await lay(staging, Object.fromEntries(files.map((file) => [file, file])));
  await publish(home, ward, staging, isChange ? { written: files, removed: [] } : undefined);
}

describe.skipIf(process.platform === 'win32')('what is published can be read by everybody', () => {
  it.each([0o077, 0o027, 0o022, 0o002, 0o000])('under the umask %o', async (mask) => {
    await put(mask, ['index.html', 'van-ban/cũ/index.html']);
    await put(mask, ['index.html', 'van-ban/mới/index.html'], true);
    expect(await modes()).toEqual({
      '.': '755',
      'index.html': '644',
      'van-ban': '755',
      'van-ban/cũ': '755',
      'van-ban/cũ/index.html': '644',
      'van-ban/mới': '755',
      'van-ban/mới/index.html': '644',
    });
  });

  it('a copied file that only its owner may read', async () => {
    const staging = await makeStaging(home, ward);
    await mkdir(join(staging, 'tep'));
    await writeFile(join(staging, 'tep/mau.pdf'), '');
    await chmod(join(staging, 'tep/mau.pdf'), 0o400);
    await publish(home, ward, staging);
    expect(await modes()).toEqual({ '.': '755', tep: '755', 'tep/mau.pdf': '644' });
  });
});
