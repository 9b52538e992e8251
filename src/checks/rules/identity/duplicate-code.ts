import type { ReadDocument } from '../../../content/source.ts';
import { numberedAs } from '../../../domain/same-document.ts';
import { alike } from '../../duplicates.ts';
import type { Rule } from '../../rule.ts';

/** A number is given once a year by one issuer: two documents with it are one document twice, or a slip. */
export const duplicateCode: Rule = {
  name: 'duplicate-code',
  severity: 'error',
  *find({ documents }) {
    for (const { document, others } of alike(documents, identity)) {
      yield {
        file: document.file,
        position: document.front.at(['code']),
        message: `cùng số, cùng cơ quan, cùng năm với ${others.join(', ')}; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)`,
      };
    }
  },
};

/** A blank number is none; one that is withdrawn has made room. */
const identity = ({ data }: ReadDocument): string | undefined =>
  data && 'issuer' in data && !data.withdrawn ? numberedAs(data) : undefined;
