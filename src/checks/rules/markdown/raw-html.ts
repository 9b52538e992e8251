import type { Rule } from '../../rule.ts';

/** Raw HTML, which readers see as text. */
export const rawHtml: Rule = {
  name: 'raw-html',
  severity: 'warning',
  *inDocument({ facts, inFile }) {
    for (const { value, place } of facts.html) {
      const tag = value.split('\n')[0]!.slice(0, 40);
      yield {
        position: inFile(place),
        message: `mã HTML “${tag}” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown`,
      };
    }
  },
};
