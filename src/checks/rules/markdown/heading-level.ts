import type { Rule } from '../../rule.ts';

/** A heading of level 1, which is for the title only, or a skipped level; screen readers move by levels. */
export const headingLevel: Rule = {
  name: 'heading-level',
  severity: 'error',
  *inDocument({ facts, inFile }) {
    let above = 1;
    for (const { depth, text, place } of facts.headings) {
      const marks = '#'.repeat(Math.min(above + 1, 6));
      if (depth === 1)
        yield {
          position: inFile(place),
          message: `“# ${text}” là đề mục cấp một, chỉ dành cho tiêu đề của văn bản`,
          fixes: [{ kind: 'write', text: `## ${text}`, quoted: true }],
        };
      else if (depth > above + 1)
        yield {
          position: inFile(place),
          message: `đề mục “${text}” nhảy cấp`,
          fixes: [{ kind: 'write', text: `${marks} ${text}`, quoted: true }],
        };
      above = Math.max(depth, 2);
    }
  },
};
