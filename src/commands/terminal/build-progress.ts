import type { BuildStep } from '../../build/build-ward.ts';
import type { BuildWatcher } from '../../build/build-wards.ts';
import type { BuildOutcome } from '../../build/outcome.ts';
import { reportText } from '../../checks/reporters/text.ts';
import { reportUnpublished } from '../../checks/reporters/unpublished.ts';
import { printable } from '../../language/signs/printable.ts';

const words: Record<BuildStep, string> = {
  check: 'đang kiểm tra nội dung',
  render: 'đang dựng trang',
  index: 'đang lập chỉ mục tìm kiếm',
  verify: 'đang xác minh',
};

/**
 * Prints the progress of builds: in a terminal one line that changes, elsewhere a line for each step. Findings go to
 * `err`.
 */
export function watchOnTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): BuildWatcher {
  const clear = out.isTTY ? '\r\u001b[2K' : '';
  const clearLine = (): void => void out.write(clear);
  return {
    compiling() {
      clearLine();
      out.write('Biên dịch bộ dựng trang, một lần cho mỗi phiên bản …\n');
    },
    step(ward, step) {
      const line = printable(`${ward}: ${words[step]} …`);
      out.write(out.isTTY ? `${clear}${line}` : `${line}\n`);
    },
    end(outcome) {
      clearLine();
      err.write(reportText(outcome.findings));
      for (const fault of outcome.faults) err.write(`${printable(`${outcome.ward} lỗi  ${fault}`)}\n`);
      out.write(`${printable(summary(outcome))}\n`);
      if (outcome.ok) out.write(reportUnpublished(outcome.unpublished));
    },
  };
}

function summary({ ward, ok, isBusy, isUnchanged, findings, files, milliseconds }: BuildOutcome): string {
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  if (isUnchanged) return `${ward}: không có gì thay đổi, ${seconds} giây.`;
  if (ok) return `${ward}: xong, ${files} tệp, ${seconds} giây.`;
  if (isBusy) return `${ward}: không dựng, một lệnh khác đang dựng phường này.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const why = errors > 0 ? `${errors} lỗi trong nội dung` : 'bản dựng không đạt';
  return `${ward}: không dựng, ${why}. Cổng đang có được giữ nguyên.`;
}
