import { expect, it } from 'vitest';
import { asHits } from './hits.ts';

it.each([
  ['its text', [], { inMeta: false, inTitle: false, isTitled: false }],
  ['its title', ['title'], { inMeta: true, inTitle: true, isTitled: false }],
  ['its code', ['own'], { inMeta: true, inTitle: false, isTitled: false }],
  ['its title, as a place or day', ['titled'], { inMeta: true, inTitle: false, isTitled: true }],
])('a page has what was looked for in %s', (_name, matchedMetaFields, expected) => {
  const page = { url: '/a/', content: '', meta: {} };
  const result = { id: 'a', score: 2, words: [4], matchedMetaFields, data: () => Promise.resolve(page) };
  expect(asHits([result]).get('a')).toMatchObject({ score: 2, places: [4], ...expected });
});
