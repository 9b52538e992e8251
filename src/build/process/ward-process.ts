import { fileURLToPath } from 'node:url';
import type { Message, WardOrder, WardPlace } from '../build-ward.ts';
import type { OwnProcess } from './own-process.ts';
import { startProcess } from './own-process.ts';
import { limitStep } from './step-limit.ts';

type DoneMessage = Extract<Message, { kind: 'done' }>;

/** How a build in a ward's process ended: its last message, or why the process is gone, in one Vietnamese line. */
export type EndedBuild = DoneMessage | { kind: 'gone'; failure: string };

/**
 * Limits of memory of a ward's process, in megabytes. The heap is enough for 10,000 documents. The space for young
 * objects is twice Node's default: a whole build of 2,000 documents needs an eighth less time and 120 MB more than with 8.
 */
const memory = ['--max-old-space-size=2300', '--max-semi-space-size=32'];

const entry = fileURLToPath(new URL('./ward-entry.ts', import.meta.url));

/** A process that builds one ward, once or time after time. */
export class WardProcess {
  readonly #process: OwnProcess;
  #onMessage: (message: Message) => void = () => undefined;
  #isGone = false;

  /** @param stays whether it will build more than once */
  constructor(place: WardPlace, stays: boolean) {
    this.#process = startProcess<Message>(entry, {
      args: [JSON.stringify({ place, stays })],
      execArgv: memory,
      onMessage: (message) => this.#onMessage(message),
    });
    void this.#process.ended.then(() => (this.#isGone = true));
  }

  /** Whether it has ended, by itself or by somebody else. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Builds the ward; one build at a time, each step in limited time. @param onMessage gets what it says before its end */
  build(order: WardOrder, onMessage: (message: Exclude<Message, DoneMessage>) => void): Promise<EndedBuild> {
    const limit = limitStep(this.#process.kill);
    const done = new Promise<EndedBuild>((resolve) => {
      this.#onMessage = (message) => {
        limit.next();
        if (message.kind === 'done') resolve(message);
        else onMessage(message);
      };
    });
    const gone = this.#process.ended.then((failure): EndedBuild => ({
      kind: 'gone',
      failure: failure ?? 'quá trình dựng không nói gì rồi dừng',
    }));
    this.#process.send(order);
    return Promise.race([done, gone]).finally(limit.end);
  }

  /** Ends it, and waits until it has ended. */
  async end(): Promise<void> {
    this.#process.close();
    await this.#process.ended;
  }
}
