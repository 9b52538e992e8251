import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildStep, MadeWard, Message, WardOrder } from './build-ward.ts';
import type { CompiledPages } from './engine/compiled.ts';
import { findEngine } from './engine/compiled.ts';
import { takeLock } from './lock.ts';
import type { BuildOutcome, BuildResult } from './outcome.ts';
import { keepBuildTime } from './plan/build-times.ts';
import { explain } from './process/explain.ts';
import { runProcess } from './process/own-process.ts';
import { discard, makeStaging, publish, repairPortal, repairPortals } from './publish.ts';
import { lastBuild } from './unchanged.ts';

/** Which wards to build, from what and for which moment. */
export interface BuildOrder {
  contentDir: string;
  outDir: string;
  wards: readonly string[];
  now: number;
  /** The base path of a ward, if it is not the path of the ward's `url`. */
  base?: (ward: string) => string;
  /** How many wards are built at once. */
  jobs?: number;
}

/** Called at each step and at the end of each ward. */
export interface BuildWatcher {
  step(ward: string, step: BuildStep): void;
  /** Called before the pages are compiled: once for each version of the generator. */
  compiling?(): void;
  /** The most memory that a ward's process has used by the end of a step, in bytes. */
  peak?(ward: string, step: BuildStep, bytes: number): void;
  end(outcome: BuildOutcome): void;
}

/**
 * Limits of memory of a ward's process, in megabytes. The heap is enough for 10,000 documents. The space for young
 * objects is twice Node's default: a whole build of 2,000 documents needs an eighth less time and 120 MB more than with 8.
 */
const memory = ['--max-old-space-size=2300', '--max-semi-space-size=32'];

const entry = fileURLToPath(new URL('./ward-process.ts', import.meta.url));

/**
 * Builds wards, `jobs` at once, each in its own process. A ward that fails keeps its old portal and stops no other.
 * @returns how each ward ended, in the order of `wards`
 */
export async function buildWards(order: BuildOrder, watch: BuildWatcher): Promise<BuildOutcome[]> {
  const engine = await findEngine(() => watch.compiling?.());
  await repairPortals(order.outDir);
  const outcomes: BuildOutcome[] = [];
  const waiting = [...order.wards.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, ward] = next;
      const started = performance.now();
      const result = await buildOne(order, engine, ward, watch).catch((error: unknown): BuildResult => ({
        ...nothing,
        faults: [explain(error)],
      }));
      const outcome = { ...result, ward, milliseconds: performance.now() - started };
      if (outcome.ok) keepBuildTime(order.contentDir, ward, outcome.milliseconds);
      watch.end(outcome);
      outcomes[index] = outcome;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, order.jobs ?? availableParallelism()) }, work));
  await repairPortals(order.outDir);
  return outcomes;
}

async function buildOne(
  { contentDir, outDir, now, base }: BuildOrder,
  engine: CompiledPages,
  ward: string,
  watch: BuildWatcher,
): Promise<BuildResult> {
  const lock = await takeLock(outDir, ward);
  if (!('release' in lock)) return { ...nothing, isBusy: true, faults: [busy] };
  try {
    const isWhole = await repairPortal(outDir, ward);
    const order = { contentDir, ward, now, base: base?.(ward) };
    const last = lastBuild({ ...order, outDir, version: engine.version });
    if (isWhole && last.result) return { ...last.result, isUnchanged: true };
    const staging = await makeStaging(outDir, ward);
    const { result, made } = await inOwnProcess(
      {
        ...{ ...order, engine, outDir: resolve(staging), portalDir: resolve(outDir, ward) },
        standing: isWhole ? last.standing : undefined,
      },
      watch,
    );
    if (made && lock.isHeld()) {
      await publish(outDir, ward, staging, made.changes);
      last.note(result, made.until, made.ledger);
      return result;
    }
    await discard(staging);
    return made ? { ...nothing, isBusy: true, faults: [busy] } : result;
  } finally {
    await lock.release();
  }
}

/** A ward's process at its end: the result, and the portal that it made if the result is a good one. */
interface EndedProcess {
  result: BuildResult;
  made?: MadeWard | undefined;
}

const nothing: BuildResult = {
  about: undefined,
  ok: false,
  findings: [],
  faults: [],
  unpublished: [],
  files: 0,
};

const busy = 'phường này đang được dựng bởi một lệnh khác; đợi lệnh ấy xong rồi chạy lại';

async function inOwnProcess(order: WardOrder, watch: BuildWatcher): Promise<EndedProcess> {
  let ended: EndedProcess | undefined;
  const failure = await runProcess<Message>(entry, {
    args: [JSON.stringify(order)],
    execArgv: memory,
    onMessage(message) {
      if (message.kind === 'step') return watch.step(order.ward, message.step);
      if (message.kind === 'peak') return watch.peak?.(order.ward, message.step, message.bytes);
      const { about, findings, faults, unpublished, files, made } = message;
      const due = made && { due: made.until };
      ended = {
        result: { about, ok: made !== undefined, findings, faults, unpublished, files, ...due },
        made,
      };
    },
  });
  if (ended && failure === undefined) return ended;
  const faults = [failure ?? 'quá trình dựng không nói gì rồi dừng'];
  return { result: { ...(ended?.result ?? nothing), ok: false, faults } };
}
