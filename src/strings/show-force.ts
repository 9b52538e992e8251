import { formatDate } from '../domain/dates/calendar-date.ts';
import { documentType } from '../domain/document-type.ts';
import type { Document, Status } from '../portal/model.ts';
import type { Shown } from './show.ts';
import { vi } from './vi.ts';

/**
 * From when to when a document is in force, and whether it is today: `từ 01/06/2026, còn hiệu lực`. Where the paper does
 * not say from when, “không ghi”.
 */
export function showForce({ data, status, withdrawn }: Document<'directives'> | Document<'plans'>): Shown {
  const { effective, expires, type } = data;
  const days = vi.period(effective && formatDate(effective), expires && formatDate(expires));
  if (!days) return { text: '', unknown: vi.noEffective };
  const isTold = !withdrawn && documentType(type)?.hasForce !== false;
  return { text: isTold ? `${days}, ${inForceWords[status]}` : days };
}

const inForceWords: Readonly<Record<Status, string>> = {
  'in-force': 'còn hiệu lực',
  amended: 'còn hiệu lực, đã được sửa đổi',
  'not-yet': 'chưa có hiệu lực',
  expired: 'đã hết hiệu lực',
  replaced: 'đã được thay thế',
};
