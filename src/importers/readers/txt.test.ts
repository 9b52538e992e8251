import { expect, it } from 'vitest';
import { readText } from './txt.ts';

it('a text with more lines than a call has arguments', () =>
  expect(readText(new TextEncoder().encode('a\n'.repeat(300_000))).lines).toHaveLength(300_000));
