import { fork } from 'node:child_process';
import { explain } from './explain.ts';
import { limitStep } from './step-limit.ts';

/** How a process of our own is started. */
interface Start<Message> {
  args: readonly string[];
  /** The folder that it runs in; the folder of this process where there is none. */
  cwd?: string;
  /** Options of node. */
  execArgv?: readonly string[];
  onMessage?: (message: Message) => void;
}

/** A process of our own that runs. */
export interface OwnProcess {
  send: (message: object) => void;
  /** Why it failed, in one Vietnamese line, as soon as it has ended; undefined where it did not. */
  ended: Promise<string | undefined>;
  /** Closes the channel to it, with which it ends. */
  close: () => void;
  /** Ends it at once. @param why what `ended` then says */
  kill: (why: string) => void;
}

/** How much of what a process prints is kept, in characters: what it prints last says why it failed. */
const mostOutput = 100_000;

/**
 * Starts a process of our own. Its entry calls `endWithParent`, so that the process ends with this one.
 * @param entry the path of its first module
 */
export function startProcess<Message>(
  entry: string,
  { args, cwd, execArgv = [], onMessage = () => undefined }: Start<Message>,
): OwnProcess {
  const child = fork(entry, [...args], {
    cwd,
    execArgv: [...execArgv],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-mostOutput)));
  child.on('message', onMessage as (message: unknown) => void);
  let isClosed = false;
  let whyKilled: string | undefined;
  const ended = new Promise<string | undefined>((settle) => {
    // Node tells of no `close` where this side has closed the channel.
    child.on('exit', () => isClosed && settle(undefined));
    child.on('error', (error) => settle(explain(error)));
    child.on('close', (code, signal) => {
      if (whyKilled !== undefined) settle(whyKilled);
      else if (code === 0) settle(undefined);
      else if (output.trim() !== '') settle(explain(output));
      else
        settle(
          signal === 'SIGKILL'
            ? 'hệ điều hành đã dừng quá trình dựng, thường vì hết bộ nhớ; hãy chạy lại với --jobs 1'
            : `quá trình dựng dừng giữa chừng (mã ${signal ?? String(code)}); hãy chạy lại`,
        );
    });
  });
  return {
    ended,
    // A message that cannot be delivered is no fault of its own: `ended` says why the process is gone.
    send: (message) => void child.send(message, () => undefined),
    close: () => {
      if (!child.connected) return;
      isClosed = true;
      child.disconnect();
    },
    kill: (why) => {
      whyKilled = why;
      child.kill('SIGKILL');
    },
  };
}

/**
 * Runs a process of our own to its end, or to the limit of time for a step.
 * @returns why it failed, in one Vietnamese line; undefined where it did not
 */
export function runProcess<Message>(entry: string, start: Start<Message>): Promise<string | undefined> {
  const { ended, kill } = startProcess(entry, start);
  const limit = limitStep(kill);
  return ended.finally(limit.end);
}
