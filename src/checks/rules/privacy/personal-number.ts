import { attachmentReferences } from '../../attachment-references.ts';
import { attachmentTexts } from '../../attachments/attachment-text.ts';
import { personalNumberAt } from '../../detect/private-data.ts';
import type { Rule } from '../../rule.ts';
import { allow, hints, inLines } from './private-lines.ts';

/** A personal identity number, in a text or in a file that is attached. */
export const personalNumber: Rule = {
  name: 'personal-number',
  severity: 'error',
  allowable: true,
  *find(ward, today) {
    const year = Number(today.slice(0, 4));
    const what = `số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; ${allow}`;
    yield* inLines(ward, hints.number, ({ text }) => personalNumberAt(text, year), `có ${what}`);
    for (const [file, lines] of attachmentTexts(ward)) {
      if (!lines.some((line) => personalNumberAt(line, year) !== undefined)) continue;
      for (const { file: referrer, position } of attachmentReferences(ward, file.path))
        yield { file: referrer, position, message: `tệp “${file.path}” có ${what}`, redacts: 'line' };
    }
  },
};
