import type { Writable } from 'node:stream';
import { compareBuilds } from '../build/compare.ts';
import { command } from './command.ts';

/** `npm run compare`: what two folders of built portals differ in; returns the exit status, 1 where they differ. */
export async function runCompare(args: readonly string[], out: Writable): Promise<number> {
  const program = command(
    'compare',
    'So hai bản cổng đã dựng: bỏ qua tên lớp CSS, tên tệp kiểu và mã, cách viết ký tự thoát, tệp của Pagefind, dạng nén (.gz, .br) cạnh tệp.',
  )
    .argument('<A>', 'thư mục thứ nhất, như dist hoặc dist/ai-quoc')
    .argument('<B>', 'thư mục thứ hai');
  program.parse(args, { from: 'user' });
  const [first, second] = program.args as [string, string];
  const differences = await compareBuilds(first, second);
  for (const difference of differences) {
    if (difference.kind === 'only-first') out.write(`chỉ có ở ${first}: ${difference.file}\n`);
    else if (difference.kind === 'only-second') out.write(`chỉ có ở ${second}: ${difference.file}\n`);
    else out.write(`khác: ${difference.file}\n  - ${difference.first}\n  + ${difference.second}\n`);
  }
  out.write(differences.length === 0 ? 'Hai bản như nhau.\n' : `${differences.length} tệp khác nhau.\n`);
  return differences.length === 0 ? 0 : 1;
}
