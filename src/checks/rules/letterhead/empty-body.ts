import { letterheadRule } from './letterhead-rule.ts';

/** A directive or a plan without any text, which nobody can find or hear. A draft that was imported badly is one. */
export const emptyBody = letterheadRule(
  'empty-body',
  function* ({ body, inFile }, data) {
    if (data.withdrawn !== undefined || body.trim() !== '') return;
    yield {
      position: inFile({ line: 1, column: 1 }),
      message:
        'không có nội dung nào dưới phần đầu; chép nội dung văn bản vào, hoặc nhập lại từ tệp gốc (npm run import)',
    };
  },
  { severity: 'error', allowable: true },
);
