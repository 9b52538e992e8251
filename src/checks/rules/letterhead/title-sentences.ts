import { titleSentences } from '../../../domain/title.ts';
import { letterheadRule } from './letterhead-rule.ts';

/** A title of several sentences: the text below it was taken with it. */
export const titleOfSentences = letterheadRule(
  'title-sentences',
  function* ({ front }, { title }) {
    const [first = '', ...others] = titleSentences(title);
    if (others.length === 0) return;
    yield {
      position: front.at(['title']),
      message: `trích yếu có ${others.length + 1} câu; chỉ giữ câu nêu nội dung, có lẽ là “${first}”, chuyển phần còn lại xuống nội dung`,
    };
  },
  { severity: 'error', allowable: true },
);
