import { formatDate } from '../../domain/dates/calendar-date.ts';
import type { Moment } from '../../domain/dates/moment.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { printable } from '../../language/signs/printable.ts';
import type { UnpublishedDocument } from '../unpublished.ts';

/** At most so many documents are listed. */
const mostListed = 5;

/**
 * Says how many documents are not on the portal yet, and lists them if they are few; an empty text if there are none.
 */
export function reportUnpublished(unpublished: readonly UnpublishedDocument[]): string {
  if (unpublished.length === 0) return '';
  const later = unpublished.filter(({ why }) => why === 'later').length;
  const unconfirmed = unpublished.filter(({ why }) => why === 'unconfirmed').length;
  const drafts = unpublished.length - later;
  const counts = [
    drafts > 0 ? `${drafts} bản nháp${unconfirmed > 0 ? ` (${unconfirmed} chưa so với bản giấy)` : ''}` : '',
    later > 0 ? `${later} hẹn giờ` : '',
  ].filter((count) => count !== '');
  const sentence = `${counts.join(', ')} chưa lên cổng`;
  if (unpublished.length > mostListed) return `${sentence}.\n`;
  return `${sentence}:\n${unpublished.map((each) => `  ${printable(`${each.file}: ${words[each.why](each)}`)}\n`).join('')}`;
}

const words: Record<UnpublishedDocument['why'], (unpublished: UnpublishedDocument) => string> = {
  draft: (unpublished) =>
    unpublished.published === undefined
      ? `bản nháp chưa có ngày đăng; soạn xong thì ${released(unpublished)}, hoặc tắt Bản nháp trong biểu mẫu`
      : `bản nháp; soạn xong thì ${released(unpublished)}`,
  unconfirmed: (unpublished) =>
    unpublished.draft
      ? `bản nháp chưa so với bản giấy; so xong thì xóa unconfirmed, ${released(unpublished)}`
      : 'chưa so với bản giấy; so xong thì xóa unconfirmed',
  later: ({ published }) => (published === undefined ? '' : `hẹn đăng ${inWords(published)}`),
};

/** What to change in the front matter of a draft to publish it. */
const released = ({ published, today }: UnpublishedDocument): string =>
  published === undefined ? `thay dòng draft: true bằng published: ${today}` : 'xóa dòng draft: true';

/** `07:30 ngày 01/12/2026`, in Việt Nam. */
function inWords(published: Moment): string {
  const instant = startOf(published);
  const day = `ngày ${formatDate(dayOf(instant))}`;
  if (published.length === 10) return day;
  return `${new Date(instant + 7 * 3_600_000).toISOString().slice(11, 16)} ${day}`;
}
