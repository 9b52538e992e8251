import { formRule } from './letterhead-rule.ts';

/** A number that the clerk has not given yet. */
export const numberBlank = formRule('number-blank', function* ({ front }, _, code) {
  if (code?.number !== '') return;
  yield {
    position: front.at(['code']),
    message: 'chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”',
  };
});
