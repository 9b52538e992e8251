import ts from 'typescript';
import type { SourceFile } from './source-tree.ts';

/** Whether a file is of the tests or the benches. */
export const isOfTests = ({ path }: SourceFile): boolean =>
  /^src\/(?:tests|bench)\/.*\.ts$|\.test\.ts$|\/fixtures\/.*\.ts$/.test(path);

/**
 * The strings by which a file names a ward of the project's `content/`: its path, or `content` as a folder that an
 * imported function or the key `contentDir` is given.
 */
export function contentNamesOf({ path, text }: SourceFile, wards: readonly string[]): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const isWard = new RegExp(`^content/(?:${wards.join('|')})(?:/|$)`);
  const imported = importedNamesOf(source);
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const said = node.text.replace(/^(?:\.\.?\/)+/, '');
      const isFolder = ts.isTemplateHead(node) ? said === 'content/' : isGivenFolder(node, said, imported);
      if (isWard.test(said) || isFolder) names.push(node.getText());
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return names;
}

function isGivenFolder(node: ts.StringLiteralLike, said: string, imported: ReadonlySet<string>): boolean {
  const { parent } = node;
  if (!/^content\/?$/.test(said)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'contentDir';
  if (!ts.isCallExpression(parent) || !imported.has(parent.expression.getText())) return false;
  return parent.arguments.slice(0, parent.arguments.indexOf(node)).every(isProjectRoot);
}

const isProjectRoot = (node: ts.Node): boolean =>
  /^(?:project|projectRoot\(\)|process\.cwd\(\))$/.test(node.getText());

function importedNamesOf(source: ts.SourceFile): Set<string> {
  const bindings = source.statements
    .filter(ts.isImportDeclaration)
    .map(({ importClause }) => importClause?.namedBindings)
    .filter((named) => named !== undefined)
    .filter(ts.isNamedImports);
  return new Set(bindings.flatMap(({ elements }) => elements.map(({ name }) => name.text)));
}
