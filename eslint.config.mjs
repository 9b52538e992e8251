import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import typescript from 'typescript-eslint';

/**
 * The layers: what each folder of src/ may import besides itself. It may import all that these may import, too. The
 * same table in words is src/README.md.
 */
const layers = {
  cache: [],
  language: [],
  formats: ['language'],
  domain: ['language', 'cache/digest.ts', 'cache/memory.ts', 'cache/trace.ts'],
  understanding: ['domain'],
  markdown: ['understanding'],
  portal: ['understanding'],
  content: ['markdown', 'formats', 'cache', 'portal'],
  strings: ['portal'],
  recognition: ['domain', 'formats'],
  checks: ['content', 'portal', 'recognition'],
  importers: ['recognition'],
  channels: ['strings'],
  search: ['strings'],
  // A new document is written by the same code as an imported draft: one order of keys, one spelling of dates.
  starters: ['content', 'strings', 'importers/draft.ts'],
  editing: ['content', 'strings'],
  serving: ['editing'],
  proof: ['serving', 'cache/digest.ts'],
  site: ['checks', 'channels', 'search', 'serving'],
  styles: [],
  layouts: ['components', 'styles'],
  components: ['site'],
  pages: ['layouts'],
  city: ['layouts'],
  build: ['site', 'proof', 'city/city.ts', 'city/read-portals.ts', 'city/routes.ts', 'city/machine-files.ts'],
  publishing: ['build'],
  commands: ['publishing', 'importers', 'starters'],
  bench: ['commands', 'tests/test-content.ts'],
  tests: ['bench', 'pages'],
};

const allowed = (folder) => [...new Set([folder, ...(layers[folder] ?? []).flatMap(allowed)])];

const zones = Object.keys(layers).map((folder) => ({
  target: `./src/${folder}`,
  from: './src',
  except: allowed(folder).map((each) => `./${each}`),
  message: `src/${folder}/ may import ${allowed(folder).join(', ')} only: see src/README.md.`,
}));

/** Files directly in src/ configure Astro; the commands of package.json only start what src/ has. */
const outerZones = [
  ['./src/*.ts', ['site']],
  ['./scripts', ['commands', 'bench']],
].map(([target, folders]) => ({
  target,
  from: './src',
  except: folders.map((folder) => `./${folder}`),
  message: `${target} may import ${folders.join(', ')} only: see src/README.md.`,
}));

/** Inside search/: the browser loads nothing of the index process, and the index process nothing of the browser. */
const searchZones = [
  ['browser', 'indexing'],
  ['indexing', 'browser'],
  ['shared', 'browser'],
  ['shared', 'indexing'],
].map(([folder, other]) => ({
  target: `./src/search/${folder}`,
  from: `./src/search/${other}`,
  message: `src/search/${folder}/ may not import src/search/${other}/: what both need is in src/search/shared/.`,
}));

export default defineConfig(
  globalIgnores(['dist/', '.start/', '.astro/', 'node_modules/', 'src/**/fixtures/**/!(*.ts)']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'] ?? [],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.astro', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.mjs', '.js'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...outerZones, ...searchZones] }],
      'import-x/no-cycle': 'error',
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', ['parent', 'sibling', 'index']],
          alphabetize: { order: 'asc' },
          'newlines-between': 'never',
        },
      ],
      // Positions in arrays that a line above has just checked; a cast would say less.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A record of unknown keys is read by index under `noPropertyAccessFromIndexSignature`.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    ignores: ['**/*.test.ts', '**/fixtures/**', 'src/{bench,tests}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="Math"][callee.property.name=/^(max|min)$/] > SpreadElement:not([argument.type="ArrayExpression"])',
          message:
            'A list of 100,000 numbers is too long for the arguments of a call: see src/language/lists/long-lists.ts.',
        },
      ],
    },
  },
  {
    // A test may bring the real documents, a built page or a made paper to what it tests, from whichever room has them.
    files: ['**/*.test.ts', '**/fixtures/*.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
);
