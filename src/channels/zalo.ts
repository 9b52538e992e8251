import { absolute } from '../domain/address.ts';
import { formatDate } from '../domain/calendar-date.ts';
import type { Portal } from '../domain/portal.ts';
import type { Task } from '../domain/task.ts';
import { shorten, squeeze } from '../domain/text.ts';
import { channelWords } from '../strings/channels.ts';
import { showKind, showName } from '../strings/show.ts';
import { vi } from '../strings/vi.ts';
import type { ChannelSource } from './channel-source.ts';
import { firstSentences, tellingLines, withoutGrounds } from './channel-source.ts';
import { topicsOf } from './contract.ts';
import { lowerFirst, upperFirst } from './reading-sentences.ts';

/** What Zalo OA and a fanpage show of one post, in characters. */
export const postLimit = 2000;

const words = channelWords.post;
const ordering = /^[^.;]{0,80}(?:đề nghị|yêu cầu|giao)\s$/iu;
/** Where a clause may end without a word lost that it needs. */
const joints =
  /, (?!Nghị quyết|Kế hoạch|Thông báo|số |\d)| (?=(?:theo|để|nhằm|bằng|trên|tại|thuộc|gắn với|trong) )/gu;

/** The text for Zalo OA: headline, what it says, deadlines, link, hashtags. */
export const zaloText = (source: ChannelSource): string =>
  post(source, { say: sayOf(source, 300), extra: deadlinesOf(source.tasks) });

/** A post within the limit: what stands between headline and link gives way, line by line. */
export function post(
  source: ChannelSource,
  { say, extra }: { say: string; extra: readonly string[] },
): string {
  const { portal, document } = source;
  const head = shorten(plain(document.data.title), 300);
  const link = `${words.full}\n${absolute(portal, document.path)}`;
  const foot = [fromOf(source), link, hashtagsOf(source).join(' ')].filter(Boolean);
  const lines = [...extra];
  const text = (): string =>
    `${[head, say, ...(lines.length > 1 ? [lines.join('\n')] : []), ...datesOf(source), ...foot].join('\n\n')}\n`;
  while (lines.length > 1 && text().length > postLimit) lines.pop();
  return text();
}

/** The summary, or the first sentences that say something. */
export const sayOf = (source: ChannelSource, most: number): string =>
  plain(source.document.data.summary ?? shorten(firstSentences(tellingLines(source), most), 600));

/** Work that has a day, the nearest first; those of one day and text stand together. */
function deadlinesOf(tasks: readonly Task[]): string[] {
  const dated = tasks.filter(({ due }) => due !== null).sort((a, b) => (a.due! < b.due! ? -1 : 1));
  return dated.length === 0
    ? []
    : [
        words.deadlines,
        ...dated
          .slice(0, 6)
          .map(
            (task) =>
              `– ${upperFirst(formatDate(task.due!))}, ${lowerFirst(nameOf(task))}: ${clause(task, 110)}`,
          ),
      ];
}

/** What a task says, in a clause that ends where words allow; who is told to do it is not said again. */
export function clause({ text, unitName }: Task, most: number): string {
  const at = text.toLowerCase().indexOf(unitName.toLowerCase());
  const told = at === 0 || (at > 0 && ordering.test(text.slice(0, at)));
  const own = plain(withoutGrounds(told ? text.slice(at + unitName.length).replace(/^[\s,]+/, '') : text));
  const first = own
    .replace(/\s?<?https?:\/\/\S+/g, '')
    .split(/[;:]\s|\.\s/)[0]!
    .replace(/[.,\s]+$/, '');
  if (first.length <= most) return lowerFirst(first);
  const joint = [...first.matchAll(joints)].filter(({ index }) => index > most / 3 && index <= most).at(-1);
  return lowerFirst(joint ? first.slice(0, joint.index) : shorten(first, most));
}

export const nameOf = ({ unitName }: Task): string => plain(unitName);

/** When it holds, where the paper says so. */
function datesOf({ document: { data } }: ChannelSource): string[] {
  if (!('issuer' in data)) return [];
  const period = 'period' in data ? data.period : undefined;
  const lines = [
    data.effective && words.effective(formatDate(data.effective)),
    data.expires && words.expires(formatDate(data.expires)),
    period &&
      words.period(
        vi.period(period.from && formatDate(period.from), period.until && formatDate(period.until)),
      ),
  ].filter((line) => line !== undefined);
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** What it comes from: `Công văn …/UBND-VHXX của Ủy ban nhân dân phường Ái Quốc`. */
function fromOf({ document }: ChannelSource): string {
  if (!('issuer' in document.data)) return '';
  const name = document.code?.number ? showName(document) : showKind(document);
  return `(${name} của ${document.data.issuer})`;
}

/** `#NghiQuyetYTe #PhuongAiQuoc`: topics, or fields where there is none, then the ward. */
function hashtagsOf({ document, portal }: ChannelSource): string[] {
  const topics = topicsOf(document).filter((id) => isKnown(id, portal));
  const ids = topics.length > 0 ? topics : document.data.fields;
  return [...ids.slice(0, 3), `phuong-${portal.id.replace(/^phuong-/, '')}`].map(
    (id) => `#${id.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`,
  ); // prettier-ignore
}

const isKnown = (id: string, { ward }: Portal): boolean => ward.topics.some((topic) => topic.id === id);

/** A text without marks of Markdown, should any be left in it. */
export const plain = (text: string): string =>
  squeeze(text.replace(/[*_`#]+|!?\[([^\]]*)\]\([^)]*\)/g, (_, label: string | undefined) => label ?? ''));
