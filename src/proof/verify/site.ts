import { createHash } from 'node:crypto';
import { mediaTypeOf } from '../../serving/rules/media-types.ts';
import { serverFiles } from '../../serving/rules/server-files.ts';
import type { PortalManifest } from '../manifest.ts';
import { proofFiles } from '../names.ts';
import type { ProofFault } from './fault.ts';
import type { PortalSource } from './source.ts';
import { longestProof, Unreachable } from './source.ts';

/** The longest time of one answer, in milliseconds, and the longest file, in bytes. */
const patience = 60_000;
const longest = 1 << 30;
/** How many files are asked for at once, how often one that does not come, and how many redirects are followed. */
const atOnce = 8;
const tries = 2;
const mostRedirects = 3;

/** The ways in which browsers ask for a text: a server may have another file for each. */
const ways = ['identity', 'gzip', 'br'] as const;

/** The page that a server sends for what is not there, with that status. */
const notFound = '404.html';

/**
 * A portal on the web. What it has besides its list cannot be seen from there: no page of the list leads to it.
 * @param address the address of its home page
 */
export function siteSource(address: URL): PortalSource {
  const base = new URL(address);
  base.hash = base.search = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const urlOf = (path: string): URL =>
    new URL(
      path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      base,
    );
  const proof = async (path: string): Promise<string | undefined> => {
    let chunks: Buffer[] = [];
    const status = await ask(urlOf(path), 'identity', longestProof, () => {
      chunks = [];
      return (chunk) => chunks.push(chunk);
    });
    if (status === 200) return Buffer.concat(chunks).toString();
    if (isGone(status)) return undefined;
    throw new Unreachable(`${urlOf(path).href}: ${whyNot(status)}`);
  };
  return {
    async proofs() {
      const manifest = await proof(proofFiles.manifest);
      return { manifest, signature: await proof(proofFiles.signature), log: await proof(proofFiles.log) };
    },
    async compare(manifest) {
      const faults: ProofFault[] = [];
      const waiting = questionsOf(manifest);
      const work = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const { path, digest, way } = next;
          let hash = createHash('sha256');
          const status = await ask(urlOf(path), way, longest, () => {
            hash = createHash('sha256');
            return (chunk) => hash.update(chunk);
          });
          const note = way === 'identity' ? {} : { note: way };
          if (status !== 200 && !(path === notFound && status === 404))
            faults.push(
              isGone(status)
                ? { kind: 'removed', path, ...note }
                : { kind: 'unread', path, note: whyNot(status) },
            );
          else if (hash.digest('hex') !== digest) faults.push({ kind: 'changed', path, ...note });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return faults;
    },
  };
}

/** All that a site is asked for. Servers do not send their own settings. */
const questionsOf = ({ files, kept }: PortalManifest): { path: string; digest: string; way: string }[] =>
  [...files, ...(kept ?? [])]
    .filter(([path]) => !serverFiles.includes(path))
    .flatMap(([path, digest]) =>
      (mediaTypeOf(path)?.text ? ways : ['identity']).map((way) => ({ path, digest, way })),
    );

/** The status of an answer; a word where there is none that can be used. */
type Status = number | 'elsewhere' | 'long' | 'silent';

const isGone = (status: Status): boolean => status === 404 || status === 410;

const whyNot = (status: Status): string =>
  typeof status === 'number'
    ? `máy chủ trả lời mã ${status}`
    : {
        elsewhere: 'máy chủ chuyển sang một máy khác',
        long: 'dài quá mức có thể đọc',
        silent: 'không kết nối được, hoặc quá lâu không trả lời',
      }[status];

/** Asks for a file. @param begin is called at each try: what it returns gets the bytes, unpacked */
async function ask(
  url: URL,
  way: string,
  most: number,
  begin: () => (chunk: Buffer) => void,
): Promise<Status> {
  for (let time = 1; ; time += 1) {
    const status = await askOnce(url, way, most, begin()).catch((error: unknown): Status => {
      // `fetch` throws these alone: the network, a text that cannot be unpacked, the time that is over.
      if (error instanceof TypeError || error instanceof DOMException) return 'silent';
      throw error;
    });
    if (status !== 'silent' || time === tries) return status;
  }
}

async function askOnce(
  from: URL,
  way: string,
  most: number,
  onChunk: (chunk: Buffer) => void,
): Promise<Status> {
  const signal = AbortSignal.timeout(patience);
  let url = from;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': way } });
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location !== null) {
      await answer.body?.cancel();
      const next = new URL(location, url);
      const isNear = next.hostname === from.hostname && ['http:', 'https:'].includes(next.protocol);
      if (!isNear || redirects === mostRedirects) return 'elsewhere';
      url = next;
      continue;
    }
    let length = 0;
    for await (const chunk of answer.body ?? []) {
      length += chunk.length;
      if (length > most) return 'long';
      onChunk(Buffer.from(chunk));
    }
    return answer.status;
  }
}
