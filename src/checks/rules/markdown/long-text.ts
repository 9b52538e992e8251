import { longestHeard } from '../../../language/sentences.ts';
import { bodyLines } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

/** A paragraph of which the channels read the beginning only. */
export const longText: Rule = {
  name: 'long-text',
  severity: 'warning',
  *inDocument(document) {
    if (!document.facts.blocks.some(({ length }) => length > longestHeard)) return;
    let [first, length] = [document.bodyLine, 0];
    for (const { text, number } of bodyLines(document)) {
      if (text.trim() === '') length = 0;
      else {
        if (length === 0) first = number;
        length += text.length + 1;
      }
      if (length <= longestHeard) continue;
      yield {
        position: { line: first, column: 1 },
        message:
          'đoạn này dài quá 16.000 chữ: bản đọc truyền thanh giữ nguyên phần sau như đã viết, không đổi số và chữ viết tắt thành lời. Chia thành nhiều đoạn',
      };
      return;
    }
  },
};
