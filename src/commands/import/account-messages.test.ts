import { expect, it } from 'vitest';
import type { LetterAccount } from '../../importers/conservation/account.ts';
import { accountDoubts, omissionSentence } from './account-messages.ts';

const even: LetterAccount = { count: 900, omitted: [], lost: [], added: [], moved: [], isShort: false };
const place = (text: string, count = text.length) => ({ text, count });

it.each<[Partial<LetterAccount>, string[]]>([
  [{}, []],
  [
    { lost: [place('trước ngày'), place('14', 2)], isShort: true },
    ['12 chữ cái, chữ số không thấy trong bản nháp: “trước ngày”, “14”; vì vậy để bản nháp'],
  ],
  [{ added: [place('Ủy', 2)] }, ['2 chữ cái, chữ số bản nháp có mà văn bản không có, hoặc lặp lại: “Ủy”']],
  [{ moved: [place('Câu ba.')] }, ['thứ tự khác văn bản, so lại: “Câu ba.”']],
  [
    { lost: 'abcdefg'.split('').map((text) => place(text)) },
    ['7 chữ cái, chữ số không thấy trong bản nháp: “a”, “b”, “c”, “d”, “e” và 2 chỗ khác'],
  ],
])('%j', (account, messages) => {
  expect(accountDoubts({ ...even, ...account }).map(({ message }) => message)).toEqual(messages);
});

it('says how many letters are left out, and quotes what is not in every paper', () => {
  expect(omissionSentence(even)).toBeUndefined();
  expect(
    omissionSentence({
      ...even,
      omitted: [
        { name: 'hidden-text', count: 20, texts: ['Chưa công bố', 'Còn chờ duyệt'] },
        { name: 'letterhead', count: 80, texts: ['CỘNG HÒA'] },
        { name: 'signature-note', count: 90, texts: [`Nơi nhận: ${'rất dài '.repeat(20)}`] },
      ],
    }),
  ).toBe(
    'chữ không đưa vào nội dung: chữ ẩn 20 (“Chưa công bố / Còn chờ duyệt”), phần đầu 80, quanh chữ ký 90 (“Nơi nhận: rất dài rất dài rất dài rất dài rất dài rất dài…”)',
  );
});
