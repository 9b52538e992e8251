import type { Rule } from '../../rule.ts';
import { marked, short } from './marked-text.ts';

/** Two `*` or `_` that belong to the text: Markdown removes them and makes the text between them italic. */
export const strayEmphasis: Rule = {
  name: 'stray-emphasis',
  severity: 'warning',
  *inDocument(document) {
    if (!/(?<![*\\])\*(?![*\s])|\([_*]\)/.test(document.body)) return;
    for (const { source, text, before, after, position } of marked(document, 'em')) {
      const inWord = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
      if (!inWord && !/^[)\]]/.test(text) && !/[([]$/.test(text)) continue;
      const sign = source[0] ?? '*';
      yield {
        position,
        message: `hai dấu “${sign}” bị mất và chữ “${short(text)}” ở giữa in nghiêng; muốn dấu “${sign}” hiện ra thì viết \\${sign}`,
      };
    }
  },
};
