import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdStamp } from '../../../domain/secrecy/hold-stamp.ts';
import { heldLines } from '../../../formats/held-lines.ts';
import { rulesThatFind } from '../../../tests/carriers/documents.ts';
import type { CarriedText } from '../../../tests/carriers/files.ts';
import { fileWith } from '../../../tests/carriers/files.ts';
import { secrecyStamp } from './secrecy-stamp.ts';

/** The rows of a set, and of its later files, which somebody else wrote. */
const rowsOf = (set: string): CarriedText[] =>
  [
    ...[set, `${set}-later`, `${set}-last`],
    ...[1, 2, 3, 4, 5, 6].map((number) => `unseen/${set}-${number}`),
  ].flatMap((name) =>
    readFileSync(new URL(`./sets/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as CarriedText),
  );

/** Whether the gate refuses what carries a text. */
async function refuses(row: CarriedText): Promise<boolean> {
  const file = fileWith(row);
  if (file) return holdStamp(await heldLines(file));
  const rules = rulesThatFind(row, [secrecyStamp]);
  if (!rules) throw new Error(`No carrier “${row.in}”.`);
  return rules.length > 0;
}

async function judged(
  set: string,
  wanted: boolean,
): Promise<{ share: number; count: number; wrong: string[] }> {
  const rows = rowsOf(set);
  const wrong: string[] = [];
  for (const row of rows) if ((await refuses(row)) !== wanted) wrong.push(`${row.in}: ${String(row.text)}`);
  return { share: wrong.length / rows.length, count: rows.length, wrong };
}

describe('of papers that were written down without looking at the rules', () => {
  it('97 of 100 with a stamp are refused', async ({ task }) => {
    const { share, count, wrong } = await judged('stamped', true);
    task.meta.figures = { stamps: count, stampsFound: count - wrong.length };
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('99 of 100 without one pass', async ({ task }) => {
    const { share, count, wrong } = await judged('innocent', false);
    task.meta.figures = { innocents: count, innocentsPassed: count - wrong.length };
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
