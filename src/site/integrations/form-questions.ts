import { execFile } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { formQuestions } from '../../editing/questions.ts';
import type { FormFile } from '../form-changes.ts';
import { FormJudge } from '../form-changes.ts';
import type { Settings } from '../settings.ts';

/** The most bytes of a question: a document with its attachments. */
const mostBytes = 256 * 1024 * 1024;

/** The longest time that git may take to say who has changed a file, in milliseconds. */
const longest = 5_000;

/**
 * Answers the questions of the editing form on this machine. Returns undefined for every other path.
 * @param path below the form's address
 */
export function formAnswers({
  contentDir,
  ward,
}: Settings): (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> | undefined {
  const judge = new FormJudge(contentDir, ward);
  return (path, request, response) => {
    if (path === formQuestions.check) return answerCheck(judge, request, response);
    if (path === formQuestions.who) return answerWho(join(contentDir, ward), request, response);
    return undefined;
  };
}

async function answerCheck(
  judge: FormJudge,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const status = refusedStatus(request);
  if (status !== undefined) return void response.writeHead(status).end();
  const verdict = await judge.judge(await filesOf(request), Date.now());
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(verdict));
}

/** A page of another site may send a form here, too. */
function refusedStatus({ method, headers }: IncomingMessage): number | undefined {
  if (method !== 'POST') return 405;
  if (headers['sec-fetch-site'] !== 'same-origin') return 403;
  return Number(headers['content-length'] ?? Infinity) <= mostBytes ? undefined : 413;
}

/** The files of a question: `text:<path>`, `file:<path>`, and the paths of `removed`. */
async function filesOf(request: IncomingMessage): Promise<FormFile[]> {
  const form = await new Response(Readable.toWeb(request) as ReadableStream, {
    headers: { 'Content-Type': request.headers['content-type'] ?? '' },
  }).formData();
  const files: FormFile[] = [];
  for (const [name, value] of form) {
    if (name === 'removed' && typeof value === 'string') files.push({ path: value, content: undefined });
    else {
      const path = name.slice(name.indexOf(':') + 1);
      files.push({ path, content: typeof value === 'string' ? value : await value.bytes() });
    }
  }
  return files;
}

/** Answers with the author of the last commit of a file that has no other change; with nothing where git does not know. */
async function answerWho(
  folder: string,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = new URL(url, 'http://localhost').searchParams.get('tep') ?? '';
  const path = asked.slice(asked.indexOf(`${basename(folder)}/`) + basename(folder).length + 1);
  const changes = await git(folder, ['status', '--porcelain', '--', path]);
  const author = changes === '' ? await git(folder, ['log', '-1', '--format=%an', '--', path]) : undefined;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(author ?? '');
}

/** What git prints in a folder; undefined where it fails. */
const git = (folder: string, args: readonly string[]): Promise<string | undefined> =>
  new Promise((done) => {
    execFile('git', ['-C', folder, ...args], { timeout: longest }, (error, stdout) =>
      done(error ? undefined : stdout.trim()),
    );
  });
