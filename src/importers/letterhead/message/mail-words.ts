import { vocabulary } from '../../vocabulary.ts';

/** Words before the colon in the lines above a message that was copied out of a mail program. */
export const mailLabels = vocabulary([
  ['from', 'From: Văn phòng phường'],
  ['to', 'To: to-truong@hoasen.example'],
  ['cc', 'Cc: vp@hoasen.example'],
  ['bcc', 'Bcc: vp@hoasen.example'],
  ['sent', 'Sent: Monday, May 4, 2026 8:15 AM'],
  ['date', 'Date: 4 May 2026'],
  ['subject', 'Subject: Thu gom rác'],
  ['attachments', 'Attachments: lich.docx'],
  ['từ', 'Từ: Phòng Kinh tế'],
  ['người gửi', 'Người gửi: Phòng Kinh tế'],
  ['gửi', 'Gửi: Ban Quản lý chợ'],
  ['đến', 'Đến: Ban Quản lý chợ'],
  ['tới', 'Tới: Ban Quản lý chợ'],
  ['đã gửi', 'Đã gửi: 04 Tháng Năm 2026 8:15'],
  ['ngày', 'Ngày: 04/5/2026'],
  ['chủ đề', 'Chủ đề: Thu gom rác'],
  ['tiêu đề', 'Tiêu đề: Thu gom rác'],
]);
