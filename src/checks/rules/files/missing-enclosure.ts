import { readLink } from '../../../domain/link.ts';
import { bodyLines, placeIn } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

const papers =
  'công văn|văn bản|thông báo|kế hoạch|quyết định|nghị quyết|báo cáo|tờ trình|hướng dẫn|phụ lục|danh sách|biểu|mẫu';

// “Gửi kèm ảnh hợp đồng” asks readers to send something; it does not announce an attachment.
const enclosed = new RegExp(
  `(?<![\\p{L}])(?:(?:gửi|đính) kèm(?: theo(?![\\p{L}])|(?=\\s*(?:[).;,]|$|(?:${papers})(?![\\p{L}]))))|kèm theo (?:${papers}) này(?![\\p{L}]))`,
  'iu',
);

/** A text that announces an enclosure, in a document without any attachment or link to a file. */
export const missingEnclosure: Rule = {
  name: 'missing-enclosure',
  severity: 'warning',
  *inDocument(document) {
    const { data } = document;
    if (!data || !('issuer' in data) || data.attachments.length > 0 || data.withdrawn) return;
    if (!/kèm/i.test(document.body) || !enclosed.test(document.body)) return;
    const { facts } = document;
    const leads = [...facts.links, ...facts.images].map(({ url }) => readLink(url, document).kind);
    if (leads.some((kind) => kind === 'file' || kind === 'document')) return;
    for (const line of bodyLines(document)) {
      const found = enclosed.exec(line.text);
      if (!found) continue;
      yield {
        position: placeIn(line, found.index),
        message: `văn bản ghi “${found[0]}” mà không có tệp đính kèm; thêm tệp vào attachments, hoặc dẫn tới văn bản ấy`,
      };
      break;
    }
  },
};
