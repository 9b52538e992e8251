import { expect, it } from 'vitest';
import { vocabularyOf } from '../fixtures/ward-words.ts';
import { knownWords } from '../words/known-words.ts';
import { typedWords } from '../words/phrase-table.ts';
import { correctedTexts } from './corrections.ts';

/** What a ward with some titles and one synonym reads into a text. */
function read(titles: string, typed: string): string[] {
  const meanings = { shortForms: [], synonyms: [{ say: 'đổ rác', mean: ['thu gom rác'] }] };
  return correctedTexts(typedWords(typed), knownWords(vocabularyOf(titles.split('; ')), meanings));
}

it.each([
  ['other spelling', 'bác sĩ; gia đình', 'bác sỹ', ['bác sĩ']],
  ['other spelling, of a word alone', 'công ty', 'ti', ['ty']],
  ['other spelling, after q', 'quý', 'quí', ['quý']],
  ['other spelling, another mark', 'mỹ thuật', 'mì', []],
  ['another sound than y and i', 'sân bai; xe', 'máy bay', []],
  ['other spelling, both known, in a title', 'lý lịch; lí do', 'lí lịch nào', ['lý lịch nào']],

  ['other spelling, i for y', 'kĩ thuật', 'kỹ', ['kĩ']],
  ['other spelling, and other likelier words', 'công ty; công tại; tại; tại', 'công ti', ['công ty']],

  ['a known word, in a text of titles', 'kết hôn; hộ nghèo', 'ket ho', ['ket hon']],
  ['a known word, beside other words', 'kết hôn; hộ nghèo; trẻ em; vé', 'tre ve ket ho', []],
  [
    'a known word, between two of titles',
    'thu gom rác; gò; nay; đâu',
    'nay thu go rac dau',
    ['nay thu gom rac dau'],
  ],
  ['a known word, beside a synonym alone', 'rác; đồ; bác', 'do bac', []],
  ['a known word that has a pair', 'kết hôn; kết hợp', 'ket hop', []],

  ['a syllable, in a text of titles', 'kết hôn', 'ket ho', ['ket hon']],
  ['a syllable, in half a text of titles', 'kết hôn; trẻ em', 'tre em ve ket ho', ['tre em ve ket hon']],
  ['a syllable, beside other words', 'kết hôn; trẻ; vé', 've tre ket ho', []],
  ['a syllable, beside a synonym alone', 'rác; đổ', 'do rach', []],
  [
    'a syllable between two of titles',
    'thu gom rác; nay; đâu; ai; nào; mà',
    'ma ai nay thu go rac dau nao',
    ['ma ai nay thu gom rac dau nao'],
  ],
  ['a syllable, another letter', 'kết hôn', 'ket hot', []],
  ['a syllable, two sounds', 'chó dại; nặng', 'cho vay', []],
  ['a syllable, another mark besides', 'diệt muỗi', 'diệt mối', []],
  ['a syllable with its marks', 'diệt muỗi', 'diệt mũi', []],
  ['a syllable with a letter less', 'diệt muỗi', 'diệt mỗi', ['diệt muỗi']],
  ['a syllable alone', 'phường', 'phuon', []],
  ['two syllables', 'kết hôn; trẻ em', 'ket ho tre e', []],
  ['a sound, in a text of titles', 'chứng thực', 'trung thuc', ['chung thuc']],
  ['a sound, beside other words', 'chứng thực; trẻ; vé', 've tre trung thuc', []],
  ['two sounds', 'chứng thực; xác nhận', 'trứng thực sác nhận', ['chứng thực xác nhận']],
  ['a known sound', 'chứng thực; trứng gà', 'trung thuc', ['chung thuc']],
  ['a known sound, beside other words', 'chứng thực; trứng; trẻ; vé', 've tre trung thuc', []],

  ['no space', 'tiêm chủng', 'tiemchung', ['tiem chung']],
  ['no space, in no title', 'tiêm; chủng', 'tiemchung', []],
  ['no space, only beside a title', 'đi tiêm; chủng', 'di tiemchung', []],
  ['no space, a syllable', 'to an', 'toan', []],
  ['no space, with marks', 'tiêm chủng', 'tiêmchủng', ['tiêm chủng']],
  ['no space, twice', 'tiêm chủng; thu gom', 'tiemchung thugom', ['tiem chung thu gom']],
  ['no space before a number', 'tổ 5', 'to5', ['to 5']],
  ['a space in a word', 'tiêm chủng', 'tiem ch ung', ['tiem chung']],
  ['a space in a word alone', 'nghiêng', 'ngh ieng', ['nghieng']],
  ['a space that makes two syllables', 'hoàn thành', 'ho an thanh', ['hoan thanh']],
  ['a space that makes two syllables, in no title', 'hoàn; thành', 'ho an thanh', []],
  ['a space at a wrong place', 'tiêm chủng', 'tie mchung', ['tiem chung']],
  ['a space at a wrong place, in no title', 'tiêm; chủng', 'tie mchung', ['tie chung']],
  ['a space at a wrong place, by two letters', 'tiêm chủng', 'ti emchung', ['tiem chung']],
  ['a space at a wrong place, before a syllable', 'tiêm chủng', 'tiemch ung', ['tiem chung']],
  ['two syllables, no space at a wrong place', 'giả túi', 'giat ui', []],

  ['no word, alone', 'phường', 'phunog', ['phuong']],
  ['no word, alone, a letter less', 'phường', 'phuog', ['phuong']],
  ['no word, alone, without its marks', 'phường', 'phườgn', ['phường']],
  ['no word, three faults', 'thực phẩm', 'an htucwx pham', []],
  ['no word, one letter', 'ủ; thu', 'thu w', []],
  ['a spelling of messages', 'thu ngủ', 'thu ng', []],
  ['a number of a word that is not known', 'tổ 5', 'xa5', []],
  ['a number, with marks', 'tổ 5', 'tổ5 đâu', ['tổ 5 đâu']],
  ['what was typed beside it', 'thu gom; thù', 'Thu gmo', ['Thu gom']],
  ['marks of a word without any', 'một; chủng; chủng loại; chung', 'một chugn', ['một chủng']],
  ['the marks that were typed', 'một; chung; chung tay; chung sức; chủng', 'một chủgn', ['một chủng']],
  [
    'the marks of titles',
    'một; tiêm chủng; chung; chung tay; chung sức',
    'tiêm chugn một',
    ['tiêm chủng một'],
  ],
  ['no word, alone, two faults', 'phường', 'phunogg', []],
  ['no word, alone, short', 'rác', 'rca', ['rac']],
  ['no word, alone, short, another letter', 'rác', 'rbc', []],
  ['no word, beside a title', 'thu gom', 'thu gmo', ['thu gom']],
  ['no word, beside a synonym', 'rác; đổ', 'do rca', ['do rac']],
  ['no word, beside other words, long', 'trẻ; phường', 'tre phunog', ['tre phuong']],
  ['no word, beside other words, long, two faults', 'trẻ; phường', 'tre phunogg', []],
  ['no word, beside other words, short', 'trẻ; rác', 'tre rca', []],
  [
    'no word, with four likely ones',
    'xe lam; xe nam; xe ham; xe cam',
    'xe wam',
    ['xe lam', 'xe nam', 'xe ham'],
  ],
  [
    'the twelfth word',
    'thu gom',
    'mot hai ba bon nam sau bay tam chin muoi thu gmo',
    ['mot hai ba bon nam sau bay tam chin muoi thu gom'],
  ],
  ['the thirteenth word', 'thu gom', 'mot hai ba bon nam sau bay tam chin muoi hai thu gmo', []],
  [
    'the twelfth word, before another',
    'thu gom',
    'mot hai ba bon nam sau bay tam chin muoi thu gmo rac',
    ['mot hai ba bon nam sau bay tam chin muoi thu gom rac'],
  ],
  ['a name in capitals', 'xét dân', 'xét ADN', []],
])('%s, titles “%s”: “%s” is %j', (_, titles, typed, expected) => {
  expect(read(titles, typed)).toEqual(expected);
});
