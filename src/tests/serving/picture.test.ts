import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { expect, inject, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { testDate } from '../portal/built-site.ts';

test('npm run picture shows the home page of a ward below a path', async () => {
  const home = await mkdtemp(join(tmpdir(), 'hình '));
  const file = join(home, 'cổng.jpg');
  const args = ['kien-an', '--content', inject('servedContent'), '--date', testDate, '--out', file];
  expect(runCommand('picture', args)).toMatchObject({ status: 0 });
  const picture = await readFile(file);
  expect(imageSize(picture)).toMatchObject({ type: 'jpg', width: 1100, height: 820 });
  // A page without its style, or an error, has far fewer bytes.
  expect(picture.length).toBeGreaterThan(40_000);
  await rm(home, { recursive: true });
});
