import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { constants, open, realpath } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isPackable } from '../precompress.ts';
import { answerFor, hiddenNames } from '../rules/answers.ts';
import { headersOf, sharedHeaders } from '../rules/headers.ts';
import { contentType, mediaTypeOf, unknownType } from '../rules/media-types.ts';

const hidden = new RegExp(`^${hiddenNames}`);

/**
 * Answers with a file below a folder, by the rules that web servers follow, too.
 * @param path below the folder: `van-ban/index.html`
 * @returns `folder` where a folder is there, `none` where nothing is, or what may not be shown: nothing is sent then
 */
export async function sendFile(
  { dir, formPolicy }: { dir: string; formPolicy?: string | undefined },
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<'sent' | 'folder' | 'none'> {
  const file = await openInside(dir, path);
  if (!file) return 'none';
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) return 'folder';
    if (!stats.isFile()) return 'none';
    await send(file, stats, {
      path: join(dir, path),
      request,
      response,
      status,
      headers: headersFor(path, formPolicy),
    });
    return 'sent';
  } finally {
    await file.close();
  }
}

/** A pipe that nobody writes to is opened at once, too, and not sent: to wait for it would keep all other files waiting. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Opens a file that is in the folder itself: no hidden name, no link out. */
async function openInside(dir: string, path: string): Promise<FileHandle | undefined> {
  if (hidden.test(path)) return undefined;
  try {
    const [root, real] = await Promise.all([realpath(dir), realpath(join(dir, path))]);
    return real === root || real.startsWith(root + sep) ? await open(real, atOnce) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}

function headersFor(path: string, formPolicy: string | undefined): OutgoingHttpHeaders {
  const rule = answerFor(path);
  const media = mediaTypeOf(path);
  const own = Object.entries(headersOf(rule, formPolicy)).filter(([, value]) => value !== undefined);
  return {
    'Content-Type': contentType(rule.type ?? media?.type ?? unknownType, media?.text === true),
    ...Object.fromEntries(own),
  };
}

async function send(
  file: FileHandle,
  { size, mtimeMs }: Stats,
  answer: {
    path: string;
    request: IncomingMessage;
    response: ServerResponse;
    status: number;
    headers: OutgoingHttpHeaders;
  },
): Promise<void> {
  const { path, request, response, status, headers } = answer;
  const etag = `W/"${size}-${Math.round(mtimeMs)}"`;
  const head = {
    ...Object.fromEntries(sharedHeaders(false)),
    ...headers,
    ETag: etag,
    'Accept-Ranges': 'bytes',
    ...(isPackable(path, size) && { Vary: 'Accept-Encoding' }),
  };
  if (status === 200 && request.headers['if-none-match'] === etag)
    return void response.writeHead(304, head).end();
  const range = status === 200 ? rangeOf(request.headers.range, size) : undefined;
  if (range === 'none')
    return void response.writeHead(416, { ...head, 'Content-Range': `bytes */${size}` }).end();
  if (!range && isPackable(path, size) && takesGzip.test(String(request.headers['accept-encoding']))) {
    const packed = await packedText(file, `${path} ${etag}`);
    response.writeHead(status, { ...head, 'Content-Encoding': 'gzip', 'Content-Length': packed.length });
    return void response.end(request.method === 'HEAD' ? undefined : packed);
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : status, {
    ...head,
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
}

const takesGzip = /(?:^|[,\s])gzip(?![\w-]|\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** So many packed texts are kept: every page asks for the same styles and scripts. */
const mostKept = 200;
const keptTexts = new Map<string, Buffer>();

/** The bytes of a text as web servers send them. @param state the path of the text, and which state of it it is */
async function packedText(file: FileHandle, state: string): Promise<Buffer> {
  const kept = keptTexts.get(state);
  if (kept) return kept;
  const packed = await promisify(gzip)(await file.readFile());
  if (keptTexts.size >= mostKept) keptTexts.clear();
  keptTexts.set(state, packed);
  return packed;
}

/** One range of bytes, both ends included; `none` if the file has none of it, undefined if no single range is asked for. */
function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'none' : { start, end };
}
