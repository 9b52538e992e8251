import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../../language/folding.ts';
import { textOf, typedWords } from '../words/phrase-table.ts';
import { questionWords } from './question-words.ts';
import { withoutQuestion } from './without-question.ts';

/** What is left of a question on a ward whose pages have some words next to each other. */
function ask(typed: string, pages = ''): { left: string; asks: string | undefined } {
  const arePair = (first: string, second: string): boolean =>
    ` ${foldLetters(pages)} `.includes(` ${first} ${second} `);
  const spellings = (folded: string): string[] =>
    pages.split(' ').filter((word) => foldLetters(word) === folded);
  const { words, asks } = withoutQuestion(typedWords(typed), { arePair, spellings, kept: new Set() });
  return { left: textOf(words), asks };
}

describe('question words', () => {
  it.each(questionWords.map(([words, question, left, asks]) => [words, question, left, asks] as const))(
    '“%s”: “%s” leaves “%s”',
    (words, question, expected, asks) => {
      expect(` ${question} `).toContain(` ${words} `);
      expect(ask(question).left).toBe(expected);
      expect(ask(foldLetters(question), expected).left).toBe(foldLetters(expected));
      if (asks) expect(ask(question).asks).toBe(asks);
    },
  );

  it.each([
    ['khi nào', 'khi nào'],
    ['là ai ạ?', 'là ai ạ'],
    ['thu gom rác', 'thu gom rác'],
    ['', ''],
    ['quả là cải', 'quả là cải'],
    ['trái ổi', 'trái ổi'],
    ['bảo gió', 'bảo gió'],
    ['xe buýt số mấy', 'xe buýt số mấy'],
    ['BAO GIỜ tiêm chủng???', 'tiêm chủng'],
    ['Cho tôi hỏi: làm giấy khai sinh cho con thì cần giấy tờ gì ạ?', 'giấy khai sinh'],
  ])('“%s” leaves “%s”', (typed, expected) => {
    expect(ask(typed).left).toBe(expected);
  });

  it.each([
    ['can cuoc', 'căn cước', 'can cuoc'],
    ['lam the can cuoc', 'thẻ căn cước', 'the can cuoc'],
    ['co quan', 'cơ quan', 'co quan'],
    ['ve sinh o dau', 'vệ sinh', 've sinh'],
    ['quan den', 'quận Đen', 'quan den'],
    ['chup anh the', 'làm thẻ', 'chup anh the'],
    ['chụp ảnh thế', 'làm thẻ', 'chụp ảnh'],
    ['chup anh the', 'như thế', 'chup anh'],
    ['bao gio chup anh the', 'làm thẻ', 'chup anh'],
    ['người có công khi nào nhận quà', 'người có công', 'người có công nhận quà'],
    ['tiền trợ cấp khi nào có', 'trợ cấp', 'tiền trợ cấp'],
    ['tien tro cap khi nao co', 'trợ cấp', 'tien tro cap'],
    ['ô tô có qua cầu', '', 'ô tô có qua cầu'],
    ['chup anh cho be', 'bể nước', 'chup anh'],
  ])('“%s”, where pages have “%s”, leaves “%s”', (typed, pages, expected) => {
    expect(ask(typed, pages).left).toBe(expected);
  });
});
