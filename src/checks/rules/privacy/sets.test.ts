import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privateKinds } from '../../../domain/privacy/private-datum.ts';
import { heldLines } from '../../../formats/held-lines.ts';
import { rulesThatFind } from '../../../tests/carriers/documents.ts';
import type { CarriedText } from '../../../tests/carriers/files.ts';
import { fileWith } from '../../../tests/carriers/files.ts';
import { privateDataOf } from '../../attachments/attachment-data.ts';
import { rules as allRules } from '../index.ts';

/** A row of a set; of a private one the rule that must find it. */
interface Row extends CarriedText {
  rule?: string;
}

const regions = ['mountains', 'south', 'delta', 'coast', 'archive', 'law'];

/** The rows of a set, and of its later files: harder texts, those that somebody else wrote, those of regions and offices. */
const rowsOf = (set: string): Row[] =>
  [
    ...[set, `${set}-harder`, `${set}-later`, `${set}-last`],
    ...regions.map((region) => `regions/${set}-${region}`),
  ].flatMap((name) =>
    readFileSync(new URL(`./sets/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  );

const privateRules = allRules.filter(({ name }) => (privateKinds as readonly string[]).includes(name));

/** The names of the rules about private data that find something in a text, read as what carries it. */
async function rulesFor(row: CarriedText): Promise<string[]> {
  const file = fileWith(row);
  const rules = file ? await rulesForFile(file) : rulesThatFind(row, privateRules);
  if (!rules) throw new Error(`No carrier “${row.in}”.`);
  return rules;
}

async function rulesForFile(bytes: Uint8Array): Promise<string[]> {
  const tables: string[][][] = [];
  const lines = await heldLines(bytes, { seeTable: (rows) => tables.push(rows) });
  return privateDataOf({ lines, tables }, 2026);
}

const [found, innocent] = await Promise.all(
  ['private', 'innocent'].map((set) =>
    Promise.all(rowsOf(set).map(async (row) => ({ row, rules: await rulesFor(row) }))),
  ),
);

const written = (rows: readonly { row: Row; rules: string[] }[]): string =>
  rows
    .map(({ row, rules }) => `${row.in} ${row.rule ?? ''} [${rules.join()}] ${String(row.text)}`)
    .join('\n');

describe('of texts that were written down without looking at the rules', () => {
  it.for([...new Set(found!.map(({ row }) => row.in))])(
    '9 of 10 with private data in %s are found',
    (carrier, { task }) => {
      const rows = found!.filter(({ row }) => row.in === carrier);
      const missed = rows.filter(({ rules }) => rules.length === 0);
      task.meta.figures = { private: rows.length, privateFound: rows.length - missed.length };
      expect(missed.length / rows.length, written(missed)).toBeLessThanOrEqual(0.1);
    },
  );

  it.each([...new Set(found!.map(({ row }) => row.rule!))])('9 of 10 are found by the rule %s', (rule) => {
    const rows = found!.filter(({ row }) => row.rule === rule);
    const missed = rows.filter(({ rules }) => !rules.includes(rule));
    expect(missed.length / rows.length, written(missed)).toBeLessThanOrEqual(0.1);
  });

  it('97 of 100 without private data pass', ({ task }) => {
    const flagged = innocent!.filter(({ rules }) => rules.length > 0);
    task.meta.figures = { publicTexts: innocent!.length, publicPassed: innocent!.length - flagged.length };
    expect(flagged.length / innocent!.length, written(flagged)).toBeLessThanOrEqual(0.03);
  });
});
