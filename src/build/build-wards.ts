import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { BuildStep, MadeWard, WardOrder, WardPlace } from './build-ward.ts';
import type { CompiledPages } from './engine/compiled.ts';
import { findEngine } from './engine/compiled.ts';
import { takeLock } from './lock.ts';
import type { BuildOutcome, BuildResult } from './outcome.ts';
import { keepBuildTime } from './plan/build-times.ts';
import { explain } from './process/explain.ts';
import type { ResidentWards } from './process/resident-wards.ts';
import { WardProcess } from './process/ward-process.ts';
import { makeOpenFolder } from './publish/modes.ts';
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
  /** The processes of earlier builds, which stay for later ones; without it each build has a process for itself. */
  resident?: ResidentWards | undefined;
  /**
   * Whether a ward is built, too, if nothing of it has changed: its process is ready then for the next change. It is built
   * for the moment of its last build, so that its portal stays as it is.
   */
  even?: 'unchanged' | undefined;
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
 * Builds wards, `jobs` at once, each in its own process. A ward that fails keeps its old portal and stops no other.
 * @returns how each ward ended, in the order of `wards`
 */
export async function buildWards(order: BuildOrder, watch: BuildWatcher): Promise<BuildOutcome[]> {
  const compiling = (): void => watch.compiling?.();
  const engine = await (order.resident?.engine(compiling) ?? findEngine(compiling));
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
  { contentDir, outDir, now, base, resident, even }: BuildOrder,
  engine: CompiledPages,
  ward: string,
  watch: BuildWatcher,
): Promise<BuildResult> {
  await makeOpenFolder(outDir);
  const lock = await takeLock(outDir, ward);
  if (!('release' in lock)) return { ...nothing, isBusy: true, faults: [busy] };
  try {
    const isWhole = await repairPortal(outDir, ward);
    const wanted = { contentDir, ward, now, base: base?.(ward) };
    const last = lastBuild({ ...wanted, outDir, version: engine.version });
    if (isWhole && last.result && !even) return { ...last.result, isUnchanged: true };
    const portalDir = resolve(outDir, ward);
    const moment = (even && last.moment) ?? now;
    const { staging, result, made } = await make(outDir, watch, resident, {
      ...{ ...wanted, now: moment, engine, portalDir },
      standing: isWhole ? last.standing : undefined,
    });
    if (made && lock.isHeld()) {
      await publish(outDir, ward, staging, made.changes);
      last.note(result, { ...made, moment });
      return result;
    }
    await discard(staging);
    return made ? { ...nothing, isBusy: true, faults: [busy] } : result;
  } finally {
    await lock.release();
  }
}

/** Makes a ward's new files in a staging folder. Where a process fails that has built before, a new one makes them. */
async function make(
  outDir: string,
  watch: BuildWatcher,
  resident: ResidentWards | undefined,
  order: Omit<WardOrder, 'outDir'>,
): Promise<EndedProcess & { staging: string }> {
  const { contentDir, ward, portalDir, engine } = order;
  const place = { contentDir, ward, portalDir, engine };
  const waiting = await resident?.take(place);
  const staging = await makeStaging(outDir, ward);
  const ended = await inProcess(
    waiting ?? new WardProcess(place, resident !== undefined),
    { ...order, outDir: resolve(staging) },
    { watch, resident, place },
  );
  if (waiting && ended.isGone) return make(outDir, watch, resident, order);
  return { ...ended, staging };
}

/** A ward's process at its end: the result, and the portal that it made if the result is a good one. */
interface EndedProcess {
  result: BuildResult;
  made?: MadeWard | undefined;
  /** Whether it failed: what it knew of the ward is lost. */
  isGone: boolean;
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

async function inProcess(
  process: WardProcess,
  order: WardOrder,
  { watch, resident, place }: { watch: BuildWatcher; resident: ResidentWards | undefined; place: WardPlace },
): Promise<EndedProcess> {
  const ended = await process.build(order, (message) => {
    if (message.kind === 'step') watch.step(order.ward, message.step);
    else watch.peak?.(order.ward, message.step, message.bytes);
  });
  if (ended.kind === 'done' && resident) await resident.keep(place, process, ended.memory);
  else await process.end();
  if (ended.kind === 'gone') return { result: { ...nothing, faults: [ended.failure] }, isGone: true };
  const { about, findings, faults, unpublished, files, made } = ended;
  const due = made && { due: made.until };
  const result = { about, ok: made !== undefined, findings, faults, unpublished, files, ...due };
  return { result, made, isGone: false };
}
