import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.start/', '.astro/', 'node_modules/', 'src/**/fixtures/']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'] ?? [],
  {
    rules: {
      // Positions in arrays that a line above has just checked; a cast would say less.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A record of unknown keys is read by index under `noPropertyAccessFromIndexSignature`.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
);
