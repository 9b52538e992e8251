import { fixesInWords } from '../../content/suggested-fix.ts';
import type { Change, SimpleChange } from '../fix/change.ts';
import type { Finding } from '../rule.ts';

/** A finding in Vietnamese: what is wrong, why, and what to do. */
export const findingInWords = ({ message, fixes }: Pick<Finding, 'message' | 'fixes'>): string =>
  message + fixesInWords(fixes);

/** A change of `--fix` in Vietnamese. */
export function changeInWords(change: Change): string {
  switch (change.kind) {
    case 'rename-key':
      return `đổi tên khóa “${change.was}” thành “${change.now}”`;
    case 'rewrite-value':
      return change.now === undefined ? 'viết lại cho đúng dạng' : `viết lại thành ${change.now}`;
    case 'delete-empty-key':
      return `xóa dòng “${change.key}:” để trống`;
    case 'mark-list':
      return `viết các mục “${change.mark}” thành danh sách “- ”`;
    default:
      return simpleChanges[change.kind];
  }
}

const simpleChanges = {
  'remove-control-characters': 'bỏ ký tự điều khiển',
  'compose-letters': 'đổi chữ sang Unicode dựng sẵn',
  'replace-eth': 'đổi “Ð” thành “Đ”',
  'remove-curly-quotes': 'bỏ ngoặc kép cong “ ” của Word ở quanh nội dung',
  'remove-leading-words': 'bỏ “V/v”, “Về việc” ở đầu trích yếu',
  'remove-double-spaces': 'bỏ dấu cách thừa',
  'remove-code-label': 'bỏ chữ “Số” trước số, ký hiệu',
  'add-zero': 'thêm số 0 trước số nhỏ hơn 10',
  'quote-value': 'đặt nội dung trong ngoặc kép',
  'unindent-key': 'đưa khóa về sát lề trái',
  'replace-tab': 'thay phím Tab ở đầu dòng bằng dấu cách',
  'add-space-after-colon': 'thêm dấu cách sau dấu “:”',
  'split-into-list': 'viết nội dung thành danh sách, mỗi mục một dòng',
  'rewrite-as-list': 'viết lại thành danh sách, mỗi mục một dòng',
  'unindent-code': 'bỏ phần thụt đầu dòng, vì nó biến đoạn văn thành ô chữ máy',
  'separate-paragraph': 'bỏ phần thụt đầu dòng và tách thành đoạn riêng',
} as const satisfies Record<SimpleChange, string>;
