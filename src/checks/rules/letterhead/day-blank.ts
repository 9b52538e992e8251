import { letterheadRule } from './letterhead-rule.ts';

/** A date of issue without a day or a month, as the paper leaves it blank. */
export const dayBlank = letterheadRule('day-blank', function* ({ front }, { issued }) {
  if (issued === undefined || issued.length === 10) return;
  yield {
    position: front.at(['issued']),
    message:
      issued.length === 4
        ? `chưa có ngày, tháng ban hành; khi biết, viết đủ như ${issued}-12-17`
        : `chưa có ngày ban hành; khi biết, viết đủ như ${issued}-17`,
  };
});
