import { readFile, writeFile } from 'node:fs/promises';
import type { ReadWard } from '../content/source.ts';
import type { Fix } from './fix-text.ts';
import { fixMarkdown, fixYaml } from './fix-text.ts';

/**
 * Mends what has one right answer in a ward's files, and says what it did. What is no UTF-8 is left alone.
 * @param only the files to mend, as messages name them; all where it is undefined
 */
export async function fixWard(
  { source }: ReadWard,
  only: ReadonlySet<string> | undefined,
): Promise<(Fix & { file: string })[]> {
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
  const done: (Fix & { file: string })[] = [];
  for (const { file, fix } of texts) {
    const before = await readFile(file, 'utf8');
    const { text, fixes } = fix(before);
    if (text === before) continue;
    await writeFile(file, text);
    done.push(...fixes.map((each) => ({ ...each, file })));
  }
  return done;
}
