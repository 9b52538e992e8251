import { formRule } from './letterhead-rule.ts';

/** A day that the paper leaves blank. */
export const dayBlank = formRule('day-blank', function* ({ front }, { issued }) {
  if (issued === undefined || issued.length === 10) return;
  yield {
    position: front.at(['issued']),
    message:
      issued.length === 4
        ? `chưa có ngày, tháng ban hành; khi biết, viết đủ như ${issued}-12-17`
        : `chưa có ngày ban hành; khi biết, viết đủ như ${issued}-17`,
  };
});
