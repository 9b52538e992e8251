import type { UnreadMarks } from '../../../markdown/parse.ts';
import type { Rule } from '../../rule.ts';

/** Marks of Markdown that are not read, since there are too many of them: readers see the signs, or the bare text. */
export const unreadMarks: Rule = {
  name: 'unread-marks',
  severity: 'error',
  *inDocument(document) {
    for (const { what, place } of document.facts.unread)
      yield { position: document.inFile(place), message: messages[what] };
  },
};

const messages: Record<UnreadMarks['what'], string> = {
  signs:
    'từ chỗ này, đoạn có quá nhiều dấu Markdown (như * _ ` & < [): các dấu còn lại hiện ra như chữ thường. Bỏ bớt dấu, hoặc chia thành nhiều đoạn',
  nesting:
    'từ chỗ này, danh sách hay trích dẫn lồng vào nhau quá 16 tầng: dấu của các tầng sâu hơn hiện ra như chữ thường. Viết lại thành ít tầng hơn',
  depth:
    'từ chỗ này, chữ đậm, chữ nghiêng, gạch ngang hay danh sách lồng vào nhau quá sâu: phần nằm sâu hơn còn nguyên lời nhưng không còn đậm, nghiêng hay thụt vào. Viết lại thành ít tầng hơn',
};
