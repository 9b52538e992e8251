import { bodyLines } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

/** A link with a missing bracket: readers see its brackets as text. */
export const linkForm: Rule = {
  name: 'link-form',
  severity: 'warning',
  *inDocument(document) {
    if (!document.body.includes('[')) return;
    const broken = document.facts.blocks.filter((block) =>
      /\[[^\]]*$|\]\(|\]\s+\((?:https?:|\.\.?\/)/.test(block),
    );
    for (const block of broken) {
      const sign = /\[[^\]]*$|\]\(|\]\s+\(/.exec(block)![0].slice(0, 12);
      const line = bodyLines(document).find(({ text }) => text.includes(sign) && !text.includes(`\\${sign}`));
      if (!line) continue;
      yield {
        position: { line: line.number, column: line.text.indexOf(sign) + 1 },
        message:
          'dấu “[” chưa đóng, hoặc thiếu ngoặc của liên kết; liên kết viết liền là [chữ hiện ra](nơi đến), dấu “[” là chữ thường thì viết \\[',
      };
    }
  },
};
