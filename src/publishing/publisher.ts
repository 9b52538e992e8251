import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildOrder, BuildWatcher } from '../build/build-wards.ts';
import { buildWards } from '../build/build-wards.ts';
import type { BuildOutcome } from '../build/outcome.ts';
import { dateOfPortal } from './age.ts';
import { hasLostSignature } from './proving/lost-signature.ts';
import { explainRefusal } from './refusal.ts';
import type { PublishTarget } from './target.ts';

/** How the publishing of a ward ended. */
export interface PublishedWard {
  ward: string;
  /** `kept`: the portal from before is still there, if there was one. */
  end: 'changed' | 'same' | 'kept';
  outcome: BuildOutcome;
  /** Why a built portal was not published, in Vietnamese. */
  refusal?: string;
  /** The moment that the published portal was made for, in milliseconds since 1970; undefined where it is not known. */
  date: number | undefined;
  /** Whether the portal was signed before and is not any more. */
  hasLostSignature?: boolean;
}

/** Publishes portals one after the other, each as soon as it is built. */
export class Publisher {
  readonly #target: PublishTarget;
  readonly #builtDir: string;
  readonly #onEnd: (ward: PublishedWard) => void;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param onEnd gets each ward when it is published, or keeps its old portal */
  constructor(target: PublishTarget, builtDir: string, onEnd: (ward: PublishedWard) => void) {
    this.#target = target;
    this.#builtDir = builtDir;
    this.#onEnd = onEnd;
  }

  /** Publishes the portal of a build that has ended, after those that are waiting. */
  add(outcome: BuildOutcome, now: number): void {
    this.#queue = this.#queue.then(async () => this.#onEnd(await this.#publish(outcome, now)));
  }

  /** Waits until all are published. */
  async end(): Promise<void> {
    await this.#queue;
  }

  async #publish(outcome: BuildOutcome, now: number): Promise<PublishedWard> {
    const { ward, ok } = outcome;
    const [target, builtDir] = [this.#target, this.#builtDir];
    let end: PublishedWard['end'] = 'kept';
    let refusal: string | undefined;
    try {
      if (ok) end = (await target.publish({ ward, builtDir, now })) ? 'changed' : 'same';
    } catch (error) {
      refusal = explainRefusal(error, target.name);
    }
    const known = <Value>(asked: Promise<Value>): Promise<Value | undefined> =>
      asked.catch((error: unknown) => {
        refusal ??= explainRefusal(error, target.name);
        return undefined;
      });
    const date = await known(dateOfPortal(target, ward));
    const isUnsigned = await known(hasLostSignature(target, ward));
    return {
      ...{ ward, end, outcome, date },
      ...(refusal !== undefined && { refusal }),
      ...(isUnsigned && { hasLostSignature: true }),
    };
  }
}

/** How long to wait for another command that builds the same ward, and how often to look, in milliseconds. */
const patience = 10 * 60_000;
const pause = 2_000;

/** Builds wards and publishes each whose build succeeded. @returns how each ended, in the order of the wards */
export async function publishWards(
  order: BuildOrder,
  target: PublishTarget,
  watch: BuildWatcher,
): Promise<PublishedWard[]> {
  const ended = new Map<string, PublishedWard>();
  const publisher = new Publisher(target, order.outDir, (each) => ended.set(each.ward, each));
  const last = Date.now() + patience;
  let wards = order.wards;
  while (wards.length > 0) {
    const busy: string[] = [];
    const end: BuildWatcher['end'] = (outcome) => {
      if (outcome.isBusy && Date.now() < last) return void busy.push(outcome.ward);
      watch.end(outcome);
      publisher.add(outcome, order.now);
    };
    await buildWards({ ...order, wards }, { ...watch, end });
    if (busy.length > 0) await sleep(pause);
    wards = busy;
  }
  await publisher.end();
  return order.wards.map((ward) => ended.get(ward)!);
}
