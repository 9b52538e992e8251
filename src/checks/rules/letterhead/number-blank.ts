import { letterheadRule } from './letterhead-rule.ts';

/** A code without a number, as the clerk has not given one yet. */
export const numberBlank = letterheadRule('number-blank', function* ({ front }, _, code) {
  if (code?.number !== '') return;
  yield {
    position: front.at(['code']),
    message: 'chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”',
  };
});
