import type { StatusFilter } from '../portal/lists/task-list.ts';
import type { Urgency } from '../portal/lists/task-order.ts';
import type { Task } from '../understanding/tasks/task.ts';

/** Every word about tasks, deadlines and units, in Vietnamese. */
export const taskWords = {
  tasks: 'Nhiệm vụ',
  title: 'Nhiệm vụ được giao',
  lead: 'Cổng tự đọc trong văn bản xem ai được giao việc gì, đến bao giờ. Khi cần chắc chắn, hãy theo đường dẫn đến câu gốc.',
  open: 'Tất cả',
  past: (count: number) => `Việc có hạn trước hôm nay (${count})`,
  count: (count: number) => `${count} việc, hạn gần nhất trước`,
  none: 'Không có việc nào ở đây.',
  units: 'Đơn vị',
  unitsTitle: 'Các đơn vị',
  noUnits: 'Phường chưa ghi đơn vị nào.',
  unitTotals: (tasks: number, done: number) =>
    done > 0 ? `${tasks} việc được giao, ${done} việc đã báo xong` : `${tasks} việc được giao`,
  allOf: (count: number) => `Xem cả ${count} việc`,
  mustDo: 'Việc được giao',
  mustSupport: 'Việc phối hợp với đơn vị khác',
  hasDone: 'Việc đã xong',
  nothingToDo: 'Hiện không có việc nào được giao.',
  unitDocuments: 'Văn bản giao việc',
  unitDescription: (name: string) => `Việc được giao cho ${name}: phải làm gì, đến bao giờ, đã làm gì.`,
  unitNoDocuments: 'Chưa có văn bản nào giao việc cho đơn vị này.',
  columns: { due: 'Thời hạn', task: 'Việc', unit: 'Đơn vị', status: 'Trạng thái' },
  from: 'Theo',
  proof: 'Kết quả',
  byUnit: 'Theo đơn vị',
  byStatus: 'Theo trạng thái',
  byMonth: 'Theo tháng đến hạn',
  byYear: 'Theo năm văn bản',
  year: (year: string) => `năm ${year}`,
  onlyNext: (count: number) =>
    `Trang này có ${count} việc gần đến hạn nhất. Muốn xem đủ, chọn năm, đơn vị hoặc tháng.`,
  /** What the ward has reported; of an open task it has reported nothing. */
  status: { doing: 'Đang làm', done: 'Đã xong', stuck: 'Vướng mắc' } satisfies Record<
    Exclude<Task['status'], 'open'>,
    string
  >,
  filters: {
    'qua-han': 'Quá hạn',
    'dang-lam': 'Đang làm',
    'vuong-mac': 'Vướng mắc',
    xong: 'Đã xong',
  } satisfies Record<StatusFilter, string>,
  role: { lead: 'Chủ trì', support: 'Phối hợp' } satisfies Record<Task['role'], string>,
  supportedBy: (units: string) => `Phối hợp: ${units}`,
  dueOn: (date: string) => `Hạn ${date}`,
  noDue: 'không ghi hạn',
  urgency: { late: 'Quá hạn', near: 'Sắp đến hạn' } satisfies Record<
    Exclude<Urgency, 'later' | 'past'>,
    string
  >,
  month: (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  whoDoesWhat: 'Ai làm gì',
  whoDid: 'Văn bản này không còn áp dụng. Dưới đây là những việc đã giao khi văn bản còn áp dụng.',
  taskCount: (count: number) => `${count} việc`,
  calendar: 'Lịch các hạn',
  calendarLink: 'Lịch (.ics)',
  feedLink: 'Tin mới (RSS)',
  reportLink: 'Bảng báo cáo (.csv)',
  follow: 'Theo dõi',
  followCalendar:
    'Lịch: sao chép địa chỉ lịch, rồi trong ứng dụng lịch trên điện thoại hay máy tính chọn “thêm lịch theo địa chỉ” (hoặc “đăng ký lịch”). Mỗi hạn là một việc cả ngày, nhắc trước hai ngày; khi văn bản đổi, lịch tự đổi theo.',
  followFeed:
    'RSS: dán địa chỉ vào một trình đọc tin để biết ngay khi có văn bản mới giao việc. Không phải đăng ký tên hay thư điện tử.',
  calendarName: (who: string, ward: string) => `Hạn công việc: ${who} – ${ward}`,
  calendarAll: 'mọi đơn vị',
  doneEvent: (text: string) => `Đã xong: ${text}`,
  report: {
    unit: 'Đơn vị',
    role: 'Vai trò',
    task: 'Nhiệm vụ',
    due: 'Thời hạn',
    words: 'Thời hạn theo văn bản',
    status: 'Trạng thái',
    on: 'Ngày cập nhật',
    note: 'Ghi chú',
    proof: 'Minh chứng',
    document: 'Văn bản',
    force: 'Hiệu lực của văn bản',
    url: 'Địa chỉ',
    id: 'Mã nhiệm vụ',
  },
  unitFeed: (name: string, authority: string) => `Văn bản của ${authority} giao việc cho ${name}.`,
} as const;
