import { buildWards } from '../build/build-wards.ts';
import type { BuildOutcome } from '../build/outcome.ts';
import { listWards } from '../content/read-ward.ts';
import { endOf } from '../domain/dates/moment.ts';
import { watchOnTerminal } from './build-progress.ts';
import {
  cacheOption,
  command,
  contentOption,
  dateOption,
  jobsOption,
  orExplain,
  wrongCall,
} from './command.ts';

/** `npm run build`: returns the exit status. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const program = command(
    'build',
    'Dựng cổng của các phường vào dist/<phường>/. Không nêu phường nào thì dựng tất cả.',
  )
    .argument('[phường...]', 'mã phường, là tên thư mục trong content/')
    .addOption(contentOption())
    .option('--out <DIR>', 'thư mục đích', 'dist')
    .addOption(dateOption())
    .addOption(jobsOption())
    .addOption(cacheOption());
  program.parse(args, { from: 'user' });
  const { content, out, date, jobs } = program.opts<{
    content: string;
    out: string;
    date?: string;
    jobs?: number;
  }>();
  const wards = await chooseWards('build', content, program.args);
  const order = { contentDir: content, outDir: out, wards, now: date ? endOf(date) : Date.now(), jobs };
  return orExplain(async () =>
    statusOf(await buildWards(order, watchOnTerminal(process.stdout, process.stderr))),
  );
}

/** The wards that a call names, or all wards if it names none; an unknown name ends the call. */
export async function chooseWards(
  name: string,
  content: string,
  named: readonly string[],
): Promise<string[]> {
  const all = await listWards(content).catch(() =>
    wrongCall(name, `Lỗi: không có thư mục nội dung “${content}”.`),
  );
  const unknown = named.find((ward) => !all.includes(ward));
  if (unknown !== undefined)
    wrongCall(name, `Lỗi: không có phường “${unknown}” trong ${content}/; các phường: ${all.join(', ')}.`);
  return named.length > 0 ? [...new Set(named)] : all;
}

const statusOf = (outcomes: readonly BuildOutcome[]): number => (outcomes.every(({ ok }) => ok) ? 0 : 1);
