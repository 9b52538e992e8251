import type { ReadDocument } from '../../content/source.ts';
import { numberedAs } from '../../domain/same-document.ts';
import type { Rule } from '../contract.ts';

/** A number is given once a year by one issuer: two documents with it are one document twice, or a slip. */
export const duplicateCode: Rule = {
  name: 'duplicate-code',
  severity: 'error',
  *find({ documents }) {
    const carriers = new Map<string, ReadDocument[]>();
    for (const document of documents) {
      const key = identity(document);
      if (key !== undefined) carriers.set(key, [...(carriers.get(key) ?? []), document]);
    }
    for (const same of carriers.values()) {
      for (const { file, front } of same.length > 1 ? same : []) {
        const others = same.filter((other) => other.file !== file).map((other) => other.file);
        yield {
          file,
          position: front.at(['code']),
          message: `cùng số, cùng cơ quan, cùng năm với ${others.join(', ')}; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)`,
        };
      }
    }
  },
};

/** A blank number is none; one that is withdrawn has made room. */
const identity = ({ data }: ReadDocument): string | undefined =>
  data && 'issuer' in data && !data.withdrawn ? numberedAs(data) : undefined;
