import type { CarriedKind } from '../../../formats/carried/kinds.ts';
import type { Rule } from '../../rule.ts';
import { attachmentLooks } from './attachment-rule.ts';
import { carriedIn, howToRemove } from './carried-words.ts';

const noted: readonly CarriedKind[] = ['author', 'picture'];

/** An attachment that says who made it, on which machine, or where its pictures were taken. */
export const attachmentMetadata: Rule = {
  name: 'attachment-metadata',
  severity: 'warning',
  inDocument: attachmentLooks(
    ({ carried }) => carried,
    (path, kinds) => {
      const words = carriedIn(kinds, noted);
      return words === ''
        ? undefined
        : { message: `tệp “${path}” còn ghi ${words}; ${howToRemove(path, kinds)}` };
    },
  ).inDocument,
};
