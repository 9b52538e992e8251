import { describe } from 'vitest';
import { Random } from '../../../bench/edits/edit.ts';
import type { InjectedFault } from './fault.ts';
import { injectEach } from './fault.ts';
import { processesOf } from './scene.ts';

/** The same seed chooses the same moments and processes. */
const random = new Random(20261127);
/** What a build prints as its steps begin, the start of the command included: on a busy machine a time alone says little. */
const steps = ['start', 'kiểm tra', 'dựng trang', 'xác minh', 'lập chỉ mục'] as const;
/** How long a step takes on a machine that is free, in milliseconds. */
const usual = 400;

/** Sends a signal to one process; it may have ended meanwhile. */
function send(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const anywhere = Array.from({ length: 25 }, (_, index): InjectedFault => {
  const [step, share, after] = [random.pick(steps), random.below(1000) / 1000, random.below(usual)];
  const kill: InjectedFault['inject'] = (scene) => {
    const pids = processesOf(scene);
    send(pids[Math.floor(share * pids.length)], 'SIGKILL');
  };
  return {
    name: `SIGKILL ${index + 1}: ${after} ms after “${step}”, the process at ${share} of the tree`,
    expected: { status: [0, 1, 'killed'], says: /chạy lại/ },
    ...(step === 'start'
      ? { when: 'before', inject: (scene) => void setTimeout(() => kill(scene, undefined), after) }
      : { when: { printed: step, after }, inject: kill }),
  };
});

const signals = [
  ['SIGTERM', 'kiểm tra'],
  ['SIGTERM', 'dựng trang'],
  ['SIGTERM', 'lập chỉ mục'],
  ['SIGINT', 'kiểm tra'],
  ['SIGINT', 'dựng trang'],
  ['SIGINT', 'lập chỉ mục'],
  ['SIGHUP', 'dựng trang'],
] as const;

const npm = signals.map(([signal, printed]): InjectedFault => ({
  name: `${signal} to npm after “${printed}”`,
  when: { printed },
  command: ['npm', 'run', 'build', '--'],
  inject: (_scene, running) => send(running!.pid, signal),
  expected: { status: [0, 1, 130, 143, 129, 'killed'], says: /chạy lại/ },
}));

describe('SIGKILL of any process', () => injectEach(anywhere));
describe('signals to npm', () => injectEach(npm));
