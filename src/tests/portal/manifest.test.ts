import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readManifest } from '../../proof/manifest.ts';
import { isProof, proofFiles } from '../../proof/names.ts';
import { compareFolder } from '../../proof/verify/folder.ts';
import { wards } from './built-site.ts';

test.each(wards)('the manifest of %s lists exactly the files that it has', async (ward) => {
  const dir = join(inject('built'), ward);
  const manifest = readManifest(await readFile(join(dir, proofFiles.manifest), 'utf8'))!;
  const { date, content, generator } = JSON.parse(
    await readFile(join(dir, 'du-lieu/phien-ban.json'), 'utf8'),
  ) as Record<string, string>;
  expect(manifest).toMatchObject({ ward, date, content: { digest: content } });
  expect(manifest.generator.split('+')[0]).toBe(generator);
  expect(manifest.files.size).toBeGreaterThan(100);
  expect(await compareFolder(dir, manifest.files, isProof)).toEqual([]);
});
