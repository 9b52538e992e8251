import type { Rule } from '../../rule.ts';
import { attachmentLooks } from './attachment-rule.ts';

/**
 * An attachment that cannot be opened: it was not searched for stamps and private data, and readers may not be able to
 * open it.
 */
export const unreadAttachment: Rule = {
  name: 'unread-attachment',
  severity: 'warning',
  ...attachmentLooks('unreadable', (path) => ({
    message: `máy không mở được tệp “${path}” (có mật khẩu hoặc đã hỏng) nên chưa soát dấu mật và thông tin cá nhân trong đó; mở tệp ra xem, bỏ mật khẩu rồi lưu lại`,
  })),
};
