import QRCode from 'qrcode';
import { formatDate } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { shorten } from '../../language/text.ts';
import { absolute } from '../../portal/address.ts';
import { channelWords } from '../../strings/channels.ts';
import { showCode, showKind } from '../../strings/show.ts';
import { vi } from '../../strings/vi.ts';
import type { ChannelSource } from '../channel-source.ts';
import type { DocumentTable } from '../table-lines.ts';
import { documentTables } from '../table-lines.ts';
import { clauseBesideDue, nameOf } from './clause.ts';
import type { NoticeContents, NoticeSize } from './notice-size.ts';
import { fittingSize } from './notice-size.ts';
import { plain } from './plain.ts';
import { sayOf, tableNote } from './post.ts';

const words = channelWords.notice;

/** The content of one A4 page for a notice board. */
export interface Notice {
  issuer: string;
  kind: string;
  title: string;
  /** The size of the letters with which everything fits on one page; 1 is the largest. */
  size: NoticeSize;
  say: string;
  /** The tables of the document that fit. If some do not, `say` tells where they are. */
  tables: readonly DocumentTable[];
  dates: { label: string; text: string }[];
  /** Tasks with a deadline, at most four; none if a table takes their place. */
  deadlines: { due: string; text: string }[];
  url: string;
  ask: string[];
}

/** The notice of a document. */
export function noticeOf(source: ChannelSource): Notice {
  const { portal, document, tasks } = source;
  const { data } = document;
  const { ward } = portal;
  const official = 'issuer' in data ? data : undefined;
  const title = shorten(plain(data.title), 260);
  const code = official?.code && document.code?.number ? ` ${showCode(official.code).text}` : '';
  const period = 'period' in data ? data.period : undefined;
  const rows = [
    [words.issued, official?.issued && formatDate(official.issued)],
    [words.effective, official?.effective && formatDate(official.effective)],
    [words.expires, official?.expires && formatDate(official.expires)],
    [
      words.period,
      period && vi.period(period.from && formatDate(period.from), period.until && formatDate(period.until)),
    ],
    [words.published, formatDate(dayOf(startOf(data.published)))],
  ] as const;
  const say = shorten(sayOf(source, 300), 420);
  const deadlines = tasks
    .filter(({ due }) => due !== null)
    .sort((a, b) => (a.due! < b.due! ? -1 : 1))
    .slice(0, 4)
    .map((task) => ({
      due: formatDate(task.due!),
      text: `${shorten(nameOf(task), 60)}: ${clauseBesideDue(task, 100)}`,
    }));
  const dates = rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  const url = absolute(portal, document.path);
  return {
    issuer: official?.issuer ?? ward.authority,
    kind: `${showKind(document)}${code}`,
    title,
    ...fit(source, { title, say, deadlines, dates, url }),
    dates,
    url,
    ask: [ward.authority, ...(ward.contact?.phone ? [ward.contact.phone] : [])],
  };
}

/** The smallest letters in which a table is printed: smaller ones cannot be read from a step away. */
const smallestWithTable: NoticeSize = 11;
/** More tables, of one row each, are higher than the sheet in these letters. */
const mostTables = 24;

/**
 * What of a document fits on the sheet: as many of its tables as can be read, instead of the deadlines of offices. If some
 * tables are left out, the sheet tells where they are.
 */
function fit(
  source: ChannelSource,
  contents: Omit<NoticeContents, 'tables'>,
): Pick<Notice, 'size' | 'say' | 'tables' | 'deadlines'> {
  const all = documentTables(source.blocks);
  const { deadlines } = contents;
  for (let count = Math.min(all.length, mostTables); count > 0; count -= 1) {
    const tables = all.slice(0, count);
    const say = count < all.length ? withNote(contents.say, source) : contents.say;
    const size = fittingSize({ ...contents, say, tables, deadlines: [] });
    if (size !== undefined && size <= smallestWithTable) return { size, say, tables, deadlines: [] };
  }
  const say = withNote(contents.say, source);
  const size = fittingSize({ ...contents, say, tables: [] }) ?? 13;
  return { size, say, tables: [], deadlines: [...deadlines] };
}

const withNote = (say: string, source: ChannelSource): string => [say, ...tableNote(source)].join(' ').trim();

/** The QR code of an address: an SVG path on a square of `size` modules, to be filled with ink on white. */
export function qrCode(url: string): { size: number; path: string } {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const margin = 4;
  let path = '';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`;
  return { size: modules.size + 2 * margin, path };
}
