import { firstDay, formatDate, lastDay } from '../../../domain/dates/calendar-date.ts';
import { splitSentences } from '../../../language/sentences.ts';
import { readDeadline } from '../../../understanding/deadlines/read-deadline.ts';
import { bodyLines, placeIn } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

/** Words that set a deadline. “Từ ngày … đến ngày …” is a period, which may be in the past. */
const set = /^(?:hoàn|trước|chậm|muộn|trễ|không|thời|hạn|xong)/iu;

const hint = /(?:trước|hoàn|chậm|muộn|trễ|không|hạn|xong)[^.;]*\d/iu;

/** A deadline before the date of the document itself. */
export const deadlineOrder: Rule = {
  name: 'deadline-order',
  severity: 'warning',
  *inDocument(document) {
    const { data } = document;
    if (!data || !('issuer' in data) || data.issued === undefined) return;
    const [from, year] = [firstDay(data.issued), data.issued.slice(0, 4)];
    for (const line of bodyLines(document)) {
      if (!/\d/.test(line.text) || !hint.test(line.text)) continue;
      const bare = line.text.replace(/[*_]/g, '');
      for (const sentence of splitSentences(bare, { marks: '.;', beforeCapital: false })) {
        if (!hint.test(sentence)) continue;
        const { due, words } = readDeadline(sentence, year) ?? {};
        if (!due || !set.test(words ?? '') || lastDay(due) >= from) continue;
        yield {
          position: placeIn(line, line.text.search(/\S/)),
          message: `thời hạn ${formatDate(due)} trước ngày ban hành ${formatDate(data.issued)}; so lại hai ngày với bản giấy`,
        };
      }
    }
  },
};
