import { readFile, writeFile } from 'node:fs/promises';
import type { ReadWard } from '../../content/source.ts';
import { applyCures, curesByFile } from './fixes.ts';
import type { Fix } from './text.ts';
import { fixMarkdown, fixYaml } from './text.ts';

/**
 * Mends what has one right answer in a ward's files, and says what it did. What is no UTF-8 is left alone. A mend may
 * bring another to light, so what was mended is to be read again.
 * @param only the files to mend, as messages name them; all where it is undefined
 */
export async function fixWard(
  ward: ReadWard,
  only: ReadonlySet<string> | undefined,
): Promise<(Fix & { file: string })[]> {
  const { source } = ward;
  const unreadable = new Set(source.misfits.map(({ file }) => file));
  const texts = [
    ...[source.wardFile, source.references]
      .filter((file) => file !== undefined)
      .map(({ file }) => ({ file, fix: fixYaml })),
    ...source.documents.map(({ file, collection }) => ({
      file,
      fix: (text: string) => fixMarkdown(text, collection === 'directives' || collection === 'plans'),
    })),
  ].filter(({ file }) => !unreadable.has(file) && (only?.has(file) ?? true));
  const cures = curesByFile(ward);
  const done: (Fix & { file: string })[] = [];
  for (const { file, fix } of texts) {
    const before = await readFile(file, 'utf8');
    const cured = applyCures(before, cures.get(file) ?? []);
    const { text, fixes } = fix(cured.text);
    if (text === before) continue;
    await writeFile(file, text);
    done.push(...[...cured.fixes, ...fixes].map((each) => ({ ...each, file })));
  }
  return done;
}
