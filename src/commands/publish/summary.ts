import { reportText } from '../../checks/reporters/text.ts';
import type { DatedPortal } from '../../publishing/age.ts';
import { isOld } from '../../publishing/age.ts';
import type { PublishedWard } from '../../publishing/publisher.ts';
import { showMoment } from '../../strings/show.ts';
import { contentArgument } from '../command.ts';

/** The errors of the wards that keep their old portals, in the words of `check` and `build`. */
export const reportFaults = (wards: readonly PublishedWard[]): string =>
  wards
    .filter(({ outcome }) => !outcome.ok)
    .map(
      ({ ward, outcome: { findings, faults } }) =>
        reportText(findings.filter(({ severity }) => severity === 'error')) +
        faults.map((fault) => `${ward} lỗi  ${fault}\n`).join(''),
    )
    .join('');

/** What a person must know after a run, as the text of a mail. */
export interface Summary {
  text: string;
  /** What of it somebody needs to know: empty where all is well, the same text while the same is wrong. */
  concern: string;
  status: 0 | 1;
}

/** Where the wards of a run are published, from what, when. */
interface PublishedPlace {
  target: string;
  content: string;
  now: number;
  /** Portals that are published, too, and were not built in this run. */
  others: readonly DatedPortal[];
}

export function summarize(
  wards: readonly PublishedWard[],
  { target, content, now, others }: PublishedPlace,
): Summary {
  const kept = wards.filter(({ end }) => end === 'kept');
  const old = [...wards, ...others].filter(({ date }) => date !== undefined && isOld(date, now));
  const unsigned = wards.filter((each) => each.hasLostSignature);
  const warnings = [...old.map(warnOfAge), ...unsigned.map(warnOfSignature)];
  const count = (end: PublishedWard['end']): number => wards.filter((each) => each.end === end).length;
  const parts = [
    `${count('changed')} phường đã công bố`,
    `${count('same')} phường không có gì thay đổi`,
    `${kept.length} phường giữ cổng cũ`,
  ];
  const lines = [
    `${target}: ${parts.join(', ')}.`,
    ...wards.map((each) => `  ${each.ward}: ${inWords(each, content)}.`),
    ...warnings,
  ];
  return {
    text: `${lines.join('\n')}\n`,
    concern: [...kept.map((each) => `${each.ward}: ${inWords(each, content)}`), ...warnings].join('\n'),
    status: kept.length === 0 ? 0 : 1,
  };
}

/** The warning of a portal that is older than a day. */
export const warnOfAge = ({ ward, date }: DatedPortal): string =>
  `Cảnh báo: cổng ${ward} đang công bố đã cũ hơn một ngày, cập nhật đến ${showMoment(date!)}.`;

/** The warning of a portal that was signed before and is not any more. */
export const warnOfSignature = ({ ward }: Pick<PublishedWard, 'ward'>): string =>
  `Cảnh báo: cổng ${ward} trước đây có chữ ký, nay công bố không có khóa nên không còn; người kiểm bằng npm run verify -- --key sẽ thấy cổng không có chữ ký. Chạy lại với --key, hoặc báo cho mọi người là phường thôi ký.`;

/** How a ward's publishing ended, in a part of a sentence. */
export function inWords({ ward, end, outcome, refusal, date }: PublishedWard, content: string): string {
  if (end === 'changed') return 'đã công bố';
  if (end === 'same') return 'không có gì thay đổi';
  const standing =
    date === undefined ? 'giữ nguyên như trước' : `giữ cổng cũ, cập nhật đến ${showMoment(date)}`;
  return `${standing}; ${refusal ?? whyNotBuilt(ward, outcome, content)}`;
}

function whyNotBuilt(
  ward: string,
  { isBusy, findings, faults }: PublishedWard['outcome'],
  content: string,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return `${errors} lỗi trong nội dung, xem bằng npm run check -- ${ward}${contentArgument(content)}`;
  return isBusy ? 'một lệnh khác đang dựng phường này' : (faults[0] ?? 'bản dựng không đạt');
}
