import type { Rule } from '../../rule.ts';
import { short } from './marked-text.ts';

/** A line of dashes directly under a paragraph, which makes a heading of the paragraph. */
export const setextHeading: Rule = {
  name: 'setext-heading',
  severity: 'warning',
  *inDocument(document) {
    if (document.bodyLine === 1 || !/^[ \t]*(?:-+|=+)[ \t]*$/m.test(document.body)) return;
    const lines = document.body.split('\n');
    for (const { place, text } of document.facts.headings) {
      if (/^[\s>]*(?:[-+*]\s+|\d+[.)]\s+)*#/.test(lines[place.line - 1] ?? '')) continue;
      yield {
        position: document.inFile(place),
        message: `dòng gạch ngang ngay dưới biến “${short(text)}” thành đề mục; thêm một dòng trống trước dòng gạch, hoặc viết đề mục bằng dấu #`,
      };
    }
  },
};
