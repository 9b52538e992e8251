import { formatDate } from '../domain/dates/calendar-date.ts';
import type { EventTime } from '../domain/dates/event-time.ts';
import { dayOfTime, minuteOf } from '../domain/dates/event-time.ts';
import { weekdayName } from '../domain/dates/weekday.ts';
import { lowerFirst, upperFirst } from '../language/text.ts';

/** The words of the calendar of residents, of neighbourhoods and of who is who. */
export const residentWords = {
  events: 'Lịch',
  eventsTitle: 'Lịch của phường',
  eventsDescription: (ward: string) =>
    `Tuần này ở ${lowerFirst(ward)}: tiêm chủng, họp, cắt điện, cắt nước; ở đâu, mấy giờ, dành cho ai.`,
  calendarName: (ward: string) => `Lịch ${lowerFirst(ward)}`,
  thisWeek: 'Tuần này',
  nextWeek: 'Tuần sau',
  later: 'Sau đó',
  past: 'Đã qua',
  nothingThisWeek: 'Tuần này phường chưa có lịch nào.',
  noEvents: 'Phường chưa đăng lịch nào.',
  allEvents: 'Cả lịch',
  follow: 'Đặt lịch này vào điện thoại',
  followLink: 'Thêm vào lịch điện thoại',
  followHow:
    'Bấm vào liên kết trên, hoặc chép địa chỉ này vào mục “thêm lịch từ địa chỉ” của điện thoại. Có lịch mới thì điện thoại tự thêm:',
  where: 'Ở đâu:',
  whom: 'Dành cho:',
  everybody: 'cả phường',
  from: 'Theo',

  neighbourhoods: 'Tổ dân phố',
  neighbourhoodsTitle: (kind = 'tổ dân phố') => `Các ${kind}`,
  neighbourhoodDescription: (name: string, ward: string) =>
    `${name}, ${lowerFirst(ward)}: người phụ trách, số điện thoại, nhà văn hóa, ngày thu gom rác, lịch sắp tới.`,
  neighbourhoodsDescription: (ward: string, kind = 'tổ dân phố') =>
    `Người phụ trách, số điện thoại, nhà văn hóa và ngày thu gom rác của từng ${kind} ở ${lowerFirst(ward)}.`,
  noNeighbourhoods: 'Phường chưa đăng thông tin các tổ dân phố.',
  neighbourhoodLabels: {
    leader: 'Người phụ trách',
    phone: 'Điện thoại',
    hall: 'Nhà văn hóa, nơi họp',
    collection: 'Ngày thu gom rác',
  },
  ofNeighbourhood: (name: string) => `Lịch của ${lowerFirst(name)}`,
  noEventsHere: 'Hiện không có lịch riêng.',
  wardEvents: 'Xem lịch chung của phường',
  documentsHere: (name: string) => `Văn bản, tin nói tới ${lowerFirst(name)}`,

  law: {
    link: 'Quy định pháp luật',
    title: 'Quy định pháp luật mà cổng theo',
    lead: 'Luật yêu cầu phường công khai những gì, trong bao lâu, và cổng này làm gì để giữ đúng từng điều.',
    read: 'Các quy định này ghi theo bản công khai trên mạng, chưa đối chiếu với bản gốc. Ngày ghi có ở từng mục.',
    later:
      'Sau ngày ấy có thể đã có văn bản mới sửa đổi, thay thế. Cần viện dẫn thì hãy tra bản chính thức đang có hiệu lực.',
    labels: { place: 'Căn cứ', from: 'Áp dụng từ', does: 'Cổng làm gì', checked: 'Ghi lần cuối' },
    checked: (day: string, by: string) => `${day}, ${by}`,
    disclosed: (item: string, law: string) => `Công khai theo ${item} ${law}`,
  },

  contactDescription: (ward: string) =>
    `Địa chỉ, số điện thoại, giờ làm việc của ${lowerFirst(ward)}; việc gì hỏi ai, ở phòng nào.`,
  reach: 'Địa chỉ, điện thoại, giờ làm việc',
  whoIsWho: 'Hỏi ai về việc gì',
  responsible: 'Chịu trách nhiệm về nội dung cổng',
  licence: 'Dữ liệu mở theo giấy phép',
  urgentNow: 'Cần biết ngay',
  until: (day: string) => `Đến hết ${day}`,
  shortcuts: 'Việc hay làm',
  newestNotices: 'Thông báo mới',
  nothingYet: 'Phường chưa đăng văn bản, tin bài nào.',
  popularSearches: 'Hay tìm',
  proposedSearches: 'Thử tìm',
  topicEvents: 'Lịch sắp tới',
  topicNotices: 'Cần biết',
  topicFiles: 'Tải về',
  topicBeside: 'Tải về, hỏi ai',
  wholeTopic: 'Tất cả văn bản, tin bài của chuyên mục',
  askWhom: 'Hỏi ai',
  askOthers: 'Việc khác hỏi ai',
  unitLabels: {
    head: 'Người phụ trách',
    duties: 'Việc phụ trách',
    room: 'Phòng',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    hours: 'Giờ tiếp dân',
  },
} as const;

/** The time of an event: `Thứ Bảy 05/12/2026, 7 giờ 30 – 11 giờ 30`. */
export function showTime(from: EventTime, to?: EventTime): string {
  const begin = upperFirst(showMoment(from));
  if (to === undefined || to === from) return begin;
  const end = minuteOf(to);
  if (dayOfTime(to) === dayOfTime(from)) return end === undefined ? begin : `${begin} – ${showMinute(end)}`;
  return `${begin} – ${showMoment(to)}`;
}

/** `thứ Bảy 05/12/2026, 7 giờ 30` */
function showMoment(time: EventTime): string {
  const minute = minuteOf(time);
  const day = `${weekdayName(dayOfTime(time))} ${formatDate(dayOfTime(time))}`;
  return minute === undefined ? day : `${day}, ${showMinute(minute)}`;
}

/** `07:30` → `7 giờ 30`; `07:00` → `7 giờ 00`, as papers write it. */
const showMinute = (minute: string): string => minute.replace(/^0?(\d+):/, '$1 giờ ');

/** Names that end in a number, such as those of neighbourhoods, and the number. */
const numbered = /^(.*\S)\s+(\d+)$/;

/** Whom an event is for: `Trẻ em, Tổ dân phố số 1 đến 4, 7`. Neighbourhoods with the same name but for the number are said together. */
export function showAudience(audience: readonly { name: string }[]): string {
  const groups = new Map<string, number[]>();
  for (const { name } of audience) {
    const [, stem = name, number] = numbered.exec(name) ?? [];
    groups.set(stem, [...(groups.get(stem) ?? []), ...(number === undefined ? [] : [Number(number)])]);
  }
  return [...groups]
    .map(([stem, numbers]) => (numbers.length > 0 ? `${stem} ${spans(numbers)}` : stem))
    .join(', ');
}

/** `1 đến 4, 7` */
function spans(numbers: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = parts.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else parts.push([number, number]);
  }
  return parts
    .map(([first, last]) =>
      first === last ? `${first}` : `${first}${last === first + 1 ? ',' : ' đến'} ${last}`,
    )
    .join(', ');
}
