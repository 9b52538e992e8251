import { expect, test } from 'vitest';
import { foldSameLength } from '../../language/folding.ts';
import { titlesOfLaws } from './fixtures/titles-of-laws.ts';
import { lawNames } from './law-names.ts';
import { findLaws } from './law.ts';

const nameOf = (text: string): string | undefined => findLaws(text, foldSameLength(text))[0]?.name;

test.each(titlesOfLaws)('a heading in capitals names the law “%s”', (title) => {
  const name = nameOf(`PHỔ BIẾN LUẬT ${title.toUpperCase()} TẠI CÁC TỔ`);
  expect(name?.toLowerCase()).toBe(`luật ${title}`);
  expect(name).toMatch(/^Luật \p{Lu}\p{Ll}/u);
});

test('each name has a row', () => {
  const rows = new Set(titlesOfLaws);
  expect(lawNames.filter((name) => !rows.has(name.toLowerCase()))).toEqual([]);
});
