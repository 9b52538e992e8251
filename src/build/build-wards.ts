import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../checks/rule.ts';
import type { UnpublishedDocument } from '../checks/unpublished.ts';
import type { BuildStep, Message, WardOrder } from './build-ward.ts';
import { indexWard } from './index-ward.ts';
import { lockWard } from './lock.ts';
import { discard, makeStaging, repairSwaps, swap } from './publish.ts';

/** Which wards to build, from what and for which moment. */
export interface BuildOrder {
  contentDir: string;
  outDir: string;
  wards: readonly string[];
  now: number;
  /** The base path of a ward, if it is not the path of the ward's `url`. */
  base?: (ward: string) => string;
}

/** How a ward's build ended. */
export interface BuildOutcome {
  ward: string;
  ok: boolean;
  findings: Finding[];
  /** Errors of verification or of Astro, in Vietnamese; empty if the content had errors. */
  faults: string[];
  /** The ward was not built, because another command is building it. */
  isBusy?: true;
  /** Documents that the portal does not show yet. */
  unpublished: UnpublishedDocument[];
  files: number;
  milliseconds: number;
}

/** Called at each step and at the end of each ward. */
export interface BuildWatcher {
  step(ward: string, step: BuildStep): void;
  /** The most memory that a ward's process has used by the end of a step, in bytes. */
  peak?(ward: string, step: BuildStep, bytes: number): void;
  end(outcome: BuildOutcome): void;
}

/**
 * Limits of memory of a ward's process, in megabytes. The heap is enough for 10,000 documents. The space for young
 * objects is half of Node's default: a ward of 1,000 documents then needs 0.9 GB instead of 1.1 GB, in the same time.
 */
const memory = ['--max-old-space-size=2300', '--max-semi-space-size=8'];

const entry = fileURLToPath(new URL('./ward-process.ts', import.meta.url));

/** Builds wards one after the other, each in its own process. A ward that fails keeps its old portal. */
export async function buildWards(order: BuildOrder, watch: BuildWatcher): Promise<BuildOutcome[]> {
  await repairSwaps(order.outDir);
  const outcomes: BuildOutcome[] = [];
  for (const ward of order.wards) {
    const started = performance.now();
    const result = await buildOne(order, ward, watch);
    const outcome = { ...result, ward, milliseconds: performance.now() - started };
    watch.end(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

type Result = Omit<BuildOutcome, 'ward' | 'milliseconds'>;

/** The result of a ward's process, with the paths that the search index must hold. */
type Made = Result & { findable: string[] };

async function buildOne(
  { contentDir, outDir, now, base }: BuildOrder,
  ward: string,
  watch: BuildWatcher,
): Promise<Result> {
  const lock = await lockWard(outDir, ward);
  if (!('release' in lock)) return { ...nothing, isBusy: true, faults: [busy(lock)] };
  try {
    const staging = await makeStaging(outDir, ward);
    const folders = { outDir: resolve(staging.portal), cacheDir: resolve(staging.cache) };
    const made = await inOwnProcess({ contentDir, ward, now, base: base?.(ward), ...folders }, watch);
    const result = made.ok ? await indexed(made, ward, folders.outDir, watch) : made;
    if (result.ok) await swap(outDir, ward);
    else await discard(outDir, ward);
    return result;
  } finally {
    await lock.release();
  }
}

const nothing: Made = { ok: false, findings: [], faults: [], unpublished: [], files: 0, findable: [] };

const busy = ({ holder, file }: { holder: number; file: string }): string =>
  `phường này đang được dựng bởi một lệnh khác (tiến trình ${holder}); đợi lệnh ấy xong rồi chạy lại. Nếu chắc không còn lệnh nào đang dựng thì xóa tệp ${file}`;

/** Indexes a built ward. The ward's process has ended by then, since each of the two needs two gigabytes of memory. */
async function indexed(made: Made, ward: string, dir: string, watch: BuildWatcher): Promise<Result> {
  watch.step(ward, 'index');
  const { faults, peakBytes } = await indexWard(dir, made.findable);
  watch.peak?.(ward, 'index', peakBytes);
  return { ...made, ok: faults.length === 0, faults };
}

function inOwnProcess(order: WardOrder, watch: BuildWatcher): Promise<Made> {
  const child = fork(entry, [JSON.stringify(order)], {
    execArgv: memory,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let result = nothing;
  let done = false;
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('message', (message: Message) => {
    if (message.kind === 'step') return watch.step(order.ward, message.step);
    if (message.kind === 'peak') return watch.peak?.(order.ward, message.step, message.bytes);
    const { findings, faults, unpublished, files, findable } = message;
    done = true;
    result = {
      ok: faults.length === 0 && findings.every(({ severity }) => severity !== 'error'),
      findings,
      faults,
      unpublished,
      files,
      findable,
    };
  });
  return new Promise((settle) => {
    child.on('close', (code) => {
      if (done && code === 0) return settle(result);
      settle({
        ...result,
        ok: false,
        faults: [`quá trình dựng dừng giữa chừng (mã ${String(code)}):\n${output.trim()}`],
      });
    });
  });
}
