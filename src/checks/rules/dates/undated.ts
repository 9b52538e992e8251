import type { Rule } from '../../rule.ts';

/** A document without a date; its page shows “chưa có ngày”. */
export const undated: Rule = {
  name: 'undated',
  severity: 'warning',
  *inDocument({ data, front }) {
    if (!data || !('issuer' in data) || data.issued !== undefined) return;
    yield {
      position: front.at(['title']),
      message:
        'chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025)',
    };
  },
};
