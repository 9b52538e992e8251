import { fixesInWords } from '../../content/suggested-fix.ts';
import type { Change, SimpleChange } from '../fix/change.ts';
import type { FindingAnswer, Finding } from '../rule.ts';

/** A finding in Vietnamese: what is wrong, why, and what to do, or what to write in `allow`. */
export const findingInWords = (finding: Finding): string =>
  problemInWords(finding) + (finding.answer ? answerInWords(finding, finding.answer) : '');

/** A finding in Vietnamese: what is wrong, why, and what to do. */
export const problemInWords = ({ message, fixes }: Pick<Finding, 'message' | 'fixes'>): string =>
  message + fixesInWords(fixes);

/** The entry of `allow` to copy; of a warning, which many never answer for, its digest alone. */
function answerInWords({ file, rule }: Finding, { digest, entry }: FindingAnswer): string {
  if (entry === 'short') return ` (mã phát hiện: ${digest})`;
  const allow = file.endsWith('/references.yaml') ? 'allow trong ward.yaml' : 'allow';
  const fields = `rule: ${rule}, digest: ${digest}, reason: …`;
  return entry === 'both'
    ? `; chỉ cho qua khi hai người đã xem và chắc là đăng được (${allow}: {${fields}, by: …, confirmedBy: …})`
    : ` (${allow}: {${fields}})`;
}

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
