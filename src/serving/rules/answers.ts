import { audioKinds, imageKinds } from '../../domain/file-kind.ts';
import { formFolder, otherSections } from '../../domain/sections.ts';
import { feedType } from './media-types.ts';

/** How long a browser or a cache may use an answer without asking again. */
export const caches = {
  /** Its name changes with its content. */
  forever: 'public, max-age=31536000, immutable',
  /** Asked for by programs at all hours, never by a person who waits for a change. */
  minutes: 'public, max-age=300',
  hour: 'public, max-age=3600',
  /** Kept, but asked about before each use: a withdrawn or corrected paper is gone at once. */
  ask: 'no-cache',
} as const;

/** Which files a rule is about: all conditions that it has must hold. Letters match in either case. */
export interface Files {
  /** Below one of these folders of the portal. */
  below?: readonly string[];
  /** With one of these names, in any folder. */
  named?: readonly string[];
  /** With one of these endings. */
  ending?: readonly string[];
}

/** How files of one kind are answered. */
export interface AnswerRule {
  name: string;
  files: Files;
  cache: keyof typeof caches;
  /** `form` is the policy of the ward's own editing form. */
  policy: 'page' | 'file' | 'form';
  /** Whether a browser stores the file and does not open it. */
  download?: true;
  /** Another media type than that of the ending. */
  type?: string;
}

/** Files whose names change with their content. */
const hashed = ['_astro', 'pagefind/index', 'pagefind/fragment', 'pagefind/catalog'];

/** Attachments that a browser opens: no other kind may run or show anything on this host. */
const shown = ['pdf', 'jpeg', ...imageKinds, ...audioKinds];

/** The rules in order: the first whose files match is the answer. The last one matches every file. */
export const answers: readonly AnswerRule[] = [
  { name: 'editing form', files: { below: [formFolder] }, cache: 'ask', policy: 'form' },
  { name: 'hashed', files: { below: hashed }, cache: 'forever', policy: 'page' },
  {
    name: 'attachment to open',
    files: { below: [otherSections.files], ending: shown },
    cache: 'ask',
    policy: 'file',
  },
  {
    name: 'attachment to store',
    files: { below: [otherSections.files] },
    cache: 'ask',
    policy: 'file',
    download: true,
  },
  {
    name: 'data',
    files: { below: [otherSections.data], ending: ['json', 'csv'] },
    cache: 'ask',
    policy: 'file',
  },
  { name: 'feed', files: { named: ['rss.xml'] }, cache: 'minutes', policy: 'file', type: feedType },
  { name: 'calendar', files: { ending: ['ics'] }, cache: 'minutes', policy: 'file' },
  { name: 'for machines', files: { ending: ['xml', 'webmanifest'] }, cache: 'minutes', policy: 'file' },
  { name: 'picture', files: { ending: ['svg', 'png'] }, cache: 'hour', policy: 'file' },
  { name: 'text', files: { ending: ['txt', 'json', 'jsonl', 'sig', 'csv'] }, cache: 'ask', policy: 'file' },
  { name: 'page', files: {}, cache: 'ask', policy: 'page' },
];

/**
 * A rule's files as a regular expression for their paths below the portal, from the beginning of the path, in what PCRE,
 * RE2 and JavaScript share.
 * @param end what may stand behind the path
 */
export function patternOf({ below, named, ending }: Files, end = ''): string {
  const folder = below ? `${oneOf(below.map(quoted))}/` : '';
  if (named) return `${folder}(?:.*/)?${oneOf(named.map(quoted))}${end}$`;
  return ending ? `${folder}.*\\.${oneOf(ending)}${end}$` : folder;
}

/** One of some patterns as a pattern. */
export const oneOf = (choices: readonly string[]): string =>
  choices.length === 1 ? choices[0]! : `(?:${choices.join('|')})`;

/** A text for a regular expression that matches it alone. */
export const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The rule for a path below the portal: `van-ban/2025/x/index.html`. */
export const answerFor = (path: string): AnswerRule =>
  answers.find(({ files }) => new RegExp(`^(?:${patternOf(files)})`, 'i').test(path))!;

/** The only name with a dot before it that is answered. */
const wellKnown = 'well-known';

/** A name that is not `word`, without looking ahead, which RE2 cannot do: each letter differs, or the name ends. */
const otherThan = (word: string): string =>
  [...word].reduceRight((rest, letter) => `(?:$|/|[^/${letter}]|${letter}${rest})`, '[^/]');

/** As `patternOf`, for paths that are never answered: names that begin with a dot, but for `.well-known`. */
export const hiddenNames = String.raw`(?:.*/)?\.(?!${wellKnown}(?:/|$))`;

/** The same for engines that cannot look ahead. */
export const hiddenNamesPlain = String.raw`(?:.*/)?\.${otherThan(wellKnown)}`;
