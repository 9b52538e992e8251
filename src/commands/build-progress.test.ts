import { describe, expect, it } from 'vitest';
import type { BuildOutcome } from '../build/outcome.ts';
import type { Finding } from '../checks/rule.ts';
import { watchOnTerminal } from './build-progress.ts';

const finding: Finding = {
  file: 'content/ai-quoc/directives/x.md',
  line: 4,
  column: 9,
  severity: 'error',
  rule: 'invalid-value',
  message: 'issued: sai',
};
const outcome: BuildOutcome = {
  ward: 'ai-quoc',
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
  watch.step('ai-quoc', 'check');
  watch.step('ai-quoc', 'render');
  watch.end(end);
  return { out: out.written.join(''), err: err.written.join('') };
}

describe('a build prints', () => {
  it('a line for each step, outside a terminal', () => {
    expect(printed(false, outcome)).toEqual({
      out: 'ai-quoc: đang kiểm tra nội dung …\nai-quoc: đang dựng trang …\nai-quoc: xong, 7 tệp, 1,2 giây.\n',
      err: '',
    });
  });

  it('its steps on one line, in a terminal', () => {
    expect(printed(true, outcome).out.split('\r\u001b[2K')).toEqual([
      '',
      'ai-quoc: đang kiểm tra nội dung …',
      'ai-quoc: đang dựng trang …',
      'ai-quoc: xong, 7 tệp, 1,2 giây.\n',
    ]);
  });

  it('what the portal does not show yet, after a build that succeeded', () => {
    const unpublished = [
      {
        file: 'content/ai-quoc/news/a.md',
        why: 'draft',
        draft: true,
        published: '2026-12-01',
        today: '2026-11-22',
      },
    ] satisfies BuildOutcome['unpublished'];
    expect(printed(false, { ...outcome, unpublished }).out).toContain(
      '1,2 giây.\n1 bản nháp chưa lên cổng:\n  content/ai-quoc/news/a.md: bản nháp; soạn xong thì xóa dòng draft: true\n',
    );
    expect(printed(false, { ...outcome, ok: false, faults: ['x'], unpublished }).out).not.toContain(
      'bản nháp',
    );
  });

  it.each<[string, Partial<BuildOutcome>, string, string]>([
    [
      'errors in the content',
      { ok: false, findings: [finding, { ...finding, severity: 'warning', message: 'chưa có ngày' }] },
      'ai-quoc: không dựng, 1 lỗi trong nội dung. Cổng đang có được giữ nguyên.',
      'content/ai-quoc/directives/x.md:4:9 lỗi  issued: sai (invalid-value)\ncontent/ai-quoc/directives/x.md:4:9 cảnh báo  chưa có ngày (invalid-value)\n',
    ],
    [
      'a portal that does not pass',
      { ok: false, faults: ['thiếu trang van-ban/x/'] },
      'ai-quoc: không dựng, bản dựng không đạt. Cổng đang có được giữ nguyên.',
      'ai-quoc lỗi  thiếu trang van-ban/x/\n',
    ],
    [
      'a ward that another command is building',
      { ok: false, isBusy: true, faults: ['đang được dựng'] },
      'ai-quoc: không dựng, một lệnh khác đang dựng phường này.',
      'ai-quoc lỗi  đang được dựng\n',
    ],
  ])('%s', (_, end, last, err) => {
    const output = printed(false, { ...outcome, ...end });
    expect(output.out.split('\n').at(-2)).toBe(last);
    expect(output.err).toBe(err);
  });
});
