import { personalNumberAt } from '../../detect/private-data.ts';
import type { Rule } from '../../rule.ts';
import { attachmentLooks } from '../files/attachment-rule.ts';
import { allow, hints, inLines } from './private-lines.ts';

const what = `số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; ${allow}`;

const attachments = attachmentLooks('personalNumber', (path) => ({
  message: `tệp “${path}” có ${what}`,
  redacts: 'line',
}));

/** A personal identity number, in a text or in a file that is attached. */
export const personalNumber: Rule = {
  name: 'personal-number',
  severity: 'error',
  allowable: true,
  *inDocument(document, around) {
    const hasBegun = (year: number): boolean => around.hasCome(`${String(year)}-01-01`);
    yield* inLines(document, hints.number, ({ text }) => personalNumberAt(text, hasBegun), `có ${what}`);
    yield* attachments.inDocument(document, around);
  },
  inWard: attachments.inWard,
};
