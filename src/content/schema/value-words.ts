import { typeByAbbreviation } from '../../domain/document-type.ts';
import { slugify } from '../../language/folding.ts';

/** The lists of a ward that front matter takes ids from. */
export interface Subjects {
  fields: readonly { id: string; name: string }[];
  topics: readonly { id: string; name: string }[];
}

/** Keys that a document does as well without: one that is left empty is not wanted. */
export const leftOut: ReadonlySet<string> = new Set(['summary', 'urgency', 'place']);

/** What editors call a choice, folded, beside its id. */
const calledBy: Record<string, string> = {
  portal: 'cong cong-thong-tin cong-thong-tin-dien-tu trang-thong-tin-dien-tu trang-web website web',
  fanpage: 'facebook fanpage-facebook trang-facebook trang-fanpage fb',
  zalo: 'zalo-oa nhom-zalo trang-zalo',
  radio:
    'dai dai-truyen-thanh truyen-thanh loa loa-truyen-thanh loa-phat-thanh he-thong-truyen-thanh phat-thanh',
  meeting: 'hop hop-dan hop-to-dan-pho hop-to',
  notice: 'bang-tin to-roi niem-yet dan-thong-bao',
  doing: 'dang-lam dang-thuc-hien',
  done: 'xong da-xong hoan-thanh da-hoan-thanh da-lam',
  stuck: 'vuong vuong-mac gap-vuong dang-vuong',
};

/** “của phường”, “phường Ái Quốc” behind the name of a channel. */
const owner = /-(?:cua-)?(?:phuong|xa|dac-khu|dia-phuong)(?:-.*)?$/;

/** The one choice that an editor means by its name: `Thông báo` → `thong-bao`, `Đài truyền thanh phường` → `radio`. */
export function meantChoice(written: string, choices: readonly string[]): string | undefined {
  const slugs = [slugify(written), slugify(written).replace(owner, '')];
  const meant = choices.find((id) =>
    slugs.some((slug) => slug === id || calledBy[id]?.split(' ').includes(slug)),
  );
  if (meant !== undefined) return meant;
  const type = typeByAbbreviation(written.trim());
  return type !== undefined && choices.includes(type) ? type : undefined;
}

/** The one id of a ward's list whose name, or own letters, an editor has written: `Y tế` → `y-te`. */
export function meantSubject(written: string, subjects: Subjects[keyof Subjects]): string | undefined {
  const slug = slugify(written);
  const meant = subjects.filter(({ id, name }) => id === slug || slugify(name) === slug);
  return meant.length === 1 ? meant[0]!.id : undefined;
}

/** What `true` and `false` are called. */
export function meantBoolean(written: string): string | undefined {
  const slug = slugify(written);
  if (['co', 'dung', 'yes', 'x', 'bat'].includes(slug)) return 'true';
  return ['khong', 'sai', 'no', 'tat'].includes(slug) ? 'false' : undefined;
}

/** A text that stands for a list, as a list of ids: as a whole, else by its commas; undefined where one is unknown. */
export function meantList(written: string, meant: (item: string) => string | undefined): string | undefined {
  const whole = meant(written);
  const items = whole === undefined ? written.split(/[,;]/).map((item) => meant(item.trim())) : [whole];
  return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
}
