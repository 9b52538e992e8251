import { hasWords } from '../../../domain/ward/search-words.ts';
import type { Rule } from '../../rule.ts';
import type { DocumentOverview } from '../../surroundings.ts';

/** A search of ward.yaml (`searches`) whose words no title, summary or code has; the home page leaves it out. */
export const emptySearch: Rule = {
  name: 'empty-search',
  severity: 'warning',
  *inWard({ ward, documents, source: { wardFile } }) {
    if (!ward || !wardFile) return;
    for (const [index, search] of ward.searches.entries()) {
      if (documents.some((document) => hasWords(search, wordsOf(document)))) continue;
      yield {
        file: wardFile.file,
        position: wardFile.at(['searches', index]),
        message: `chưa có tên, tóm tắt hay số văn bản nào đủ các chữ “${search}”, nên trang chủ không nêu câu này; viết lại bằng chữ có trong tên, hoặc thêm chữ ấy vào summary của văn bản, trang trả lời`,
      };
    }
  },
};

/** A draft and a withdrawn document answer nobody. */
const wordsOf = ({ data }: DocumentOverview): string =>
  !data || ('draft' in data && data.draft) || ('withdrawn' in data && data.withdrawn)
    ? ''
    : [data.title, data.summary, 'code' in data && data.code].filter(Boolean).join(' ');
