import { numberKey } from '../../../domain/same-document.ts';
import type { Rule } from '../../rule.ts';
import type { DocumentOverview } from '../../surroundings.ts';
import { duplicates } from './duplicates.ts';

/** An issuer gives each number once a year: two documents with it are the same document, or one number is mistyped. */
export const duplicateCode: Rule = {
  name: 'duplicate-code',
  severity: 'error',
  *inWard({ documents, placeOf }) {
    for (const { document, others } of duplicates(documents, keyOf)) {
      yield {
        file: document.file,
        position: placeOf(document, ['code']),
        message: `cùng số, cùng cơ quan, cùng năm với ${others.join(', ')}; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)`,
      };
    }
  },
};

/** A withdrawn document does not count: its replacement may have the same number. */
const keyOf = ({ data }: DocumentOverview): string | undefined =>
  data && 'issuer' in data && !data.withdrawn ? numberKey(data) : undefined;
