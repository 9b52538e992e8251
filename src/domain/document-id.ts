import { slugify } from '../language/folding.ts';
import { shorten } from '../language/text.ts';
import type { Collection } from './schema/document.ts';
import { channelPages, listParts, reservedSections } from './sections.ts';

const firstWords: readonly string[] = Object.values(listParts);
const lastWords: readonly string[] = Object.values(channelPages);

/** How many letters of a title an address takes at most. */
const longest = 64;

/** Words that lead on to another: a cut title does not end with them. */
const leadingOn =
  /\s(?:và|của|cho|về|các|những|theo|tại|trên|trong|từ|đến|với|do|để|năm|tháng|ngày|số)[\s,;:.…–-]*$/iu;

/** Names of devices: no file or folder of Windows can have them. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/;

/** Why an id belongs to the portal itself, as a sentence for the editor; undefined where it is free. */
export function reservedId(collection: Collection, id: string): string | undefined {
  if (collection === 'pages' && !devices.test(id))
    return reservedSections.includes(id)
      ? `“${id}” là một mục có sẵn của cổng; hãy đặt tên khác cho trang`
      : undefined;
  const parts = id.split('/');
  const device = parts.find((part) => devices.test(part));
  if (device !== undefined)
    return `“${device}” là tên Windows giữ cho thiết bị, nên máy dùng Windows không mở được; hãy đổi tên`;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (firstWords.includes(first))
    return `tên không được bắt đầu bằng “${first}/” vì đó là địa chỉ của danh sách; hãy đổi tên`;
  if (lastWords.includes(last))
    return `tên không được kết thúc bằng “${last}” vì đó là địa chỉ của kênh; hãy đổi tên`;
  return undefined;
}

/** The id that a title proposes: `2025/trien-khai-nghi-quyet-y-te`, cut where a word ends. */
export function idFromTitle(title: string, year?: string): string {
  const slug = slugify(cut(title)) || 'van-ban';
  const id = year ? `${year}/${slug}` : slug;
  return reservedId('directives', id) ? `${id}-1` : id;
}

/** The id itself, or the first of `-2`, `-3` … that is not taken. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  let free = id;
  for (let count = 2; taken(free); count += 1) free = `${id}-${count}`;
  return free;
}

function cut(title: string): string {
  let short = shorten(title.normalize('NFC'), longest);
  if (!short.endsWith('…')) return short;
  while (leadingOn.test(short)) short = short.replace(leadingOn, '');
  return short;
}
