import { describe, expect, it } from 'vitest';
import type { Finding } from '../rule.ts';
import { fewOfEach } from './few-of-each.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText, summarize } from './text.ts';

const row = (count: number, of: (at: number) => Partial<Finding> = () => ({})): Finding[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ file: 'content/hoa-sen/news/a.md', line: at + 1, column: 1, severity: 'error', rule: 'link-target' },
    message: `không có tệp “x${at}.md”; kiểm tra lại đường dẫn`,
    ...of(at),
  }));

describe('many findings in one file', () => {
  it('of one kind are told up to a number, and then how many more there are', () => {
    const told = fewOfEach(row(1000));
    expect(told).toHaveLength(51);
    expect(told.slice(0, 50)).toEqual(row(50));
    expect(told.at(-1)).toEqual({
      ...row(51)[50]!,
      message:
        'còn 950 chỗ nữa cùng loại trong tệp này; hãy chữa những chỗ đã nêu rồi chạy lại lệnh để xem tiếp',
    });
  });

  it.each<[string, Finding[]]>([
    ['that are as many', row(50)],
    ['of which one would be left', row(51)],
    ['in several files', row(100, (at) => ({ file: `content/hoa-sen/news/${at % 2}.md` }))],
    ['of several rules', row(100, (at) => ({ rule: at % 2 === 0 ? 'link-target' : 'misfit' }))],
    ['with several causes', row(100, (at) => ({ message: at % 2 === 0 ? 'thiếu “a”' : 'thừa “a”' }))],
  ])('are all told, %s', (_, findings) => expect(fewOfEach(findings)).toEqual(findings));

  it('are of one kind whatever words of the file and numbers they repeat', () => {
    const quotes = row(1000, (at) => ({ message: `dòng ${at}: “a”${String.fromCodePoint(97 + at)}“b” lạ` }));
    expect(fewOfEach(quotes)).toHaveLength(51);
  });

  it('are few to people, all to programs, and counted in full', () => {
    const findings = [...row(1000), ...row(3, () => ({ rule: 'misfit', severity: 'warning' }))];
    expect(reportText(findings).split('\n')).toHaveLength(54 + 1);
    expect(reportGithub(findings).split('\n')).toHaveLength(54 + 1);
    expect(JSON.parse(reportJson(findings))).toHaveLength(1003);
    expect(summarize(findings, 1)).toContain('1000 lỗi, 3 cảnh báo');
  });
});
