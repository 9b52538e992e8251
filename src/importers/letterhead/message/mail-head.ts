import type { Omission, PaperLine } from '../../paper.ts';
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

const subjects: ReadonlySet<string> = new Set(['subject', 'chủ đề', 'tiêu đề']);
const senders: ReadonlySet<string> = new Set(['from', 'từ', 'người gửi']);

/** A message without the lines above it. */
export interface MailHead {
  /** What the message is about, as its sender wrote it. */
  subject?: string;
  lines: PaperLine[];
  omitted: Omission[];
}

/** Takes the lines of a mail program off a message: they are the first, and name both the sender and the subject. */
export function withoutMailHead(lines: readonly PaperLine[]): MailHead {
  const count = lines.findIndex(({ text }) => labelOf(text) === undefined);
  const head = lines.slice(0, Math.max(count, 0));
  const labels = head.map(({ text }) => labelOf(text)!);
  const subjectAt = labels.findIndex((label) => subjects.has(label));
  if (subjectAt < 0 || !labels.some((label) => senders.has(label))) return { lines: [...lines], omitted: [] };
  const subject = valueOf(head[subjectAt]!.text).replace(/^(?:(?:re|fwd?)\s*:\s*)+/iu, '');
  return {
    ...(subject === '' ? {} : { subject }),
    lines: lines.slice(count),
    omitted: head.map(({ text, page }, at) => ({
      name: 'letterhead',
      text: at === subjectAt && subject !== '' ? text.slice(0, text.lastIndexOf(subject)) : text,
      page,
    })),
  };
}

const labelOf = (text: string): string | undefined =>
  /^\s*[\p{L} ]{2,14}:/u.test(text) ? mailLabels.beginning(text) : undefined;

const valueOf = (text: string): string => text.slice(text.indexOf(':') + 1).trim();
