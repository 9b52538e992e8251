import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Puts packages of Debian on this machine, where a program of them is missing. Throws with the command where it cannot. */
export function install(program: string, packages: readonly string[]): void {
  if (existsSync(program)) return;
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`${program} is missing; as root: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update', command]) {
    const [name, ...args] = line.split(' ');
    const { status, stderr } = spawnSync(name!, args, { env, encoding: 'utf8', timeout: 180_000 });
    if (status !== 0) throw new Error(`${program} is missing, and this failed: ${line}\n${stderr}`);
  }
  // The package starts a server of its own where the machine has a service manager.
  if (existsSync('/run/systemd/system')) execFileSync('systemctl', ['stop', packages[0]!]);
}

/** Starts a server in the foreground and waits until it listens. */
export async function startServer(
  program: string,
  args: readonly string[],
  port: number,
): Promise<ChildProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    if (await listens(port)) return child;
    await wait(100);
  }
  child.kill();
  throw new Error(`${program} does not listen on ${port}: ${said}`);
}

/** Ends a server that `startServer` has started. */
export const endServer = (child: ChildProcess): Promise<void> =>
  new Promise((ended) => {
    if (child.exitCode !== null) return ended();
    child.once('exit', () => ended());
    child.kill('SIGTERM');
  });

const listens = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
