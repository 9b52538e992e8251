import { missingDay, missingDayWords } from '../../../domain/dates/calendar-date.ts';
import { bodyLines, placeIn } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

const written =
  /(?<![\d/.-])(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?|\s(?:tháng|th\.)\s(\d{1,2})(?:\snăm\s|,\s?năm\s))((?:19|20)\d\d)(?![\d/-])/giu;

/** A quick test for texts that may have such a date: only days after the 28th can be impossible. */
const hint = /(?:29|3\d|[4-9]\d)\s?(?:[/.-]\s?\d|\stháng\s)/iu;

/** A date in the text that does not exist, such as 31/02/2026: people do not know when to come. */
export const impossibleDate: Rule = {
  name: 'impossible-date',
  severity: 'warning',
  *inDocument(document) {
    if (!hint.test(document.body)) return;
    for (const line of bodyLines(document)) {
      if (!hint.test(line.text)) continue;
      for (const { 0: date, 1: day, 2: digits, 3: word, 4: year, index } of line.text.matchAll(written)) {
        const missing = missingDay(`${day}/${digits ?? word}/${year}`);
        if (!missing) continue;
        yield {
          position: placeIn(line, index),
          message: `không có ngày “${date}”: ${missingDayWords(missing)}`,
          fixes: [{ kind: 'compare-with-paper' }],
        };
      }
    }
  },
};
