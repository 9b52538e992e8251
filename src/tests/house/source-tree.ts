import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';

/** One file of the source tree. */
export interface SourceFile {
  /** From the project's root, with forward slashes: `src/domain/link.ts`. */
  path: string;
  text: string;
}

/** All files below `src/` and `scripts/`, sorted by path; of fixtures only the code. */
export async function readTree(): Promise<SourceFile[]> {
  const entries = await Promise.all(
    ['src', 'scripts'].map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const paths = entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .filter((path) => !path.includes('/fixtures/') || path.endsWith('.ts'));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** The code of a file: all of a `.ts` file; the front matter and the scripts of an `.astro` file. */
function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const [, frontMatter = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  return [frontMatter, ...scripts].join('\n');
}

/** Whether a file holds code that can import: `.ts`, `.mjs` or `.astro`. */
export const isCode = ({ path }: SourceFile): boolean => /\.(?:ts|mjs|astro)$/.test(path);

/** The files of the tree that a file imports, by their paths; imports of types and `import()` are included. */
export function importsOf(file: SourceFile): string[] {
  return ts
    .preProcessFile(codeOf(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(file.path), name.replace(/\?.*$/, '')));
}

/** The names of the types, interfaces and classes that a file exports. */
export function exportedTypesOf(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(
      (statement) =>
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isClassDeclaration(statement),
    )
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ name }) => name?.text ?? []);
}
