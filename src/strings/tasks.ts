import type { StatusFilter } from '../portal/lists/task-list.ts';
import type { Urgency } from '../portal/lists/task-order.ts';
import type { Task } from '../understanding/tasks/task.ts';

/** Every word about tasks, deadlines and units, in Vietnamese. */
export const taskWords = {
  tasks: 'Nhiệm vụ',
  title: 'Nhiệm vụ được giao',
  lead: 'Cổng tự đọc trong văn bản xem ai được giao việc gì, đến bao giờ. Khi cần chắc chắn, hãy theo đường dẫn đến câu gốc.',
  open: 'Việc chưa xong',
  count: (count: number) => `${count} việc, hạn gần nhất trước`,
  none: 'Không có việc nào ở đây.',
  units: 'Đơn vị',
  unitsTitle: 'Các đơn vị được giao việc',
  noUnits: 'Phường chưa ghi đơn vị nào.',
  unitTotals: (open: number, done: number, late: number) =>
    [`${open} việc chưa xong`, late > 0 && `${late} việc quá hạn`, done > 0 && `${done} việc đã xong`]
      .filter(Boolean)
      .join(' · '),
  allOf: (count: number) => `Xem cả ${count} việc`,
  mustDo: 'Việc phải làm',
  hasDone: 'Việc đã xong',
  nothingToDo: 'Hiện không có việc nào chưa xong.',
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
    `Trang này có ${count} việc chưa xong gần đến hạn nhất. Muốn xem đủ, chọn năm, đơn vị hoặc tháng.`,
  status: { open: 'Chưa báo cáo', doing: 'Đang làm', done: 'Đã xong', stuck: 'Vướng mắc' } satisfies Record<
    Task['status'],
    string
  >,
  filters: {
    'qua-han': 'Quá hạn',
    'chua-lam': 'Chưa báo cáo',
    'dang-lam': 'Đang làm',
    'vuong-mac': 'Vướng mắc',
    xong: 'Đã xong',
  } satisfies Record<StatusFilter, string>,
  role: { lead: 'Chủ trì', support: 'Phối hợp' } satisfies Record<Task['role'], string>,
  supportedBy: (units: string) => `Phối hợp: ${units}`,
  noDue: 'không ghi hạn',
  urgency: { late: 'Quá hạn', near: 'Sắp đến hạn' } satisfies Record<Exclude<Urgency, 'later'>, string>,
  month: (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  shortMonth: (month: string) => `tháng ${Number(month)}`,
  whoDoesWhat: 'Ai làm gì, khi nào',
  taskCount: (count: number) => `${count} việc`,
  next: 'Việc sắp đến hạn',
  all: 'Tất cả nhiệm vụ',
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
    url: 'Địa chỉ',
    id: 'Mã nhiệm vụ',
  },
  unitFeed: (name: string, authority: string) => `Văn bản của ${authority} giao việc cho ${name}.`,
} as const;
