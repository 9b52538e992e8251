import type { ReadDocument } from '../../../content/source.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import { parseCode } from '../../../domain/document-code.ts';
import { slugify } from '../../../language/folding.ts';
import { alike } from '../../duplicates.ts';
import type { Rule } from '../../rule.ts';

/** Two documents whose number is blank and that are called the same in one month are mostly one document, published twice. */
export const duplicateDocument: Rule = {
  name: 'duplicate-document',
  severity: 'warning',
  *find({ documents }) {
    for (const { document, others } of alike(documents, identity)) {
      yield {
        file: document.file,
        position: document.front.at(['title']),
        message: `chưa có số mà cùng trích yếu, cùng cơ quan, cùng tháng với ${others.join(', ')}; có phải một văn bản đăng hai lần? Nếu phải thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)`,
      };
    }
  },
};

/** What has a number is told apart by it, what has no code may be a form; one that is withdrawn has made room. */
function identity({ collection, data }: ReadDocument): string | undefined {
  if (!data || !('issuer' in data) || data.withdrawn) return undefined;
  if (!data.code || parseCode(data.code)?.number !== '') return undefined;
  const on = data.issued ?? (data.published && dayOf(startOf(data.published)));
  if (on === undefined || on.length < 7) return undefined;
  return [collection, data.type, slugify(data.title), slugify(data.issuer), on.slice(0, 7)].join(' ');
}
