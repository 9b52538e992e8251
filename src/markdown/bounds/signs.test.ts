import { expect, it } from 'vitest';
import { withBoundedSigns } from './signs.ts';

it.each<[what: string, body: string]>([
  ['references of two paragraphs', `${'&amp;'.repeat(900)}\n\n${'&amp;'.repeat(900)}`],
  ['underscores of several words', 'a_b '.repeat(3000)],
  ['a long line of underscores', '_'.repeat(3000)],
  ['marks that are no references', 'A & B '.repeat(3000)],
  ['stars of two paragraphs', `${'*a* '.repeat(1500)}\n\n${'*a* '.repeat(1500)}`],
  ['a long table', '|a|b|\n'.repeat(5000)],
  ['a long list with stars', '* việc\n'.repeat(5000)],
])('leaves %s as they are', (_, body) => {
  expect(withBoundedSigns(body)).toBe(body);
});

it.each<[what: string, body: string, bounded: string]>([
  ['references', '&lt;\n'.repeat(1002), `${'&lt;\n'.repeat(1000)}${'＆lt;\n'.repeat(2)}`],
  ['underscores', '_a'.repeat(1001), `${'_a'.repeat(1000)}＿a`],
  ['bars', `${'|a'.repeat(1001)}\n|b|`, `${'|a'.repeat(1000)}｜a\n|b|`],
  ['groups of underscores', '_a '.repeat(4002), `${'_a '.repeat(4000)}${'＿a '.repeat(2)}`],
  ['groups of stars', '**a'.repeat(4002), `${'**a'.repeat(4000)}${'∗∗a'.repeat(2)}`],
])('takes no more than a bound of %s of one stretch for signs', (_, body, bounded) => {
  expect(withBoundedSigns(body)).toBe(bounded);
});
