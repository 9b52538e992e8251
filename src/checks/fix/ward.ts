import { readFile, writeFile } from 'node:fs/promises';
import type { ReadWard } from '../../content/source.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import type { AppliedFix } from './change.ts';
import { applyReplacements, replacementsByFile } from './fixes.ts';
import { fixMarkdown, fixYaml } from './text.ts';

/**
 * Writes the files of a ward anew where something has only one right form, and returns the changes. A file that is not
 * UTF-8 is left as it is. A change may reveal another mistake, so read the ward again afterwards.
 * @param only the files to change, as messages name them; undefined means all
 */
export async function fixWard(
  ward: ReadWard,
  only: ReadonlySet<string> | undefined,
): Promise<(AppliedFix & { file: string })[]> {
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
  const replacements = replacementsByFile(ward);
  const done: (AppliedFix & { file: string })[] = [];
  for (const { file, fix } of texts) {
    const before = await readFile(file, 'utf8');
    const replaced = applyReplacements(before, replacements.get(file) ?? []);
    const { text, fixes } = fix(replaced.text);
    if (text === before) continue;
    await writeFile(file, text);
    addAll(
      done,
      [...replaced.fixes, ...fixes].map((each) => ({ ...each, file })),
    );
  }
  return done;
}
