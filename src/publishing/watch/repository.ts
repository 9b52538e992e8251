import { execFile } from 'node:child_process';

/** A command of git that failed, with the first line of what it said. */
export class GitFailure extends Error {}

/** The working copy that a content folder is in, with the branch of another machine that it follows. */
export interface Repository {
  /** Gets what is new. @returns whether there is anything */
  fetch(signal: AbortSignal): Promise<boolean>;
  /** Moves the working copy to what was got. @throws {GitFailure} where it has changes or commits of its own in the way */
  advance(signal: AbortSignal): Promise<void>;
}

/** The longest time that one command of git may take, in milliseconds. */
const longest = 120_000;

/** Git asks nobody for a password, and gives up a connection that brings nothing. */
const patience = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_HTTP_LOW_SPEED_LIMIT: '100',
  GIT_HTTP_LOW_SPEED_TIME: '30',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o ConnectTimeout=20',
};

/** @returns undefined where the folder is in no working copy, or its branch follows no other */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  const upstream = '@{upstream}';
  const git = (args: readonly string[], signal?: AbortSignal): Promise<string> => run(folder, args, signal);
  const known = await git(['rev-parse', '--verify', '--quiet', upstream]).catch((error: unknown) => {
    if (error instanceof GitFailure) return undefined;
    throw error;
  });
  if (known === undefined) return undefined;
  return {
    async fetch(signal) {
      await git(['fetch', '--quiet', '--no-tags'], signal);
      return (await git(['rev-list', '--count', '--max-count=1', `HEAD..${upstream}`], signal)) !== '0';
    },
    advance: async (signal) => void (await git(['merge', '--quiet', '--ff-only', upstream], signal)),
  };
}

/** Runs git in a folder. @returns what it printed, without the line break at the end */
function run(folder: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  const env = { ...patience, ...process.env, LC_ALL: 'C' };
  return new Promise((done, fail) => {
    execFile('git', [...args], { cwd: folder, env, timeout: longest, signal }, (error, stdout, stderr) => {
      if (!error) done(stdout.trimEnd());
      else fail(new GitFailure(error.killed ? `quá ${longest / 1000} giây` : firstLine(stderr)));
    });
  });
}

/** The first line that says something, without control characters. */
const firstLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.replace(/\p{Cc}/gu, '').trim())
    .find((line) => line !== '') ?? 'git không nói vì sao';
