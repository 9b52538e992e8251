import type { Decision } from '../../importers/paper.ts';
import { shorten } from '../../language/text.ts';
import { fieldNames } from './field-names.ts';
import type { Notes } from './messages.ts';

const longestEvidence = 100;

/** What each rule goes by, in Vietnamese. A border's rule has `ends-` before its name. */
const ruleWords: Readonly<Record<string, string>> = {
  'type-name': 'tên loại in trên giấy',
  'type-in-code': 'chữ viết tắt tên loại trong ký hiệu',
  'subject-or-greeting': 'có trích yếu dưới số hoặc “Kính gửi” mà không có tên loại: công văn',
  'below-type-name': 'dòng dưới tên loại',
  'capitals-below-date': 'dòng chữ hoa dưới ngày tháng',
  'subject-mark': 'dòng bắt đầu bằng “V/v”',
  'about-line': 'dòng bắt đầu bằng “Về”',
  'plain-below-number': 'dòng dưới số, ký hiệu',
  greeting: 'dòng “Kính gửi”',
  'left-column': 'cột trái của phần đầu',
  'inferred-from-text': 'phần đầu không có tên cơ quan; suy từ nội dung và chữ ký',
  'stamp-line': 'dấu chỉ mức độ khẩn',
  'place-and-date-line': 'dòng địa danh và ngày tháng',
  'number-line': 'dòng số, ký hiệu',
  'time-and-place': 'hai dòng “Thời gian: …” và “Địa điểm: …”',
  'rank-and-name': 'chức vụ và họ tên cuối văn bản',
  'annex-begins': 'phần kèm theo bắt đầu',
  'annex-title': 'tên của phần kèm theo',
  'second-letterhead': 'phần đầu của văn bản kèm theo, không đưa vào nội dung',
  'ends-recipients-heading': 'hết ở “Nơi nhận”',
  'ends-rank-above-name': 'hết ở chức vụ người ký',
  'ends-capitals-above-name': 'hết ở dòng chữ hoa trên họ tên cuối văn bản',
  'ends-end-mark': 'hết ở “./.”',
  'ends-greeting': 'hết ở “Kính gửi”',
  'ends-recipients': 'hết ở “Nơi nhận”',
  'ends-numbered-item': 'hết, vì dưới là mục có số',
  'ends-list-item': 'hết, vì dưới là gạch đầu dòng',
  'ends-table': 'hết, vì dưới là bảng',
  'ends-label': 'hết, vì dưới là dòng như “Thời gian: …”',
  'ends-first-heading': 'hết, vì dưới là đề mục mở đầu nội dung',
  'ends-authority-line': 'hết, vì dưới là dòng thẩm quyền ban hành',
  'ends-too-long': 'hết, vì đã quá dài',
  'ends-bold-above-only': 'hết, vì trên in đậm, dưới không',
  'ends-opening': 'hết, vì dưới mở đầu như một câu của nội dung',
  'ends-capitals-end': 'hết, vì trên viết hoa cả dòng, dưới không',
  'ends-capitals-begin': 'hết, vì dưới viết hoa cả dòng, trên không',
  'ends-ruled-off': 'hết ở đường kẻ',
  'ends-sentence': 'hết, vì dưới là một câu',
  'ends-centred-above-only': 'hết, vì trên ở giữa trang, dưới không',
  'ends-white-space': 'hết ở khoảng trống',
  'ends-capital-letter': 'hết, vì dưới bắt đầu bằng chữ hoa',
  'ends-last-line': 'hết ở dòng cuối',
};

/** Prints why the fields and the borders of a paper are as they are: the field, the rule, what it went by. */
export function printDecisions(err: Notes, file: string, decisions: readonly Decision[]): void {
  err.write(`${file}: vì sao đọc như vậy\n`);
  for (const { field, rule, evidence } of decisions) {
    const words = ruleWords[rule];
    const quote = evidence.trim() === '' ? '' : `: “${shorten(evidence, longestEvidence)}”`;
    err.write(
      `  ${fieldNames[field] ?? field}: ${words === undefined ? rule : `${words} (${rule})`}${quote}\n`,
    );
  }
}
