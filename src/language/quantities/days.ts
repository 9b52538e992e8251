import { holidayDays, holidays } from './holidays.ts';
import type { TimeQuantity } from './quantity.ts';
import type { NumberContext, QuantityRule } from './rule.ts';
import { after, alternatives, endsWith, here, numberStart, part, startsWith } from './rule.ts';
import type { ReadPoint, Series } from './series.ts';
import { closedSeries, readSeries } from './series.ts';
import {
  countedThings,
  wordsAfterDay,
  wordsAfterFraction,
  wordsBeforeCount,
  wordsBeforeDay,
  wordsBeforeFraction,
  wordsBeforeNumber,
  wordsBeforePlace,
  wordsBeforeRatio,
} from './words.ts';

const named = /(?<!\p{L})(?:ngày|mùng|mồng)\s$/iu;
const holiday = new RegExp(
  `(?:${alternatives(holidays.map(({ name }) => name))})(?: Việt Nam| thế giới)?,?\\s(?:và\\s)?$`,
  'iu',
);
const beforeMonth = endsWith(['tháng', 'quý']);
const beforeDay = endsWith(wordsBeforeDay);
const beforeCount = endsWith(wordsBeforeCount);
const afterDay = startsWith(wordsAfterDay);
const afterFraction = startsWith(wordsAfterFraction);
const beforeFraction = endsWith(wordsBeforeFraction);
const counted = startsWith(countedThings);
const beforePlace = endsWith(wordsBeforePlace);
const beforeRatio = endsWith(wordsBeforeRatio);
const beforeNumber = endsWith([...wordsBeforePlace, ...wordsBeforeNumber]);
const letterBefore = /\p{L}\s$/u;
const dayNamed = /(?<!\p{L})ngày\s/u;

const inWords = here(
  `(?<d>${part.day})\\stháng\\s(?<m>${part.month})(?:,?\\snăm\\s(?<y>${part.yearOfDate})|/(?<z>${part.yearOfDate}))?(?![\\p{L}\\p{N}/%])`,
);
/** `tuần 3 tháng 11` */
const dayOfMonth = /^\d{1,2}\stháng\s\d/u;
const whole = here(
  `(?<d>${part.day})\\s?(?<sign>[/.-])\\s?(?<m>${part.month})\\s?\\k<sign>\\s?(?<y>${part.yearOfDate})(?![\\p{L}\\p{N}/%])`,
);
const dayAndMonth = here(
  `(?<d>${part.day})/(?<m>${part.month})(?:,?\\snăm\\s(?<y>${part.year}))?(?![\\p{L}\\p{N}/%])`,
);
/** What follows a day that its month or another day may follow. */
const opensDays = here('\\d+(?:\\s?[/.,;–—-]|\\s(?:và|&|hoặc|hay|đến|tới|tháng)\\s)');
const dayAlone = here(`${part.day}(?![\\p{L}\\p{N}/%]|\\.\\d)`);

const withDash = here(`(?<d>${part.day})-(?<m>${part.month})(?![\\p{L}\\p{N}/%-]|[.,]\\d)`);
const withDot = here(`(?<d>${part.day})\\.(?<m>${part.month})(?![\\p{L}\\p{N}/%-]|[.,]\\d)`);
/** What may follow a day with a dash that has no `ngày` before it. */
const alone = /^\s*(?:$|[.;:)!?,]|(?:và|năm|là|tại)(?!\p{L}))/u;

/** Whether `30-4` is a day and its month, and no period of days. */
function isDashedDay(
  text: string,
  at: number,
  { d, m }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (named.test(text.slice(Math.max(0, at - 8), at))) return Number(m) < Number(d);
  const following = after(text, at + d!.length + 1 + m!.length);
  return holidayDays.has(`${Number(d)}/${Number(m)}`) && alone.test(following);
}

/** How a day with its month goes on after its number: the forms that are looked for, by the sign. */
const formsOfSign: Readonly<Record<string, readonly RegExp[]>> = {
  t: [inWords],
  '/': [whole, dayAndMonth],
  '-': [whole, withDash],
  '.': [whole, withDot],
};

const readDay: ReadPoint = (text, at) => {
  for (const form of formsOfSign[numberStart(text, at).sign] ?? []) {
    form.lastIndex = at;
    const groups = form.exec(text)?.groups;
    if (
      !groups ||
      (form === withDash && !isDashedDay(text, at, groups)) ||
      (form === withDot && !named.test(text.slice(Math.max(0, at - 8), at)))
    )
      continue;
    const year = groups['y'] ?? groups['z'];
    return {
      point: {
        day: Number(groups['d']),
        month: Number(groups['m']),
        year: year === undefined ? undefined : Number(year),
      },
      end: form.lastIndex,
    };
  }
  dayAlone.lastIndex = at;
  if (!dayAlone.test(text)) return undefined;
  const end = dayAlone.lastIndex;
  return { point: { day: Number(text.slice(at, end)), month: undefined, year: undefined }, end };
};

/** Why days and months are dates; the first reason that holds wins. `no` means that they are something else. */
const reasons: readonly {
  name: string;
  says: 'unit' | 'holiday' | 'no' | 'reject';
  when(series: Series, context: NumberContext, following: string): boolean;
}[] = [
  {
    name: 'a count of weeks or rounds',
    says: 'reject',
    when: (_, { text, at, before }) => beforeCount.test(before) && dayOfMonth.test(after(text, at)),
  },
  { name: 'a name with a number before a day', says: 'reject', when: endsName },
  {
    name: 'a full date',
    says: 'no',
    when: ({ points }) => points.some(({ year }) => year !== undefined),
  },
  { name: 'a share of a whole', says: 'reject', when: isShare },
  {
    name: 'things counted after a colon',
    says: 'reject',
    when: (_, { before }, following) => /:\s$/.test(before) && counted.test(following),
  },
  { name: 'after a holiday', says: 'holiday', when: (_, { before }) => holiday.test(before) },
  { name: 'after a word of time', says: 'no', when: (_, { before }) => beforeDay.test(before) },
  { name: 'before a word of time', says: 'no', when: (_, __, following) => afterDay.test(following) },
  {
    name: 'a house or a ratio',
    says: 'reject',
    when: (_, { before }) => beforePlace.test(before) || beforeRatio.test(before),
  },
  { name: 'things counted', says: 'reject', when: (_, __, following) => counted.test(following) },
  {
    name: 'days of one month',
    says: 'no',
    when: ({ points, joints }, { before }) =>
      joints.length > 0 &&
      points.every(({ day }, at) => at === 0 || day! > points[at - 1]!.day!) &&
      (joints[0] === 'to' || !/\p{L}\s$/u.test(before)),
  },
  {
    name: 'several days of months',
    says: 'no',
    when: ({ points }) => points.filter(({ month }) => month !== undefined).length > 1,
  },
  {
    name: 'after another day',
    says: 'no',
    when: (_, { last }) => last?.quantity.kind === 'time' && last.quantity.unit === 'day',
  },
  {
    name: 'a holiday or a day past twelve',
    says: 'no',
    when: ({ points, ends }, { text, at }) =>
      holidayDays.has(`${points[0]!.day}/${points[0]!.month}`) ||
      (points[0]!.day! > 12 && points[0]!.month !== undefined) ||
      /^0\d\/|^\d+\/0\d/.test(text.slice(at, ends[0])),
  },
];

/** Whether the first number ends a name, and a day follows that is named or full: `tầng 3, ngày 20/11`. */
function endsName({ points, ends }: Series, { text, before }: NumberContext): boolean {
  if (points.length === 1 || !letterBefore.test(before) || beforeDay.test(before)) return false;
  return (
    beforeNumber.test(before) ||
    (points[0]!.month === undefined && dayNamed.test(text.slice(ends[0], ends[1])))
  );
}

function isShare({ points }: Series, { before }: NumberContext, following: string): boolean {
  const [{ day = 0, month = 0 }] = points as [{ day?: number; month?: number }];
  return (
    points.length === 1 &&
    day < month &&
    (afterFraction.test(following) || (beforeFraction.test(before) && counted.test(following)))
  );
}

/** Days: one, a list or a period. */
export const dayRules: readonly QuantityRule[] = [
  {
    name: 'days',
    digits: [1, 2],
    when: here(part.day),
    then: (_, context) => {
      const { text, at, before } = context;
      const isNamed = named.test(before.slice(-6));
      opensDays.lastIndex = at;
      if (!isNamed && (!opensDays.test(text) || beforeMonth.test(before))) return undefined;
      const read = readSeries(text, at, 'ngày', readDay, { whole: !isNamed });
      if (!read) return undefined;
      const series = closedSeries(text, read, ({ month }) => month !== undefined);
      const end = series.ends.at(-1)!;
      const made = (name: TimeQuantity['named']) => ({
        quantity: {
          kind: 'time',
          unit: 'day',
          points: series.points,
          joints: series.joints,
          named: name,
        } as const,
        end,
      });
      if (isNamed) return made('unit');
      const reason = reasons.find(({ when }) => when(series, context, after(text, end)));
      return reason === undefined || reason.says === 'reject' ? undefined : made(reason.says);
    },
  },
];
