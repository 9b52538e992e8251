import type { Fix } from '../fix/text.ts';
import type { Finding } from '../rule.ts';

const severities = { error: 'lỗi', warning: 'cảnh báo' };

/** A line a finding: `content/ai-quoc/directives/x.md:4:9 lỗi  issued: … (invalid-value)`. */
export function reportText(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message }) => {
      const place = line > 0 ? `${file}:${line}:${column}` : file;
      return `${place} ${severities[severity]}  ${message} (${rule})\n`;
    })
    .join('');
}

/** How many of each there are, in a sentence. */
export function summarize(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `Đã kiểm tra ${files} tệp: không có lỗi, không có cảnh báo.`;
  return `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo. Cách chữa từng loại có trong content/README.md.`;
}

/** A line a mend: `content/ai-quoc/directives/x.md:4 đã sửa  thêm số 0 trước số nhỏ hơn 10 (number-zero)`. */
export const reportFixes = (fixes: readonly (Fix & { file: string })[]): string =>
  fixes.map(({ file, line, rule, what }) => `${file}:${line} đã sửa  ${what} (${rule})\n`).join('');
