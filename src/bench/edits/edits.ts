import type { Edit, EditedWard, Random } from './edit.ts';
import { documentEdits, factEdits } from './kinds/document-edits.ts';
import { otherEdits } from './kinds/other-edits.ts';
import { partEdits } from './kinds/part-edits.ts';
import { textEdits } from './kinds/text-edits.ts';
import { wardEdits } from './kinds/ward-edits.ts';

/** All kinds of edits. */
export const edits: readonly Edit[] = [
  ...textEdits,
  ...documentEdits,
  ...factEdits,
  ...partEdits,
  ...wardEdits,
  ...otherEdits,
];

/** Makes one random edit, of ten cases in one three at once. @returns what was edited, in words */
export async function makeRandomEdit(ward: EditedWard, kinds: readonly Edit[]): Promise<string> {
  const made: string[] = [];
  const count = ward.random.chance(0.1) ? 3 : 1;
  // A kind of edit for which a ward has nothing is left out.
  for (let tries = 0; made.length < count && tries < 20; tries += 1) {
    const { name, make } = pickByWeight(kinds, ward.random);
    const what = await make(ward);
    if (what !== undefined) made.push(`${name} ${what}`);
  }
  return made.join('; ');
}

function pickByWeight(kinds: readonly Edit[], random: Random): Edit {
  let at = random.below(kinds.reduce((sum, { weight }) => sum + weight, 0));
  return kinds.find(({ weight }) => (at -= weight) < 0)!;
}
