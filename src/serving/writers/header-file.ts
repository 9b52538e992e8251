import { Refusal } from '../../formats/refusal.ts';
import { answers } from '../rules/answers.ts';
import type { AnswerRule } from '../rules/answers.ts';
import { dispositionHeader, headersOf, pageRule, rulesLastFirst, sharedHeaders } from '../rules/headers.ts';
import { contentType, mediaTypes } from '../rules/media-types.ts';
import type { ServedHost, ServedPortal } from '../sites.ts';
import type { WriterOptions } from './options.ts';

/** What differs between the two hosts that read `_headers`. */
interface HeaderDialect {
  /**
   * Whether a rule has to take away what an earlier one has set: Cloudflare joins both values, Netlify takes the later
   * one, and knows no taking away.
   */
  detaches: boolean;
  /** Whether `*.pdf` is about `X.PDF`, too. */
  ignoresCase: boolean;
  /** The largest number of rules, if there is one. */
  most?: number;
}

/** Writes `_headers` for Netlify. */
export const netlifyHeaders = (sites: readonly ServedHost[], options: WriterOptions): string =>
  headerFile(sites, options, { detaches: false, ignoresCase: true });

/** Writes `_headers` for Cloudflare Pages, which reads 100 rules. @throws where there are more */
export const cloudflareHeaders = (sites: readonly ServedHost[], options: WriterOptions): string =>
  headerFile(sites, options, { detaches: true, ignoresCase: false, most: 100 });

/** Header lines for paths. */
interface HeaderBlock {
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** The general rules first: a later one, which is about fewer files, has the last word. */
function headerFile([site]: readonly ServedHost[], { hsts }: WriterOptions, dialect: HeaderDialect): string {
  const mounts = [...site!.mounts].reverse();
  const blocks = joined([
    { path: '/*', headers: [...sharedHeaders(hsts), ...present(headersOf(pageRule, undefined))] },
    ...mediaTypes
      .filter(({ ending, text }) => text && ending !== 'html')
      .map(({ ending, type }) => ({
        path: `/*.${ending}`,
        headers: [['Content-Type', contentType(type, true)] as const],
      })),
    // Rules that are not about a folder are the same for each portal of the host.
    ...rulesLastFirst(undefined)
      .filter(({ files }) => !files.below)
      .flatMap((rule) => blocksOf(rule, { base: '/' }, dialect)),
    ...mounts.flatMap((mount) =>
      rulesLastFirst(mount.formPolicy)
        .filter(({ files }) => files.below)
        .flatMap((rule) => blocksOf(rule, mount, dialect)),
    ),
  ]);
  if (dialect.most !== undefined && blocks.length > dialect.most)
    throw new Refusal(
      `cần ${blocks.length} luật, mà nơi ấy chỉ nhận ${dialect.most}; hãy nêu ít phường hơn cho mỗi tên miền`,
    );
  return blocks.map((block, index) => linesOf(block, dialect.detaches && index > 0)).join('\n');
}

/** One block for each path: of two, Cloudflare would read the later one alone. */
function joined(blocks: readonly HeaderBlock[]): HeaderBlock[] {
  const byPath = new Map<string, HeaderBlock['headers']>();
  for (const { path, headers } of blocks) byPath.set(path, [...(byPath.get(path) ?? []), ...headers]);
  return [...byPath].map(([path, headers]) => ({ path, headers }));
}

const linesOf = ({ path, headers }: HeaderBlock, detaches: boolean): string =>
  [
    path,
    ...headers.flatMap(([name, value]) => [...(detaches ? [`  ! ${name}`] : []), `  ${name}: ${value}`]),
    '',
  ].join('\n');

const blocksOf = (
  rule: AnswerRule,
  { base, formPolicy }: Pick<ServedPortal, 'base' | 'formPolicy'>,
  { ignoresCase }: HeaderDialect,
): HeaderBlock[] => {
  const headers: HeaderBlock['headers'] = [
    ...present(headersOf(rule, formPolicy)),
    ...(opensAmongStored(rule) ? [[dispositionHeader, 'inline'] as const] : []),
    ...(rule.type === undefined ? [] : [['Content-Type', contentType(rule.type, true)] as const]),
  ];
  return pathsOf(rule, ignoresCase).map((path) => ({ path: encodeURI(base) + path, headers }));
};

/** Whether a later rule of the same folder stores files: what it says of them cannot be taken back everywhere. */
const opensAmongStored = (rule: AnswerRule): boolean =>
  !rule.download &&
  answers
    .slice(answers.indexOf(rule))
    .some(
      ({ download, files }) => download && files.below?.some((folder) => rule.files.below?.includes(folder)),
    );

const present = (headers: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

/** The files of a rule as paths with one star each, which stands for any letters, `/` among them. */
function pathsOf({ files: { below, named, ending } }: AnswerRule, ignoresCase: boolean): string[] {
  if (named) return named.map((name) => `*${name}`);
  const endings = ending?.flatMap((each) => (ignoresCase ? [each] : [each, each.toUpperCase()]));
  const names = endings?.map((each) => `*.${each}`) ?? ['*'];
  // What a portal makes itself has small letters; attachments have the names that people gave them.
  if (!below) return ending!.map((each) => `*.${each}`);
  return below.flatMap((folder) => names.map((name) => `${folder}/${name}`));
}
