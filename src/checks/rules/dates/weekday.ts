import type { ReadDocument } from '../../../content/source.ts';
import { formatDate, isDay } from '../../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import { weekdayNames, weekdayOf } from '../../../domain/dates/weekday.ts';
import { ordinalWords } from '../../../language/number-words.ts';
import type { Line } from '../../lines.ts';
import { linesOf, placeIn } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

const dayName = `(?:chủ\\snhật|thứ\\s(?:${ordinalWords.slice(1, 7).join('|')}|[2-7]))`;

const date =
  '(?:ngày\\s)?(?:(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?|(\\d{1,2})\\stháng\\s(\\d{1,2})(?:\\snăm\\s(\\d{4}))?)(?![\\d/])';

// “Thứ 2” is an ordinal number in `kỳ họp thứ 2 ngày 25/7`.
const ordinal = '(?<!(?:họp|lần|kỳ|khóa|phiên|nghị|đợt|bài|tuần)\\s)';

const before = new RegExp(`(?<![\\p{L}])${ordinal}(${dayName})\\s?(?:,|\\(|-)?\\s?${date}`, 'giu');

const after = new RegExp(`(?<![\\d/])${date}\\s?(?:,|\\(|-)\\s?(${dayName})(?![\\p{L}])`, 'giu');

const mayName = /thứ\s(?:[hbtns]|[2-7])|chủ\snhật/iu;

/** A weekday that does not match its date: one of the two is wrong, and people come on the wrong day. */
export const weekday: Rule = {
  name: 'weekday',
  severity: 'warning',
  *inDocument(document) {
    if (!mayName.test(document.text)) return;
    for (const line of linesOf(document)) {
      if (!mayName.test(line.text)) continue;
      for (const { index, said, on } of weekdaysIn(line, yearOf(document))) {
        const right = weekdayOf(on);
        if (numberOf(said) === right) continue;
        yield {
          position: placeIn(line, index),
          message: `ngày ${formatDate(on)} là ${weekdayNames[right]!}, không phải ${said}; sửa thứ hoặc sửa ngày`,
        };
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
  const word = said.toLowerCase().replace(/^thứ\s/, '');
  if (/^chủ/.test(word)) return 0;
  return /\d/.test(word) ? Number(word) - 1 : ordinalWords.indexOf(word);
}

/** The year of dates in the text that have none: the year of the document; undefined if the document has no year. */
function yearOf({ data }: ReadDocument): string | undefined {
  if (!data || !('fields' in data)) return undefined;
  const issued = 'issued' in data ? data.issued : undefined;
  return (issued ?? (data.published && dayOf(startOf(data.published))))?.slice(0, 4);
}
