import type { Omission, PaperLine } from '../../paper.ts';
import { mailLabels } from './mail-words.ts';

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
