import type { TimePoint } from './quantity.ts';
import type { QuantityRule } from './rule.ts';
import { after, endsWith, here, part, startsWith } from './rule.ts';
import { countedThings, wordsBeforeRatio } from './words.ts';

const sign = '\\s?(?:h|H|g|giờ)(?!\\p{L})';
const clock = (name: string): string =>
  `(?<${name}h>${part.hour})(?:(?:\\s?(?:h|H|g|giờ)\\s?|:)(?<${name}m>${part.minute})(?![/.,]\\d)(?:\\s?(?:phút|'|’|p)(?!\\p{L}))?|${sign})`;
const to = '(?:\\s?[-–—]\\s?|\\s(?:đến|tới)\\s)';
const end = '(?![\\p{L}\\p{N}/%:])';
const beforeRatio = endsWith(wordsBeforeRatio.slice(0, 2));
const beforeHour = endsWith([
  'lúc',
  'từ',
  'đến',
  'trước',
  'sau',
  'vào',
  'khoảng',
  'sáng',
  'chiều',
  'tối',
  'hồi',
]);
const counted = startsWith(countedThings);

const point = (hour: string, minute?: string): TimePoint => ({
  hour: Number(hour),
  minute: minute === undefined ? undefined : Number(minute),
});

const numbered = endsWith(['ngày', 'mùng', 'mồng', 'thứ', 'tháng', 'tổ', 'số', 'phường', 'khu']);
const beforePart = /^\s(?:sáng|trưa|chiều|tối|đêm|ngày|hôm)(?!\p{L})/u;

/** `ngày 3 đến 4 giờ ngày 4` is no period of hours, and `liều 2-3 g` is a weight. */
const isOtherPeriod = (
  groups: Readonly<Record<string, string | undefined>>,
  written: string,
  before: string,
  following: string,
): boolean =>
  groups['ch'] !== undefined &&
  (numbered.test(before) ||
    (/\dg$|\sg$/u.test(written) && !beforeHour.test(before) && !beforePart.test(following)));

/** Hours of a day: one, or a period. */
export const hourRules: readonly QuantityRule[] = [
  {
    name: 'a period of hours',
    digits: [1, 2],
    signs: 'hHg:-–—đt',
    when: here(`(?:${clock('a')}|(?<ch>${part.hour}))${to}${clock('b')}${end}`),
    then: ({ 0: written, groups }, { text, at, before }) =>
      beforeRatio.test(before) || isOtherPeriod(groups!, written, before, after(text, at + written.length))
        ? undefined
        : {
            quantity: {
              kind: 'time',
              unit: 'hour',
              points: [
                point((groups!['ah'] ?? groups!['ch'])!, groups!['am']),
                point(groups!['bh']!, groups!['bm']),
              ],
              joints: ['to'],
              named: 'no',
            },
            end: at + written.length,
          },
  },
  {
    name: 'an hour',
    digits: [1, 2],
    signs: 'hHg:',
    when: here(`${clock('a')}${end}`),
    then: ({ 0: written, groups }, { text, at, before }) => {
      const stop = at + written.length;
      const things = groups!['am'] !== undefined && / \d+$/u.test(written) && counted.test(after(text, stop));
      // `12g` without minutes is a weight, unless a word of time is before it.
      const weight = /^\d+\s?g$/u.test(written) && !beforeHour.test(before);
      return beforeRatio.test(before) || things || weight
        ? undefined
        : {
            quantity: {
              kind: 'time',
              unit: 'hour',
              points: [point(groups!['ah']!, groups!['am'])],
              joints: [],
              named: 'no',
            },
            end: stop,
          };
    },
  },
];
