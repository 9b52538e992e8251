import { formatDate } from '../../domain/dates/calendar-date.ts';
import { shorten, upperFirst } from '../../language/text.ts';
import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';
import { topicsOf } from '../../portal/queries.ts';
import { channelWords } from '../../strings/channels.ts';
import { showKind, showName } from '../../strings/show.ts';
import { vi } from '../../strings/vi.ts';
import type { ChannelSource } from '../channel-source.ts';
import { firstSentences, informativeLines } from '../informative-lines.ts';
import { hasTable } from '../table-lines.ts';
import { plain } from './plain.ts';

/** The longest post that Zalo OA and a fanpage show whole, in characters. */
export const postLimit = 2000;

const words = channelWords.post;

/**
 * Writes a post of at most `postLimit` characters. If it is too long, lines of `extra` are dropped from the end.
 * @param say the summary.
 * @param extra a heading and its lines; empty for none.
 */
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
    `${[head, say, ...(lines.length > 1 ? [lines.join('\n')] : []), ...tableNote(source), ...datesOf(source), ...foot].filter(Boolean).join('\n\n')}\n`;
  while (lines.length > 1 && text().length > postLimit) lines.pop();
  return text();
}

/** The summary of a document, or the first sentences that inform a citizen. */
export const sayOf = (source: ChannelSource, most: number): string =>
  source.document.data.summary === undefined
    ? shorten(firstSentences(informativeLines(source).map(plain), most), 600)
    : plain(source.document.data.summary);

/** A sentence that the table of a document is on the portal. */
export const tableNote = (source: ChannelSource): string[] => (hasTable(source) ? [words.table] : []);

/** When a document takes effect and expires, and the period of a plan. */
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

/** The source of a post: `(Công văn …/UBND-VHXX của Ủy ban nhân dân phường Ái Quốc)`. */
function fromOf({ document }: ChannelSource): string {
  if (!('issuer' in document.data)) return '';
  const name = document.code?.number ? showName(document) : showKind(document);
  return `(${name} của ${document.data.issuer})`;
}

/** `#NghiQuyetYTe #PhuongAiQuoc`: the topics, or the fields if there are no topics; then the ward. */
function hashtagsOf({ document, portal }: ChannelSource): string[] {
  const topics = topicsOf(document).filter((id) => isKnown(id, portal));
  const ids = topics.length > 0 ? topics : document.data.fields;
  return [...ids.slice(0, 3), `phuong-${portal.id.replace(/^phuong-/, '')}`].map(
    (id) => `#${id.split('-').map(upperFirst).join('')}`,
  ); // prettier-ignore
}

const isKnown = (id: string, { ward }: Portal): boolean => ward.topics.some((topic) => topic.id === id);
