import { findCodes } from '../../domain/codes/find-codes.ts';
import { quality } from '../../language/letters.ts';
import { addTo } from '../../language/lists/groups.ts';
import { misreadWords } from '../../language/misread-words.ts';
import { squeeze } from '../../language/text.ts';
import type { Doubt, PaperLine, UnsurePlace } from '../paper.ts';
import type { Paragraph } from './paragraphs.ts';

const sureLine = 75;
const mostCodes = 12;

/** Abbreviations of bodies and types, of which nearly every code has one. */
const bodies = 'UBND|HĐND|HDND|UBMTTQ|MTTQ|BCĐ|VPCP|TTg|CP|TW|TU|ĐU';
const types = 'QĐ|QD|KH|TB|NQ|TTr|BC|CT|HD|KL|CTr|CV|GM|NĐ|ND|TT';
const misread = [
  // Without the slash: 3197UBND-VX, 1234 UBND-VX, 45QĐ-UBND.
  new RegExp(
    `(?<![\\p{L}\\d/.-])\\d{1,6}(?:(?:${bodies})(?!\\p{L})|\\s(?:${bodies}|${types})-\\p{Lu})\\S*|(?<![\\p{L}\\d/.-])\\d{1,6}\\s?(?:${types})-(?:${bodies})\\S*`,
    'gu',
  ),
  // Without the dash: 3197/UBNDVX, 12/QĐUBND.
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,6}/(?:\\d{4}/)?(?:(?:UBND|HĐND|HDND|MTTQ)\\p{Lu}{2,}|(?:${types})(?:${bodies}))(?!\\p{L})\\S*`,
    'gu',
  ),
];
const named = /(?<!\p{L})[Ss]ố\s*:?\s*(\d\S*[/-]\S*\p{L}\S*)/gu;

/** Codes of other documents that may be misread, each with its line. */
export function codeDoubts(lines: readonly PaperLine[]): Doubt[] {
  const doubts = lines.flatMap((line): Doubt[] => {
    const texts = line.table ? line.table.map((row) => row.join(' ')) : [line.text];
    return texts.flatMap((text) =>
      [...new Set([...brokenCodes(text), ...unsureCodes(line)])].map((code) => ({
        field: 'body',
        page: line.page,
        message: `số, ký hiệu đọc ra “${code}”, so với bản giấy: “${shortened(text)}”`,
      })),
    );
  });
  return doubts.slice(0, mostCodes);
}

/** Tables: their figures have no words around that would show a mistake. */
export function tableDoubts(paragraphs: readonly Paragraph[]): Doubt[] {
  return paragraphs.flatMap(({ text, table, page }): Doubt[] => {
    if (table)
      return [
        {
          field: 'body',
          page,
          message: `bảng đọc từ bản quét: so từng ô; dòng đầu: “${shortened(table[0]?.join(' | ') ?? '')}”`,
        },
      ];
    return /^S?TT(?=\s)/u.test(text)
      ? [
          {
            field: 'body',
            page,
            message: `bảng đọc từ bản quét không ra ô, chép thành dòng chữ: so từng ô; dòng đầu: “${shortened(text)}”`,
          },
        ]
      : [];
  });
}

/** Words that recognition often misreads, each with the right words and the words around it. */
export function misreadDoubts(paragraphs: readonly Paragraph[]): Doubt[] {
  const places = new Map<number | undefined, UnsurePlace[]>();
  for (const { text, table, page } of paragraphs)
    for (const each of table ? table.flat() : [text])
      for (const { index, wrong, right } of misreadWords(each)) {
        const [before, after] = [each.slice(0, index), each.slice(index + wrong.length)];
        const around = `${/(?:\S+\s+){0,3}\S*$/u.exec(before)![0]}${wrong}${/^\S*(?:\s+\S+){0,3}/u.exec(after)![0]}`;
        addTo(places, page, {
          text: `“${wrong}”, có lẽ là “${right}”: … ${squeeze(around)} …`,
          confidence: 0,
        });
      }
  return [...places].map(([page, own]) => ({
    field: 'body',
    ...(page === undefined ? {} : { page }),
    message: 'giống chữ đọc nhầm, so với bản giấy',
    places: own,
  }));
}

/** A doubt where recipients were not found, or have words that are not Vietnamese. */
export function recipientDoubts(recipients: readonly string[], lines: readonly PaperLine[]): Doubt[] {
  if (recipients.length === 0)
    return [{ field: 'recipients', message: 'không thấy trong bản quét; xem bản giấy, điền nếu có' }];
  const weak = recipients.filter(
    (one) =>
      quality(one) < 0.8 ||
      lines.some(({ text, confidence = 100 }) => confidence < sureLine && text.includes(one)),
  );
  return weak.length > 0
    ? [{ field: 'recipients', message: `đọc không chắc, so với bản giấy: “${weak.join('”, “')}”` }]
    : [];
}

const brokenCodes = (text: string): string[] => [
  ...misread.flatMap((form) => [...text.matchAll(form)].map(([code]) => bare(code))),
  ...[...text.matchAll(named)]
    .map(([, code = '']) => bare(code))
    .filter((code) => findCodes(`số ${code}`).length === 0),
];

/** Words that look like a code and of which recognition was not sure. */
const unsureCodes = ({ unsure = [] }: PaperLine): string[] =>
  unsure.filter((word) => /\d\S*[/-]\S*\p{Lu}{2}/u.test(word)).map(bare);

const bare = (code: string): string => code.replace(/[\s.,;:)”"]+$/u, '');

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88).replace(/\s\S*$/, '')} …` : line;
};
