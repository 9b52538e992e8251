import { documentData, yamlData } from '../../detect/document-data.ts';
import type { Rule } from '../../rule.ts';
import { attachmentLooks } from '../files/attachment-rule.ts';
import { ofKind } from './private-lines.ts';

const advice =
  'có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow';
const redactedName = 'số điện thoại di động';

const attachments = attachmentLooks(
  ({ privateData }) => privateData.includes('private-phone'),
  (path) => ({ message: `tệp “${path}” ${advice}`, redactedName }),
);

/** A mobile number in an official text, which is usually private; elsewhere one that a text says is a person’s. */
export const privatePhone: Rule = {
  name: 'private-phone',
  severity: 'warning',
  *inDocument(document, around) {
    if (document.collection !== 'pages') {
      const own = digits(around.ward?.contact?.phone ?? '');
      for (const { position, digits: found } of ofKind('private-phone', documentData(document), around))
        if (!found || !own.includes(found)) yield { position, message: advice, redactedName };
    }
    yield* attachments.inDocument(document, around);
  },
  *inWard(ward, around) {
    for (const { file, yaml } of ward.yaml)
      for (const { position, isUnclaimed } of ofKind('private-phone', yamlData(yaml), around))
        if (!isUnclaimed) yield { file, position, message: advice, redactedName };
    yield* attachments.inWard(ward, around);
  },
};

const digits = (text: string): string => text.replace(/\D/g, '');
