import { userRefused } from '../../../domain/address-user.ts';
import { readLink } from '../../../domain/link.ts';
import { filesFrom } from '../../files-path.ts';
import type { Rule } from '../../rule.ts';

/** A link to anything but the web, a mailbox, a telephone or the portal itself; others are not safe. */
export const linkScheme: Rule = {
  name: 'link-scheme',
  severity: 'error',
  *inDocument(document) {
    for (const { url, place } of document.facts.links) {
      const target = readLink(url, document);
      if (target.kind !== 'refused') continue;
      const message = {
        scheme: `liên kết “${url.slice(0, 60)}” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng`,
        outside: `liên kết “${url}” dẫn ra ngoài thư mục của phường; chỉ dẫn tới tệp của chính phường`,
        absolute: `liên kết “${url}” bắt đầu bằng “/”; viết đường dẫn tính từ tệp này, như ${filesFrom(document)}x.pdf hoặc ../2025/y.md`,
        user: `liên kết ${userRefused}`,
      }[target.reason];
      yield { position: document.inFile(place), message };
    }
  },
};
