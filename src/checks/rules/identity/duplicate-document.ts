import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import { blankNumberKey } from '../../../domain/same-document.ts';
import type { Rule } from '../../rule.ts';
import type { DocumentOverview } from '../../surroundings.ts';
import { duplicates } from './duplicates.ts';

/** Two documents without a number but with the same title in one month are usually one document, published twice. */
export const duplicateDocument: Rule = {
  name: 'duplicate-document',
  severity: 'warning',
  *inWard({ documents, placeOf }) {
    for (const { document, others } of duplicates(documents, keyOf)) {
      yield {
        file: document.file,
        position: placeOf(document, ['title']),
        message: `chưa có số mà cùng trích yếu, cùng cơ quan, cùng tháng với ${others.join(', ')}; có phải một văn bản đăng hai lần? Nếu phải thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)`,
      };
    }
  },
};

/** A withdrawn document does not count. A document without a date is taken by the day of its publication. */
function keyOf({ collection, data }: DocumentOverview): string | undefined {
  if (!data || !('issuer' in data) || data.withdrawn) return undefined;
  const issued = data.issued ?? (data.published && dayOf(startOf(data.published)));
  const key = blankNumberKey({ ...data, issued });
  return key && `${collection} ${key}`;
}
