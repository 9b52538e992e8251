import { describe, expect, it } from 'vitest';
import type { BuildOutcome } from '../../build/outcome.ts';
import type { Finding } from '../../checks/rule.ts';
import { watchOnTerminal } from './build-progress.ts';

const finding: Finding = {
  file: 'content/hoa-sen/directives/x.md',
  line: 4,
  column: 9,
  severity: 'error',
  rule: 'invalid-value',
  message: 'issued: sai',
};
const outcome: BuildOutcome = {
  ward: 'hoa-sen',
  ok: true,
  about: undefined,
  findings: [],
  faults: [],
  unpublished: [],
  files: 7,
  milliseconds: 1234,
};

/** What a build prints. */
function printed(isTTY: boolean, end: BuildOutcome): { out: string; err: string } {
  const stream = () => {
    const written: string[] = [];
    return { written, isTTY, write: (text: string) => written.push(text) > 0 };
  };
  const [out, err] = [stream(), stream()];
  const watch = watchOnTerminal(out as never, err as never);
  watch.step('hoa-sen', 'check');
  watch.step('hoa-sen', 'render');
  watch.end(end);
  return { out: out.written.join(''), err: err.written.join('') };
}

describe('a build prints', () => {
  it('a line for each step, outside a terminal', () => {
    expect(printed(false, outcome)).toEqual({
      out: 'hoa-sen: đang kiểm tra nội dung …\nhoa-sen: đang dựng trang …\nhoa-sen: xong, 7 tệp, 1,2 giây.\n',
      err: '',
    });
  });

  it('its steps on one line, in a terminal', () => {
    expect(printed(true, outcome).out.split('\r\u001b[2K')).toEqual([
      '',
      'hoa-sen: đang kiểm tra nội dung …',
      'hoa-sen: đang dựng trang …',
      'hoa-sen: xong, 7 tệp, 1,2 giây.\n',
    ]);
  });

  it('what the portal does not show yet, after a build that succeeded', () => {
    const unpublished = [
      {
        file: 'content/hoa-sen/news/a.md',
        why: 'draft',
        draft: true,
        published: '2026-12-01',
        today: '2026-11-22',
      },
    ] satisfies BuildOutcome['unpublished'];
    expect(printed(false, { ...outcome, unpublished }).out).toContain(
      '1,2 giây.\n1 bản nháp chưa lên cổng:\n  content/hoa-sen/news/a.md: bản nháp; soạn xong thì xóa dòng draft: true\n',
    );
    expect(printed(false, { ...outcome, ok: false, faults: ['x'], unpublished }).out).not.toContain(
      'bản nháp',
    );
  });

  it.each<[string, Partial<BuildOutcome>, string, string]>([
    [
      'errors in the content',
      { ok: false, findings: [finding, { ...finding, severity: 'warning', message: 'chưa có ngày' }] },
      'hoa-sen: không dựng, 1 lỗi trong nội dung. Cổng đang có được giữ nguyên.',
      'content/hoa-sen/directives/x.md:4:9 lỗi  issued: sai (invalid-value)\ncontent/hoa-sen/directives/x.md:4:9 cảnh báo  chưa có ngày (invalid-value)\n',
    ],
    [
      'a portal that does not pass',
      { ok: false, faults: ['thiếu trang van-ban/x/'] },
      'hoa-sen: không dựng, bản dựng không đạt. Cổng đang có được giữ nguyên.',
      'hoa-sen lỗi  thiếu trang van-ban/x/\n',
    ],
    [
      'a ward that another command is building',
      { ok: false, isBusy: true, faults: ['đang được dựng'] },
      'hoa-sen: không dựng, một lệnh khác đang dựng phường này.',
      'hoa-sen lỗi  đang được dựng\n',
    ],
  ])('%s', (_, end, last, err) => {
    const output = printed(false, { ...outcome, ...end });
    expect(output.out.split('\n').at(-2)).toBe(last);
    expect(output.err).toBe(err);
  });
});
