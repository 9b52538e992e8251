import { readDeadline } from '../../deadlines/read-deadline.ts';

/** “gửi về Phòng …”, “báo cáo qua Văn phòng”: something is sent to an office. */
export const sendTo =
  /(?<![\p{L}])(?:gửi|báo cáo|phản ánh|thông tin|liên hệ)\s(?:(?!cáo)\S+\s){0,8}?(?:về|đến|cho|qua|tới)\s+(?=\p{Lu}|phòng\s|các\s)/u;
const result =
  /^(?:Báo cáo|Kết quả|Danh sách|Hồ sơ|Ý kiến|Văn bản|Số liệu|Kế hoạch|Thông tin|Nội dung|Tình hình|Đề xuất|Phiếu|Biểu mẫu|Góp ý)\s/u;

/** Whether a sentence asks to send a report or other papers to an office: “Báo cáo gửi về … trước ngày …”. */
export const isReport = (text: string): boolean => result.test(text) && sendTo.test(text);

/** Whether a sentence that names no unit asks to send something to an office, or by a day. */
export const asksForReport = (text: string, year: string): boolean =>
  sendTo.test(text) || (readDeadline(text, year)?.due ?? null) !== null;
