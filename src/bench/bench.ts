import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuildStep } from '../build/build-ward.ts';
import { buildWards } from '../build/build-wards.ts';
import { command, count as countFrom, wrongCall } from '../commands/command.ts';
import { benchAsked } from './asked/bench-asked.ts';
import { measureChanges } from './changes.ts';
import { benchChannels } from './channels.ts';
import { benchCheck } from './check.ts';
import type { EditsOptions } from './edits/bench-edits.ts';
import { benchEdits } from './edits/bench-edits.ts';
import { measureFirstResults, showFirstResults } from './first-results.ts';
import { generateWard } from './generate.ts';
import { benchImport } from './import/bench-import.ts';
import { benchScale } from './scale/scale.ts';
import { benchSmall } from './scale/small.ts';
import { benchSearch } from './search.ts';
import { benchUnderstanding } from './understanding.ts';

const ward = 'do-luong';
const buildSteps: readonly BuildStep[] = ['check', 'render', 'verify', 'index'];

/** The benchmark of one part, by its argument. */
const parts: Record<string, (out: NodeJS.WritableStream) => Promise<number>> = {
  changes: benchChanges,
  channels: benchChannels,
  check: benchCheck,
  import: benchImport,
  understanding: benchUnderstanding,
};

interface Options extends EditsOptions {
  small?: boolean;
  note?: boolean;
  wards: number;
}

/** `npm run bench`: builds wards of the given sizes and prints what it took; returns the exit status. */
export async function runBench(args: readonly string[], out: NodeJS.WritableStream): Promise<number> {
  const program = command(
    'bench',
    'Dựng các phường làm sẵn từ câu chữ của văn bản thật, rồi in thời gian, bộ nhớ, dung lượng.',
  )
    .argument(
      '[số văn bản...]',
      'mặc định: 1000 10000; scale [số văn bản...]: mặc định 2000; search [số văn bản...]; edits [số lần sửa]: mặc định 200',
    )
    .option('--small', 'scale: 200 văn bản, so với các tỷ lệ đã ghi')
    .option('--wards <N>', 'scale: mấy phường 200 văn bản', countFrom, 10)
    .option('--note', 'scale --small: ghi lại các tỷ lệ')
    .option('--seed <N>', 'edits, search: các lần sửa, các câu hỏi nào')
    .option('--only <tên,…>', 'edits: chỉ những kiểu sửa này')
    .option('--documents <N>', 'edits: sửa một phường N văn bản; từ 600 chỉ mục có nhiều phần')
    .option('--watch', 'edits: dựng như build --watch, mỗi phường một tiến trình ở lại từ đầu đến cuối');
  program.parse(args, { from: 'user' });
  const { small = false, note = false, wards, ...chosen } = program.opts<Options>();
  const [name = '', ...rest] = program.args;
  if (name === 'scale')
    return small
      ? benchSmall(note, out)
      : benchScale(countsOf(rest.length > 0 ? rest : ['2000']), wards, out);
  if (name === 'search') {
    const late = await benchSearch(out);
    return Math.max(
      late,
      await benchAsked(countsOf(rest.length > 0 ? rest : ['1000', '10000']), Number(chosen.seed ?? 1), out),
    );
  }
  if (name === 'edits') return benchEdits(countsOf(rest.length > 0 ? rest : ['200']), chosen, out);
  const part = parts[name];
  if (part) return part(out);
  const counts = countsOf(program.args.length > 0 ? program.args : ['1000', '10000']);
  let status = 0;
  for (const count of counts) {
    const home = await mkdtemp(join(tmpdir(), 'cong-phuong-bench-'));
    try {
      status = Math.max(status, await measure(count, home, out));
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
  return status;
}

function countsOf(args: readonly string[]): number[] {
  const counts = args.map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 1))
    wrongCall('bench', 'Lỗi: số văn bản phải là số nguyên dương.');
  return counts;
}

async function measure(count: number, home: string, out: NodeJS.WritableStream): Promise<number> {
  await generateWard(join(home, 'content'), ward, count);
  const started: Partial<Record<BuildStep | 'end', number>> = {};
  const peaks: Partial<Record<BuildStep, number>> = {};
  const [outcome] = await buildWards(
    {
      contentDir: join(home, 'content'),
      outDir: join(home, 'dist'),
      wards: [ward],
      now: Date.parse('2026-11-22T12:00+07:00'),
    },
    {
      step: (_ward, step) => (started[step] = performance.now()),
      peak: (_ward, step, bytes) => (peaks[step] = bytes),
      end: () => (started.end = performance.now()),
    },
  );
  out.write(
    `\n${count} documents: ${outcome!.ok ? 'built' : 'failed'} in ${seconds(outcome!.milliseconds)}\n`,
  );
  for (const fault of outcome!.faults) out.write(`  ${fault}\n`);
  for (const [index, step] of buildSteps.entries()) {
    const from = started[step];
    const until = started[buildSteps[index + 1] ?? 'end'];
    if (from === undefined || until === undefined) continue;
    out.write(
      `  ${step.padEnd(8)}${seconds(until - from).padStart(9)}   peak ${megabytes(peaks[step] ?? 0)}\n`,
    );
  }
  if (!outcome!.ok) return 1;
  const dir = join(home, 'dist', ward);
  const page = await readFile(
    join(dir, `van-ban/2026/tai-lieu-${Math.floor(count * 0.09) * 10}`, 'index.html'),
  );
  out.write(
    `  a directive's page: ${kilobytes(page.length)}, ${kilobytes(gzipSync(page).length)} compressed\n`,
  );
  const query = 'nghi quyet y te';
  const results = await measureFirstResults(dir, `/${ward}/`, query);
  out.write(`  ${showFirstResults(query, results)}\n`);
  return 0;
}

/** `npm run bench -- changes`: prints how many files a new document and a new day change. */
async function benchChanges(out: NodeJS.WritableStream): Promise<number> {
  const count = 2000;
  const { files, added, nextDay } = await measureChanges(count);
  out.write(`${count} documents, ${files} files without the search index\n`);
  out.write(`  one document added: ${added.length} files changed\n`);
  out.write(`  the next day:       ${nextDay.length} files changed\n`);
  return 0;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
