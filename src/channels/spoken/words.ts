import { lowerFirst, upperFirst } from '../../language/text.ts';

/** The longest sentence that a reader has the breath for, in words. */
export const longestSentence = 45;

/** Words of a text as a reader counts them: Vietnamese writes a space between syllables. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** With its capital and its one full stop. */
export const asSentence = (text: string): string => `${upperFirst(text.replace(/[\s.,;:]+$/, ''))}.`;

/** A text with its first letter small, unless it begins with a name or an abbreviation. */
export const lowerUnlessName = (text: string): string => (properStart.test(text) ? text : lowerFirst(text));

/** Names that keep their capital inside a sentence. */
const properStart =
  /^(?:\p{Lu}{2}|(?:Ủy ban|Hội đồng nhân dân|Trung tâm|Văn phòng|Công an|Đảng|Chi bộ|Bí thư|Chủ tịch|Nghị quyết|Luật|Nhà nước|Nhân dân|Hà Nội|Hải Phòng|Việt Nam|Mặt trận|Đài) |(?:Phòng|Ban|Trạm|Sở|Bộ|Tổ|Đoàn|Hội) \p{Lu})/u;
