import type { LetterAccount } from '../../importers/conservation/account.ts';
import type { LetterPlace } from '../../importers/conservation/places.ts';
import type { Doubt, OmissionName } from '../../importers/paper.ts';
import { shorten } from '../../language/text.ts';

/** What editors call the texts that are left out. */
const omissionNames: Record<OmissionName, string> = {
  letterhead: 'phần đầu',
  'second-letterhead': 'phần đầu của văn bản kèm theo',
  'cover-note': 'lời nhắn trước văn bản',
  'page-number': 'số trang',
  'running-head': 'đầu trang, chân trang',
  'repeated-table-head': 'đầu bảng lặp lại',
  'signature-note': 'quanh chữ ký',
  'hidden-text': 'chữ ẩn',
  'deleted-text': 'chữ đã xóa',
  prompt: 'lời nhắc trong ô chưa điền',
  watermark: 'chữ in chìm',
  drawing: 'chữ trong hình',
  comment: 'ghi chú của người soạn',
  'list-mark': 'dấu đầu dòng',
  contents: 'mục lục',
};

/** Texts that are nearly the same in all papers are quoted only where they have more letters than usual. */
const usual: Partial<Record<OmissionName, number>> = {
  letterhead: 130,
  'page-number': 20,
  'signature-note': 40,
  'list-mark': Infinity,
  'repeated-table-head': Infinity,
};

const longestQuote = 60;
const mostPlaces = 5;

/** How many letters are left out under which name, in one sentence; undefined where none is. */
export function omissionSentence({ omitted }: LetterAccount): string | undefined {
  if (omitted.length === 0) return undefined;
  const parts = omitted.map(({ name, count, texts }) => {
    const isUsual = count <= (usual[name] ?? 0);
    const quote = isUsual ? '' : ` (“${shorten(texts.join(' / '), longestQuote)}”)`;
    return `${omissionNames[name]} ${count}${quote}`;
  });
  return `chữ không đưa vào nội dung: ${parts.join(', ')}`;
}

/** What an editor must compare because letters are lost, added, or in another order than in the paper. */
export function accountDoubts({ lost, added, moved, isShort }: LetterAccount): Doubt[] {
  const held = isShort ? '; vì vậy để bản nháp' : '';
  return [
    ...doubtOf('không thấy trong bản nháp', lost, held),
    ...doubtOf('bản nháp có mà văn bản không có, hoặc lặp lại', added, held),
    ...(moved.length > 0
      ? [{ field: 'body', message: `thứ tự khác văn bản, so lại: ${quotes(moved)}` }]
      : []),
  ];
}

function doubtOf(what: string, places: readonly LetterPlace[], held: string): Doubt[] {
  const count = places.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return [];
  return [{ field: 'body', message: `${count} chữ cái, chữ số ${what}: ${quotes(places)}${held}` }];
}

/** The places with the most letters, each in a few words. */
function quotes(places: readonly LetterPlace[]): string {
  const own = places.slice(0, mostPlaces).map(({ text }) => `“${shorten(text, longestQuote)}”`);
  const others = places.length - own.length;
  return own.join(', ') + (others > 0 ? ` và ${others} chỗ khác` : '');
}
