import type { Rule } from '../../rule.ts';

/** An entry of `allow` without a digest: it lets pass what nobody has looked at, too. */
export const looseException: Rule = {
  name: 'loose-exception',
  severity: 'warning',
  *inExceptions(exceptions) {
    for (const { entry, isValid, covered, placeOf } of exceptions) {
      if (!isValid || entry.digest || covered.length === 0) continue;
      const digests = covered.length > 1 ? `[${covered.join(', ')}]` : covered[0]!;
      yield {
        position: placeOf('rule'),
        message: `mục này cho qua mọi “${entry.rule}” của tệp, cả những điều chưa ai xem; thêm digest: ${digests} thì chỉ cho qua ${covered.length > 1 ? `${covered.length} điều` : 'điều'} đang có`,
        quotesOtherLines: true,
        redactedName: 'một mục allow không có digest',
      };
    }
  },
};
