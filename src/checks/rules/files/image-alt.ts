import type { Rule } from '../../rule.ts';

const meaninglessAlt =
  /^(?:hình|ảnh|hình ảnh|ảnh minh họa|ảnh minh hoạ|image|img|picture|photo|logo|(?:dsc|img|image|anh|hinh|screenshot|zalo)[\s_-]?[\d_-]*|.*\.(?:jpe?g|png|webp))[\s\d.:]*$/iu;

/** An image without a useful alternative text, which blind readers hear instead of the image. */
export const imageAlt: Rule = {
  name: 'image-alt',
  severity: 'warning',
  *inDocument({ facts, inFile, data, front }) {
    for (const { alt, place } of facts.images)
      if (saysNothing(alt)) yield { position: inFile(place), message: messageFor(alt) };
    if (data && 'image' in data && data.image && saysNothing(data.imageAlt ?? ''))
      yield {
        position: front.at([data.imageAlt ? 'imageAlt' : 'image']),
        message: messageFor(data.imageAlt ?? ''),
      };
  },
};

const saysNothing = (alt: string): boolean => alt.trim() === '' || meaninglessAlt.test(alt.trim());

const messageFor = (alt: string): string =>
  alt.trim() === ''
    ? 'ảnh chưa có lời tả cho người không nhìn thấy; viết trong ảnh có gì, như “Trạm y tế nhìn từ cổng”'
    : `lời tả “${alt.trim()}” không nói trong ảnh có gì; viết như “Trạm y tế nhìn từ cổng”`;
