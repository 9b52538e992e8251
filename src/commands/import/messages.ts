import type { Day } from '../../domain/dates/calendar-date.ts';
import { isBlank } from '../../importers/doubts.ts';
import { toConfirm } from '../../importers/draft.ts';
import type { Doubt, ImportCollection, UnderstoodPaper, UnsurePlace } from '../../importers/paper.ts';
import { fieldNames } from './field-names.ts';

/** What an editor must compare with the paper after a scan: the keys of `toConfirm`, read or not, then title and issuer. */
export function scanDoubts(found: UnderstoodPaper): Doubt[] {
  if (isBlank(found)) return found.doubts;
  const signer = [found.signer?.authority, found.signer?.position, found.signer?.name];
  const values: Record<(typeof toConfirm)[number], string | undefined> = {
    code: found.code,
    issued: found.issued,
    signer: found.signer && signer.filter(Boolean).join(', ').replaceAll('\n', ', '),
  };
  const confirm = toConfirm.map((field): Doubt => {
    const value = values[field];
    const message =
      value === undefined
        ? `không thấy trong bản quét; xem bản giấy, điền nếu có, rồi xóa ${field} khỏi “Cần xác nhận” (unconfirmed)`
        : `đọc từ bản quét “${value}”; so với bản giấy rồi xóa ${field} khỏi “Cần xác nhận” (unconfirmed)`;
    return { field, message };
  });
  const compare = (['title', 'issuer'] as const).flatMap((field): Doubt[] =>
    found[field] ? [{ field, message: `đọc từ bản quét “${found[field]}”; so với bản giấy` }] : [],
  );
  // A missing key is already in `confirm`.
  const others = found.doubts.filter(
    ({ field }) => !(field in values && values[field as keyof typeof values] === undefined),
  );
  return [...confirm, ...compare, ...others];
}

/**
 * What was guessed from the text, as one sentence; undefined where nothing was guessed.
 * @param stated the keys that an editor has stated
 */
export function guessSentence(
  found: UnderstoodPaper,
  collection: ImportCollection,
  stated: ReadonlySet<string> = new Set(),
): string | undefined {
  const topics = collection === 'plans' ? found.topics.slice(0, 1) : found.topics;
  const parts = (
    [
      ['lĩnh vực', 'fields', found.fields],
      ['chuyên mục', 'topics', topics],
      ['kênh phát hành', 'channels', found.channels],
    ] as const
  ).flatMap(([name, key, ids]) => (ids.length > 0 && !stated.has(key) ? [`${name} ${ids.join(', ')}`] : []));
  return parts.length > 0 ? `đoán từ nội dung: ${parts.join('; ')}; xem lại` : undefined;
}

/** A doubt where the editor gave no day of publication: the paper has no such day. */
export const undatedDoubt = (published: string | undefined, ward: string | undefined, today: Day): Doubt[] =>
  published === undefined
    ? [
        {
          field: 'published',
          message: `chưa có nên để bản nháp; mở biểu mẫu (npm run edit${ward === undefined ? '' : ` -- ${ward}`}), xem lại, tắt Bản nháp rồi bấm Lưu, hoặc trong tệp .md thêm dòng published: ${today} (ngày đăng) và xóa dòng draft: true`,
        },
      ]
    : [];

/** Where an editor reads what is to be looked at: stderr. */
export interface Notes {
  write(text: string): unknown;
}

/** How many doubtful places of a scan are quoted at most: nobody would read a hundred. */
const mostPlaces = 15;

const weakest = (places: readonly UnsurePlace[]): Set<UnsurePlace> =>
  new Set([...places].sort((a, b) => a.confidence - b.confidence).slice(0, mostPlaces));

/**
 * Prints what an editor should look at in one file: a line for each doubt, with its places below.
 * @param omissions what is left out, as a sentence
 */
export function printDoubts(
  err: Notes,
  file: string,
  doubts: readonly Doubt[],
  guess: string | undefined,
  omissions?: string,
): void {
  if (doubts.length === 0 && guess === undefined) {
    if (omissions !== undefined) err.write(`${file}: ${omissions}\n`);
    return;
  }
  err.write(`${file}: cần xem lại\n`);
  const shown = weakest(doubts.flatMap(({ places = [] }) => places));
  for (const { field, page, message, places } of doubts) {
    const where = `${fieldNames[field] ?? field}${page === undefined ? '' : `, trang ${page}`}`;
    err.write(`  ${where}: ${places ? `${places.length} chỗ ` : ''}${message}\n`);
    const own = (places ?? []).filter((place) => shown.has(place));
    for (const { text } of own) err.write(`    ${text}\n`);
    const others = (places ?? []).length - own.length;
    if (others > 0)
      err.write(`    ${own.length > 0 ? `và ${others} chỗ khác` : `${others} chỗ`} đỡ ngờ hơn\n`);
  }
  for (const sentence of [guess, omissions]) if (sentence !== undefined) err.write(`  ${sentence}\n`);
}
