import { buildWards } from '../build/build-wards.ts';
import type { BuildOutcome } from '../build/outcome.ts';
import { endWithNpm } from '../build/process/end-with-npm.ts';
import { watchWards } from '../build/watch-wards.ts';
import { listWards } from '../content/read-ward.ts';
import { endOf } from '../domain/dates/moment.ts';
import {
  cacheOption,
  command,
  contentOption,
  dateOption,
  jobsOption,
  orExplain,
  place,
  wardsOrEnd,
  wrongCall,
} from './command.ts';
import { watchOnTerminal } from './terminal/build-progress.ts';

/** `npm run build`: returns the exit status. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const program = command(
    'build',
    'Dựng cổng của các phường vào dist/<phường>/. Không nêu phường nào thì dựng tất cả.',
  )
    .argument('[phường...]', 'mã phường, là tên thư mục trong content/')
    .addOption(contentOption())
    .option('--out <DIR>', 'thư mục đích', place, 'dist')
    .addOption(dateOption())
    .addOption(jobsOption())
    .option(
      '--watch',
      'dựng xong thì đợi; hễ một tệp thay đổi thì dựng lại phường của tệp ấy (Ctrl+C để dừng)',
    )
    .addOption(cacheOption());
  program.parse(args, { from: 'user' });
  const { content, out, date, jobs, watch } = program.opts<{
    content: string;
    out: string;
    date?: string;
    jobs?: number;
    watch?: boolean;
  }>();
  const named = program.args;
  const wards = await chooseWards('build', content, named);
  const now = (): number => (date ? endOf(date) : Date.now());
  const order = { contentDir: content, outDir: out, jobs };
  const onTerminal = watchOnTerminal(process.stdout, process.stderr);
  return orExplain(async () => {
    if (!watch) return statusOf(await buildWards({ ...order, wards, now: now() }, onTerminal));
    endWithNpm();
    const there = async () => (named.length > 0 ? wards : await listWards(content));
    await watchWards({ ...order, wards: there, now }, onTerminal, endOfCommand());
    return 0;
  });
}

/** The wards that a call names, or all wards if it names none; an unknown name ends the call. */
export async function chooseWards(
  name: string,
  content: string,
  named: readonly string[],
): Promise<string[]> {
  const all = await wardsOrEnd(name, content);
  const unknown = named.find((ward) => !all.includes(ward));
  if (unknown !== undefined)
    wrongCall(name, `Lỗi: không có phường “${unknown}” trong ${content}/; các phường: ${all.join(', ')}.`);
  return named.length > 0 ? [...new Set(named)] : all;
}

/** How long a command that was told to end may go on with what it has begun, in milliseconds. */
const grace = 10_000;

/** Ends with Ctrl+C or SIGTERM, after ten seconds in any case; a second one ends the command at once. */
export function endOfCommand(): AbortSignal {
  const end = new AbortController();
  const finish = (): void => {
    end.abort();
    setTimeout(() => process.exit(0), grace).unref();
  };
  process.once('SIGINT', finish);
  process.once('SIGTERM', finish);
  return end.signal;
}

const statusOf = (outcomes: readonly BuildOutcome[]): number => (outcomes.every(({ ok }) => ok) ? 0 : 1);
