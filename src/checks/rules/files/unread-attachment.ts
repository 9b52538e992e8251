import type { Rule } from '../../rule.ts';
import { attachmentLooks } from './attachment-rule.ts';

/** An attachment that was not read to its end: nobody knows whether it bears a stamp or private data. */
export const unreadAttachment: Rule = {
  name: 'unread-attachment',
  severity: 'error',
  allowable: true,
  needsTwo: true,
  ...attachmentLooks(
    ({ unread }) => unread,
    (path, why) => ({
      message: `chưa soát được dấu mật và thông tin cá nhân trong tệp “${path}” nên chưa đăng được: ${why}`,
    }),
  ),
};
