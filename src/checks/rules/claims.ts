import type { ReadDocument } from '../../content/source.ts';
import { firstDay, formatDate, isDay, lastDay } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { readLink } from '../../domain/link.ts';
import { readDeadline } from '../../understanding/deadline.ts';
import type { Line } from '../lines.ts';
import { bodyLines, linesOf, placeIn } from '../lines.ts';
import type { Rule } from '../model.ts';

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const day = '(?:chủ\\snhật|thứ\\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]))';
const date =
  '(?:ngày\\s)?(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?|(\\d{1,2})\\stháng\\s(\\d{1,2})(?:\\snăm\\s(\\d{4}))?)(?![\\d/])';
// `kỳ họp thứ 2 ngày 25/7` counts meetings.
const ordinal = '(?<!(?:họp|lần|kỳ|khóa|phiên|nghị|đợt|bài|tuần)\\s)';
const before = new RegExp(`(?<![\\p{L}])${ordinal}(${day})\\s?(?:,|\\(|-)?\\s?${date}`, 'giu');
const after = new RegExp(`(?<![\\d/])${date}\\s?(?:,|\\(|-)\\s?(${day})(?![\\p{L}])`, 'giu');

const mayName = /thứ\s(?:[hbtns]|[2-7])|chủ\snhật/iu;

/** A weekday that does not fit its date: one of the two is wrong, and people come on the wrong day. */
export const weekday: Rule = {
  name: 'weekday',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      if (!mayName.test(document.text)) continue;
      for (const line of linesOf(document)) {
        if (!mayName.test(line.text)) continue;
        for (const { index, said, on } of weekdaysIn(line, yearOf(document))) {
          const right = new Date(`${on}T00:00:00Z`).getUTCDay();
          if (numberOf(said) === right) continue;
          yield {
            file: document.file,
            position: placeIn(line, index),
            message: `ngày ${formatDate(on)} là ${names[right]!}, không phải ${said}; sửa thứ hoặc sửa ngày`,
          };
        }
      }
    }
  },
};

/** Words that set a deadline; a period from a day to another may have been. */
const set = /^(?:hoàn|trước|chậm|muộn|trễ|không|thời|hạn|xong)/iu;

const hint = /(?:trước|hoàn|chậm|muộn|trễ|không|hạn|xong)[^.;]*\d/iu;

/** What has to be done before the document was written cannot be done. */
export const deadlineOrder: Rule = {
  name: 'deadline-order',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      const { data, file } = document;
      if (!data || !('issuer' in data) || data.issued === undefined) continue;
      const [from, year] = [firstDay(data.issued), data.issued.slice(0, 4)];
      for (const line of bodyLines(document)) {
        if (!hint.test(line.text)) continue;
        const bare = line.text.replace(/[*_]/g, '');
        for (const sentence of bare.split(/(?<=[.;])\s/)) {
          if (!hint.test(sentence)) continue;
          const { due, words } = readDeadline(sentence, year) ?? {};
          if (!due || !set.test(words ?? '') || lastDay(due) >= from) continue;
          yield {
            file,
            position: placeIn(line, line.text.search(/\S/)),
            message: `thời hạn ${formatDate(due)} trước ngày ban hành ${formatDate(data.issued)}; so lại hai ngày với bản giấy`,
          };
        }
      }
    }
  },
};

const papers =
  'công văn|văn bản|thông báo|kế hoạch|quyết định|nghị quyết|báo cáo|tờ trình|hướng dẫn|phụ lục|danh sách|biểu|mẫu';
// “Gửi kèm ảnh hợp đồng” tells readers what to send, not what comes with the text.
const enclosed = new RegExp(
  `(?<![\\p{L}])(?:(?:gửi|đính) kèm(?: theo(?![\\p{L}])|(?=\\s*(?:[).;,]|$|(?:${papers})(?![\\p{L}]))))|kèm theo (?:${papers}) này(?![\\p{L}]))`,
  'iu',
);

/** A text that says something comes with it, with nothing that does. */
export const missingEnclosure: Rule = {
  name: 'missing-enclosure',
  severity: 'warning',
  *find({ documents }) {
    for (const document of documents) {
      const { data, facts } = document;
      if (!data || !('issuer' in data) || data.attachments.length > 0 || data.withdrawn) continue;
      if (!enclosed.test(document.body)) continue;
      const leads = [...facts.links, ...facts.images].map(({ url }) => readLink(url, document).kind);
      if (leads.some((kind) => kind === 'file' || kind === 'document')) continue;
      for (const line of bodyLines(document)) {
        const found = enclosed.exec(line.text);
        if (!found) continue;
        yield {
          file: document.file,
          position: placeIn(line, found.index),
          message: `văn bản ghi “${found[0]}” mà không có tệp đính kèm; thêm tệp vào attachments, hoặc dẫn tới văn bản ấy`,
        };
        break;
      }
    }
  },
};

interface Said {
  index: number;
  said: string;
  on: string;
}

function* weekdaysIn({ text }: Line, year: string | undefined): Iterable<Said> {
  for (const [form, at] of [
    [before, 1],
    [after, 7],
  ] as const) {
    for (const match of text.matchAll(form)) {
      const groups = [...match].slice(1);
      const said = groups[at - 1] ?? '';
      const [d, m, y, d2, m2, y2] = at === 1 ? groups.slice(1) : groups;
      const on = [y ?? y2 ?? year ?? '', two(m ?? m2), two(d ?? d2)].join('-');
      if (isDay(on)) yield { index: match.index, said, on };
    }
  }
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function numberOf(said: string): number {
  const words = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
  const word = said.toLowerCase().replace(/^thứ\s/, '');
  if (/^chủ/.test(word)) return 0;
  return /\d/.test(word) ? Number(word) - 1 : words.indexOf(word) + 1;
}

/** The year that a date without one means; only where it cannot be the next one as well. */
function yearOf({ data }: ReadDocument): string | undefined {
  if (!data || !('fields' in data)) return undefined;
  const issued = 'issued' in data ? data.issued : undefined;
  return (issued ?? (data.published && dayOf(startOf(data.published))))?.slice(0, 4);
}
