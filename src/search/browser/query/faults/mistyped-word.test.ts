import { expect, it } from 'vitest';
import { vocabularyOf } from '../fixtures/ward-words.ts';
import { knownWords } from '../words/known-words.ts';
import { typedWords } from '../words/phrase-table.ts';
import { mistypedWords } from './mistyped-word.ts';

const known = knownWords(vocabularyOf(['Hòa giải cho dân', 'Giấy chứng nhận PCCC', 'Cách cũ']), {
  shortForms: [],
  synonyms: [],
});
const kinds = (text: string): string[] =>
  mistypedWords(typedWords(text), known).map(({ written, kind }) => `${written} ${kind}`);

it.each([
  ['chứng nhận', ['chứng known', 'nhận known']],
  ['chung nhan', ['chung known', 'nhan known']],
  ['trứng nhận', ['trứng possible', 'nhận known']],
  ['hoà giải', ['hoà known', 'giải known']],
  ['chưng nhận', ['chưng possible', 'nhận known']],
  ['chứng nhnậ', ['chứng known', 'nhnậ impossible']],
  ['chugn nhan', ['chugn impossible', 'nhan known']],
  ['kách cũ', ['kách impossible', 'cũ known']],
  ['Chứng Nhận', ['chứng known', 'nhận known']],
  ['cho dân', ['cho known', 'dân known']],
  ['cho dân cũ', ['cho known', 'dân known', 'cũ known']],
  ['giay chứng nhận', ['giay known', 'chứng known', 'nhận known']],
  ['nhan giấy cũ', ['nhan known', 'giấy known', 'cũ known']],
  ['mua chứng nhận', ['mua possible', 'chứng known', 'nhận known']],
  ['cach giấy cũ', ['cach known', 'giấy known', 'cũ known']],
  ['mua ATM', ['mua possible', 'atm right']],
  ['mua a', ['mua possible', 'a known']],
  ['A ha', ['a known', 'ha known']],
  ['MUA ATM', ['mua possible', 'atm impossible']],
  ['ATM', ['atm impossible']],
  ['tổ 5', ['tổ possible', '5 right']],
  ['đk nhận', ['đk short', 'nhận known']],
  ['dk nhan', ['dk short', 'nhan known']],
])('“%s”: %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});
