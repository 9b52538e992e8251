import { fork } from 'node:child_process';
import { explain } from './explain.ts';

/** How a process of our own is started. */
interface Start<Message> {
  args: readonly string[];
  /** The folder that it runs in; the folder of this process where there is none. */
  cwd?: string;
  /** Options of node. */
  execArgv?: readonly string[];
  onMessage?: (message: Message) => void;
}

/**
 * Runs a process of our own to its end. Its entry calls `endWithParent`, so that the process ends with this one.
 * @param entry the path of its first module
 * @returns why it failed, in one Vietnamese line; undefined where it did not
 */
export function runProcess<Message>(
  entry: string,
  { args, cwd, execArgv = [], onMessage = () => undefined }: Start<Message>,
): Promise<string | undefined> {
  const child = fork(entry, [...args], {
    cwd,
    execArgv: [...execArgv],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('message', onMessage as (message: unknown) => void);
  return new Promise((settle) => {
    child.on('error', (error) => settle(explain(error)));
    child.on('close', (code, signal) => {
      if (code === 0) settle(undefined);
      else if (output.trim() !== '') settle(explain(output));
      else
        settle(
          signal === 'SIGKILL'
            ? 'hệ điều hành đã dừng quá trình dựng, thường vì hết bộ nhớ; hãy chạy lại với --jobs 1'
            : `quá trình dựng dừng giữa chừng (mã ${signal ?? String(code)}); hãy chạy lại`,
        );
    });
  });
}
