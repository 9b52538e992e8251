import { expect, it } from 'vitest';
import { vocabularyOf } from '../fixtures/ward-words.ts';
import { knownWords } from './known-words.ts';
import { typedWords } from './phrase-table.ts';
import { withMarks } from './spellings.ts';

const titles = [
  'tiêm chủng',
  'chung tay',
  'chung sức',
  'chung',
  'cho bé',
  'bể',
  'Kim Đồng',
  'bế',
  'tiem chung',
  'bac si',
  ...Array.from({ length: 500 }, () => 'rác'),
];
const known = knownWords(vocabularyOf(titles), { shortForms: [], synonyms: [] });

it.each([
  ['tiem chung', 'tiem', 'tiêm chủng'],
  ['tiem chung', '', 'tiêm chủng'],
  ['chung', '', 'chung'],
  ['chung', 'chung', 'chung'],
  ['cho be', 'cho be', 'cho bé'],
  ['be', 'be', 'be'],
  ['be', '', 'bé'],
  ['rac', 'rac', 'rác'],
  ['xyz tiem chung', '', 'xyz tiêm chủng'],
  ['tiệm chung', '', 'tiệm chung'],
  ['Kim dong', '', 'Kim đồng'],
  ['Tiem chung', '', 'Tiêm chủng'],
  ['BE', '', 'BE'],
  ['B rac', '', 'B rác'],
  ['bac si', 'bac si', 'bac si'],
  ['', '', ''],
])('“%s”, where “%s” was typed, is shown as “%s”', (text, typed, expected) => {
  expect(withMarks(typedWords(text), typedWords(typed), known)).toBe(expected);
});

it('a word that was added is shown as it was added', () => {
  const [words, typed] = [typedWords('rac tiem chung'), typedWords('rac')];
  expect(withMarks(words, typed, known, typedWords('tiem chung'))).toBe('rác tiem chung');
});
