import type { PaperLine } from '../../paper.ts';
import { isGreeting } from '../greeting.ts';
import { opens } from '../title/line-beginnings.ts';

/** “Kính gửi Ban Quản lý chợ, Phòng Kinh tế nhận được …” as two lines: the greeting, and the sentence behind it. */
export function greetingApart(line: PaperLine): PaperLine[] {
  const { text, markdown = text } = line;
  if (line.table || markdown !== text || !isGreeting(text)) return [line];
  const end = [...text.matchAll(/[,:.!]\s+(?=\p{Lu})/gu)].find(({ index }) => opens(text.slice(index + 1)));
  if (!end) return [line];
  const part = (from: number, to?: number): PaperLine => {
    const own = text.slice(from, to).trim();
    return { ...line, text: own, ...(line.markdown === undefined ? {} : { markdown: own }) };
  };
  return [part(0, end.index + 1), { ...part(end.index + 1), gap: true }];
}
