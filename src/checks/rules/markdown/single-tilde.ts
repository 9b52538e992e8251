import type { Rule } from '../../rule.ts';
import { marked, short } from './marked-text.ts';

/** Two single `~`, which strike out the text between them. */
export const singleTilde: Rule = {
  name: 'single-tilde',
  severity: 'warning',
  *inDocument(document) {
    if (!/(?<![~\\])~(?!~)/.test(document.body)) return;
    for (const { source, text, position } of marked(document, 'del')) {
      if (source.startsWith('~~')) continue;
      yield {
        position,
        message: `hai dấu “~” gạch ngang chữ “${short(text)}”; muốn dấu “~” hiện ra thì viết \\~`,
      };
    }
  },
};
