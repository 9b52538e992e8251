import { expect, it } from 'vitest';
import { withBoundedSigns } from './bounded-signs.ts';

it.each<[what: string, body: string]>([
  ['references of two paragraphs', `${'&amp;'.repeat(900)}\n\n${'&amp;'.repeat(900)}`],
  ['underscores of several words', 'a_b '.repeat(3000)],
  ['a long line of underscores', '_'.repeat(3000)],
  ['marks that are no references', 'A & B '.repeat(3000)],
])('leaves %s as they are', (_, body) => {
  expect(withBoundedSigns(body)).toBe(body);
});

it.each<[what: string, body: string, bounded: string]>([
  ['references', '&lt;\n'.repeat(1002), `${'&lt;\n'.repeat(1000)}${'＆lt;\n'.repeat(2)}`],
  ['underscores', '_a'.repeat(1001), `${'_a'.repeat(1000)}＿a`],
])('takes no more than 1000 %s of one stretch for signs', (_, body, bounded) => {
  expect(withBoundedSigns(body)).toBe(bounded);
});
