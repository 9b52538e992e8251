import { printable } from '../../language/signs/printable.ts';
import type { AttachmentFix } from '../fix/attachments.ts';
import type { AppliedFix } from '../fix/change.ts';
import type { Finding } from '../rule.ts';
import { carriedIn } from '../rules/files/carried-words.ts';
import { fewOfEach } from './few-of-each.ts';
import { changeInWords, findingInWords } from './words.ts';

const severities = { error: 'lỗi', warning: 'cảnh báo' };

/** One line for each finding: `content/ai-quoc/directives/x.md:4:9 lỗi  issued: … (invalid-value)`. */
export function reportText(findings: readonly Finding[]): string {
  return fewOfEach(findings)
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const place = line > 0 ? `${file}:${line}:${column}` : file;
      return `${printable(`${place} ${severities[severity]}  ${findingInWords(finding)} (${rule})`)}\n`;
    })
    .join('');
}

/** A sentence with the numbers of files, errors and warnings. */
export function summarize(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `Đã kiểm tra ${files} tệp: không có lỗi, không có cảnh báo.`;
  return `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo. Cách chữa từng loại có trong content/README.md.`;
}

/** One line for each change: `content/ai-quoc/directives/x.md:4 đã sửa  thêm số 0 trước số nhỏ hơn 10 (number-zero)`. */
export const reportFixes = (fixes: readonly (AppliedFix & { file: string })[]): string =>
  fixes
    .map(
      ({ file, line, rule, change }) =>
        `${printable(`${file}:${line} đã sửa  ${changeInWords(change)} (${rule})`)}\n`,
    )
    .join('');

/** One line for each attachment that will be written anew: `content/ai-quoc/files/x.docx sẽ gỡ  nhận xét`. */
export const reportAttachmentFixes = (fixes: readonly AttachmentFix[]): string =>
  fixes.map(({ file, kinds }) => `${printable(`${file} sẽ gỡ  ${carriedIn(kinds)}`)}\n`).join('');
