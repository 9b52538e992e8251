import type { Rule } from '../contract.ts';

/** A document without a date is shown as “chưa có ngày”. */
export const undated: Rule = {
  name: 'undated',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('issuer' in data) || data.issued !== undefined) continue;
      yield {
        file,
        position: front.at(['title']),
        message:
          'chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025)',
      };
    }
  },
};

/** What was read from a scan and compared by nobody stays a draft. */
export const unconfirmed: Rule = {
  name: 'unconfirmed',
  severity: 'error',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('unconfirmed' in data) || data.unconfirmed.length === 0 || data.draft) continue;
      yield {
        file,
        position: front.at(['unconfirmed']),
        message: `chưa ai so ${data.unconfirmed.join(', ')} với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true`,
      };
    }
  },
};
