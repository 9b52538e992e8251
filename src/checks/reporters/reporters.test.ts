import { describe, expect, it } from 'vitest';
import type { Finding } from '../rule.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText, summarize } from './text.ts';

const findings: Finding[] = [
  {
    file: 'content/hoa-sen/directives/2025/x.md',
    line: 4,
    column: 9,
    severity: 'error',
    rule: 'invalid-value',
    message: 'issued: “31/12/2025” không phải ngày dạng 2025-12-31; hãy viết 2025-12-31',
  },
  {
    file: 'content/hoa-sen/tệp lạ.txt',
    line: 0,
    column: 0,
    severity: 'warning',
    rule: 'misfit',
    message: 'không nằm trong thư mục nào',
  },
];

describe('findings', () => {
  it('as text are a line each; the whole file has no place', () => {
    expect(reportText(findings)).toMatchInlineSnapshot(`
      "content/hoa-sen/directives/2025/x.md:4:9 lỗi  issued: “31/12/2025” không phải ngày dạng 2025-12-31; hãy viết 2025-12-31 (invalid-value)
      content/hoa-sen/tệp lạ.txt cảnh báo  không nằm trong thư mục nào (misfit)
      "
    `);
    expect(reportText([])).toBe('');
  });

  it('have no letter that a terminal obeys, and no line that a CI reads as a command', () => {
    const hostile = {
      ...findings[1]!,
      file: 'content/a\n::error::b\u001b[2K.md',
      message: '##[error]“\u009b2J”\r\n##vso[task.x]',
    };
    const unsafe = /[\p{Cc}]|##\w*\[|^\s*::(?!warning file=[^:]*::)/mu;
    for (const report of [reportText, reportJson, reportGithub])
      expect(report([hostile]).replaceAll('\n', ' ⏎ ')).not.toMatch(unsafe);
    expect(reportText([hostile]).split('\n')).toHaveLength(2);
    expect(JSON.parse(reportJson([hostile]))).toMatchObject([
      { file: hostile.file, message: hostile.message },
    ]);
  });

  it('as JSON are a list', () => {
    expect(reportJson(findings)).toMatchInlineSnapshot(`
      "[
        {
          "file": "content/hoa-sen/directives/2025/x.md",
          "line": 4,
          "column": 9,
          "severity": "error",
          "rule": "invalid-value",
          "message": "issued: “31/12/2025” không phải ngày dạng 2025-12-31; hãy viết 2025-12-31"
        },
        {
          "file": "content/hoa-sen/tệp lạ.txt",
          "line": 0,
          "column": 0,
          "severity": "warning",
          "rule": "misfit",
          "message": "không nằm trong thư mục nào"
        }
      ]
      "
    `);
    expect(reportJson([])).toBe('[]\n');
  });

  it('as GitHub reads them are a command each, their signs escaped', () => {
    expect(reportGithub([{ ...findings[0]!, message: '100 %\nhai dòng' }, findings[1]!]))
      .toMatchInlineSnapshot(`
      "::error file=content/hoa-sen/directives/2025/x.md,line=4,col=9,title=invalid-value::100 %25%0Ahai dòng
      ::warning file=content/hoa-sen/tệp lạ.txt,title=misfit::không nằm trong thư mục nào
      "
    `);
  });

  it.each([
    [findings, 'Đã kiểm tra 7 tệp: 1 lỗi, 1 cảnh báo. Cách chữa từng loại có trong content/README.md.'],
    [
      findings.slice(1),
      'Đã kiểm tra 7 tệp: 0 lỗi, 1 cảnh báo. Cách chữa từng loại có trong content/README.md.',
    ],
    [[], 'Đã kiểm tra 7 tệp: không có lỗi, không có cảnh báo.'],
  ])('are counted', (some, summary) => {
    expect(summarize(some, 7)).toBe(summary);
  });
});
