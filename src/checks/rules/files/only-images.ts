import type { Rule } from '../../rule.ts';

/** A text of images only: search does not find it, and screen readers cannot read it. */
export const onlyImages: Rule = {
  name: 'only-images',
  severity: 'error',
  *inDocument({ facts, inFile }) {
    const [first] = facts.images;
    if (!first || facts.blocks.some((block) => /\p{L}/u.test(block))) return;
    yield {
      position: inFile(first.place),
      message:
        'nội dung chỉ có ảnh nên không tìm được, không nghe đọc được; gõ lại chữ của văn bản, ảnh quét thì đính kèm',
    };
  },
};
