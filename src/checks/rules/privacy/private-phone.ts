import { mobileNumbersAt } from '../../detect/private-data.ts';
import { linesOf, placeIn } from '../../lines.ts';
import type { Rule } from '../../rule.ts';
import { hints } from './private-lines.ts';

/** A mobile number in an official text, which is usually private. */
export const privatePhone: Rule = {
  name: 'private-phone',
  severity: 'warning',
  *inDocument(document, { ward }) {
    const own = ward?.contact?.phone ?? '';
    if (document.collection === 'pages' || !hints.phone.test(document.text)) return;
    for (const line of linesOf(document)) {
      for (const index of mobileNumbersAt(line.text, own))
        yield {
          position: placeIn(line, index),
          message:
            'có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow',
          redactedName: 'số điện thoại di động',
        };
    }
  },
};
