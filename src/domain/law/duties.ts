import type { Day } from '../dates/calendar-date.ts';

/** What a law asks of a ward or of its portal. Every limit that a law sets is in such a row, and nowhere else. */
export interface LegalDuty {
  /** Rows with the same id are the same duty by a later law: no two of them hold on the same day. */
  id: string;
  /** A heading for residents. */
  title: string;
  /** What the law says, in a sentence or two for residents. */
  says: string;
  /** `Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15` */
  law: string;
  /** The place in the law: `khoản 3 Điều 12`. */
  article: string;
  /** The first day on which it holds. */
  from: Day;
  /** The first day on which it holds no longer; absent where no end is known. */
  until?: Day;
  /** The day on which the row was last looked at, and by whom. */
  checked: { on: Day; by: string };
  /** What the portal does about it, in a sentence or two for residents. */
  does: string;
  /** The numbers and names that code counts with and compares. Each number is in `says`, too. */
  limits?: Readonly<Record<string, number | string | readonly string[]>>;
}

const grassroots = 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15';
const checked = { on: '2026-11-27', by: 'nhóm phát triển cổng' };

/**
 * All duties, in the order in which the portal lists them. They are told after public copies of the texts, and were not
 * compared with the originals: a row says no more than is known.
 */
export const duties = [
  {
    id: 'disclosure',
    title: 'Những gì phải công khai',
    says: 'Phường công khai 14 nội dung. Mỗi nội dung là một khoản của Điều 11.',
    law: grassroots,
    article: 'Điều 11',
    from: '2023-07-01',
    checked,
    does: 'Cán bộ ghi văn bản thuộc khoản nào thì trang của văn bản nêu khoản ấy. Không ghi thì cổng không đoán.',
    // Items are counted from 1.
    limits: { items: 14 },
  },
  {
    id: 'disclosure-in-time',
    title: 'Công khai trong bao lâu',
    says: 'Các nội dung ở Điều 11 được công khai trong 5 ngày làm việc.',
    law: grassroots,
    article: 'khoản 3 Điều 12',
    from: '2023-07-01',
    checked,
    does: 'Khi cán bộ kiểm tra bài, cổng nhắc văn bản nào đăng sau ngày ban hành quá 5 ngày làm việc.',
    limits: { workingDays: 5 },
  },
  {
    id: 'disclosure-on-radio',
    title: 'Phát trên đài truyền thanh',
    says: 'Nội dung ở các khoản 7 đến 12 của Điều 11 được phát trên đài truyền thanh 3 ngày liền.',
    law: grassroots,
    article: 'Điều 13',
    from: '2023-07-01',
    checked,
    does: 'Văn bản ghi rõ thuộc một trong các khoản ấy thì bài soạn cho đài nói phải phát 3 ngày liền. Văn bản khác thì bài không nói vậy.',
    limits: { firstItem: 7, lastItem: 12, daysInARow: 3 },
  },
  {
    id: 'public-holidays',
    title: 'Ngày nghỉ lễ, tết',
    says: 'Ngày nghỉ lễ, tết là Tết Dương lịch, Tết Âm lịch, ngày 30/4, ngày 1/5, Quốc khánh và Giỗ Tổ Hùng Vương.',
    law: 'Bộ luật Lao động số 45/2019/QH14',
    article: 'Điều 112',
    from: '2021-01-01',
    checked,
    does: 'Đếm ngày làm việc, cổng bỏ qua thứ Bảy, Chủ nhật và mọi ngày có thể là ngày nghỉ lễ, tết: mỗi năm Nhà nước mới chọn đúng những ngày nào.',
    limits: {
      // Month and day; Quốc khánh with the day before and the day after it.
      solar: ['01-01', '04-30', '05-01', '09-01', '09-02', '09-03'],
      // Month and day of the lunar calendar: five days around the new year, Giỗ Tổ.
      lunar: ['12-29', '12-30', '1-1', '1-2', '1-3', '1-4', '1-5', '3-10'],
    },
  },
  {
    id: 'information-online',
    title: 'Thông tin của phường trên mạng',
    says: 'Cơ quan nhà nước cung cấp thông tin và dịch vụ công trực tuyến trên mạng theo nghị định này.',
    law: 'Nghị định số 42/2022/NĐ-CP',
    article: 'toàn văn',
    from: '2022-08-15',
    // Điều 90 of Nghị định 224/2026/NĐ-CP.
    until: '2026-07-01',
    checked,
    does: 'Cổng đăng văn bản, kế hoạch, tin tức và cách liên hệ của phường.',
  },
  {
    id: 'portal-address',
    title: 'Trang của phường ở trong cổng của tỉnh',
    says: 'Trang của phường là một phần của cổng của tỉnh, có địa chỉ dạng tên phường, rồi tên tỉnh (không dấu), rồi gov.vn, và dùng được bằng IPv6.',
    law: 'Nghị định số 224/2026/NĐ-CP',
    article: 'Điều 11',
    from: '2026-07-01',
    checked,
    does: 'Phường đã nhận cổng mà địa chỉ chưa đúng dạng ấy thì cổng nhắc cán bộ. Cổng không tự biết máy chủ có IPv6 hay không.',
    limits: { domain: 'gov.vn' },
  },
] as const satisfies readonly LegalDuty[];
