import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../tests/house/source-tree.ts';
import { readTree } from '../../tests/house/source-tree.ts';
import { citationRules } from './citation-rules.ts';
import { deadlineRules } from './deadline-rules.ts';
import { phraseRules } from './phrase-rules.ts';
import { passRules, taskRules } from './task-rules.ts';

/** Where the rules of each kind are, and their sentences. */
const kinds: Record<string, { below: string[]; sentences: Readonly<Record<string, string>> }> = {
  tasks: {
    below: ['src/understanding/tasks/', 'src/understanding/task-corrections.ts'],
    sentences: { ...taskRules, ...passRules },
  },
  deadlines: { below: ['src/understanding/deadlines/'], sentences: deadlineRules },
  citations: { below: ['src/understanding/citations/'], sentences: citationRules },
  phrases: { below: ['src/language/quantities/', 'src/channels/spoken/'], sentences: phraseRules },
};

let tree: SourceFile[] = [];
beforeAll(async () => {
  tree = (await readTree()).filter(({ path }) => path.endsWith('.ts') && !path.includes('.test.'));
});

describe.each(Object.entries(kinds))('the rules of %s', (_, { below, sentences }) => {
  it('have a sentence for editors each', () => {
    const names = filesOf(below).flatMap(rulesIn);
    expect([...new Set(names)].filter((name) => !(name in sentences))).toEqual([]);
  });

  it('are in the code', () => {
    const code = filesOf(below)
      .map(({ text }) => text)
      .join('\n');
    const used = (name: string): boolean =>
      code.includes(`'${name}'`) || new RegExp(`\\b${name}:`).test(code);
    expect(Object.keys(sentences).filter((name) => !used(name))).toEqual([]);
  });

  it('are told in Vietnamese', () => {
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/[à-ỹđ]/i);
  });
});

const filesOf = (below: readonly string[]): SourceFile[] =>
  tree.filter(({ path }) => below.some((start) => path.startsWith(start)));

/** The names of a file's rules: of `{ name, when, then }`, and what `rule` is said to be. */
function rulesIn({ path, text }: SourceFile): string[] {
  const names: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) names.push(...namesOf(node));
    // `refusal('proposal')`
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'refusal')
      names.push(...node.arguments.filter(ts.isStringLiteral).map((name) => name.text));
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return names;
}

function namesOf({ properties }: ts.ObjectLiteralExpression): string[] {
  const named = properties.flatMap((each) =>
    each.name && ts.isIdentifier(each.name) ? [[each.name.text, each] as const] : [],
  );
  const keys = new Map(named);
  const isRule = ['when', 'then', 'says'].some((key) => keys.has(key));
  return [isRule ? keys.get('name') : undefined, keys.get('rule')].flatMap((property) =>
    property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
      ? [property.initializer.text]
      : [],
  );
}
