import type { Rule } from '../../rule.ts';

/** An entry of `allow` for a finding that is there no more: its words have changed, or were mended. */
export const unusedException: Rule = {
  name: 'unused-exception',
  severity: 'warning',
  *inExceptions(exceptions) {
    for (const { entry, isValid, covered, placeOf } of exceptions) {
      if (!isValid) continue;
      if (!entry.digest && covered.length === 0)
        yield {
          position: placeOf('rule'),
          message: `không còn “${entry.rule}” nào để cho qua; xóa mục này`,
          repeatsNothing: true,
        };
      for (const digest of entry.digest ?? [])
        if (!covered.includes(digest))
          yield {
            position: placeOf('digest'),
            message: `không còn điều nào mang mã phát hiện ${digest}: nội dung đã đổi hoặc đã sửa; xem lại rồi chép mã mới ở lời báo, hoặc xóa mã này`,
            repeatsNothing: true,
          };
    }
  },
};
