import type { CarriedKind } from '../../../formats/carried/kinds.ts';
import type { Rule } from '../../rule.ts';
import { attachmentLooks } from './attachment-rule.ts';
import { carriedIn, howToRemove } from './carried-words.ts';

const removable: readonly CarriedKind[] = ['comment', 'notes', 'revision', 'hidden'];
const hidden: readonly CarriedKind[] = [...removable, 'hidden-cells', 'hidden-slides'];

/** An attachment with words that its author believes nobody sees: remarks, notes, deletions, hidden text, cells and slides. */
export const attachmentHidden: Rule = {
  name: 'attachment-hidden',
  severity: 'error',
  allowable: true,
  inDocument: attachmentLooks(
    ({ carried }) => carried,
    (path, kinds) => {
      const words = carriedIn(kinds, hidden);
      if (words === '') return undefined;
      const cure = [
        ...(kinds.some((kind) => removable.includes(kind)) ? [howToRemove(path, kinds)] : []),
        ...(kinds.includes('hidden-cells')
          ? ['phần ẩn của bảng tính thì tự mở ra xem, xóa hoặc cho hiện']
          : []),
        ...(kinds.includes('hidden-slides') ? ['trang chiếu ẩn thì tự mở ra xem, xóa hoặc cho hiện'] : []),
      ];
      return { message: `tệp “${path}” còn ${words}, ai tải về cũng mở ra được; ${cure.join('; ')}` };
    },
  ).inDocument,
};
