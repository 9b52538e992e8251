import { typeByAbbreviation } from '../../domain/document-type.ts';
import { slugify } from '../../language/folding.ts';

/** The lists of ward.yaml whose ids front matter uses. */
export interface Subjects {
  fields: readonly { id: string; name: string }[];
  topics: readonly { id: string; name: string }[];
}

/** Keys that a document may lack: a line with such a key and no value is removed by `check --fix`. */
export const removableKeys: ReadonlySet<string> = new Set(['summary', 'urgency', 'place']);

/** Names that editors use for a choice, as slugs, besides its id. */
const otherNames: Record<string, string> = {
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
  lead: 'chu-tri chinh don-vi-chu-tri',
  support: 'phoi-hop don-vi-phoi-hop ho-tro',
};

/** “của phường”, “phường Ái Quốc” after the name of a channel, as a slug. */
const owner = /-(?:cua-)?(?:phuong|xa|dac-khu|dia-phuong)(?:-.*)?$/;

/** The choice that an editor means by its name; undefined if there is none: `Thông báo` → `thong-bao`, `Đài truyền thanh phường` → `radio`. */
export function meantChoice(written: string, choices: readonly string[]): string | undefined {
  const slugs = [slugify(written), slugify(written).replace(owner, '')];
  const meant = choices.find((id) =>
    slugs.some((slug) => slug === id || otherNames[id]?.split(' ').includes(slug)),
  );
  if (meant !== undefined) return meant;
  const type = typeByAbbreviation(written.trim());
  return type !== undefined && choices.includes(type) ? type : undefined;
}

/** The id of a ward's list that an editor means: `Y tế` → `y-te`; undefined if no item or several have that name. */
export function meantSubject(written: string, subjects: Subjects[keyof Subjects]): string | undefined {
  const slug = slugify(written);
  const meant = subjects.filter(({ id, name }) => id === slug || slugify(name) === slug);
  return meant.length === 1 ? meant[0]!.id : undefined;
}

/** `true` or `false` for a Vietnamese or English word; undefined for any other. */
export function meantBoolean(written: string): string | undefined {
  const slug = slugify(written);
  if (['co', 'dung', 'yes', 'x', 'bat'].includes(slug)) return 'true';
  return ['khong', 'sai', 'no', 'tat'].includes(slug) ? 'false' : undefined;
}

/**
 * The list of ids that an editor means by one text, `[y-te, do-thi]`: the whole text is one item, or commas and
 * semicolons separate the items. Returns undefined if an item is unknown.
 */
export function meantList(written: string, meant: (item: string) => string | undefined): string | undefined {
  const whole = meant(written);
  const items = whole === undefined ? written.split(/[,;]/).map((item) => meant(item.trim())) : [whole];
  return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
}
