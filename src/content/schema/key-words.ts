import { once } from '../../cache/memory.ts';
import { slugify } from '../../language/folding.ts';
import type { SchemaShape } from './shape.ts';
import { everyKey, termOf } from './shape.ts';

/** Names that editors use for a key, as slugs, besides the term in the schema. */
const otherNames: Record<string, string> = {
  title: 'tieu-de trich-yeu ten-van-ban ten-bai ten tua-de',
  type: 'loai loai-van-ban the-loai ten-loai-van-ban',
  code: 'so so-hieu ky-hieu so-van-ban so-va-ky-hieu so-ki-hieu',
  issuer: 'co-quan don-vi-ban-hanh noi-ban-hanh',
  place: 'noi-ky',
  issued: 'ngay-ky ngay-van-ban ngay-thang ngay-thang-nam ngay-ky-ban-hanh',
  effective: 'hieu-luc ngay-hieu-luc co-hieu-luc hieu-luc-tu',
  expires: 'het-hieu-luc het-han ngay-het-han',
  published: 'ngay-dang-tai thoi-gian-dang ngay-xuat-ban gio-dang ngay-gio-dang dang-ngay',
  topics: 'chu-de cac-chuyen-muc',
  to: 'gui noi-gui den',
  recipients: 'noi-nhan-van-ban',
  signer: 'nguoi-ky-van-ban ky-ten',
  urgency: 'muc-do-khan khan',
  summary: 'tom-tat mo-ta',
  disclosure: 'cong-khai khoan-cong-khai',
  keywords: 'tu-khoa cac-tu-khoa tu-tim-kiem',
  attachments: 'dinh-kem file-dinh-kem tai-lieu-dinh-kem phu-luc tep-kem-theo',
  replaces: 'thay-the',
  amends: 'sua-doi sua-doi-bo-sung',
  formerly: 'ten-cu ten-tep-cu',
  changes: 'dinh-chinh',
  withdrawn: 'thu-hoi-van-ban',
  channels: 'kenh cac-kenh kenh-dang',
  released: 'phat-hanh',
  allow: 'ngoai-le cho-qua bo-qua',
  unconfirmed: 'chua-xac-nhan',
  tasks: 'nhiem-vu cac-nhiem-vu sua-nhiem-vu',
  drop: 'bo xoa',
  unit: 'don-vi co-quan don-vi-thuc-hien',
  due: 'han thoi-han han-chot',
  role: 'vai-tro',
  progress: 'tien-do',
  draft: 'nhap',
  period: 'thoi-gian',
  implements: 'thuc-hien',
  image: 'anh hinh-anh anh-dai-dien',
  imageAlt: 'ta-anh mo-ta-anh chu-thich-anh',
  author: 'nguoi-viet',
  audio: 'am-thanh ghi-am',
  name: 'ten ho-ten ten-phuong',
  position: 'chuc-danh',
  authority: 'tham-quyen quyen-han co-quan co-quan-chu-quan',
  file: 'duong-dan ten-file',
  on: 'ngay vao-ngay',
  note: 'noi-dung',
  reason: 'vi-sao',
  replacedBy: 'thay-bang thay-boi',
  link: 'lien-ket dia-chi duong-dan',
  rule: 'quy-tac',
  status: 'trang-thai',
  from: 'tu bat-dau',
  until: 'den ket-thuc',
  city: 'thanh-pho tinh tinh-thanh-pho',
  url: 'dia-chi-cong dia-chi-trang ten-mien duong-dan',
  publisher: 'don-vi-phu-trach',
  official: 'chinh-thuc',
  contact: 'lien-he',
  address: 'dia-chi tru-so',
  phone: 'dien-thoai so-dien-thoai',
  email: 'thu-dien-tu',
  hours: 'gio-lam-viec gio',
  units: 'don-vi cac-don-vi',
  fields: 'cac-linh-vuc linh-vuc',
  aliases: 'ten-goi-khac ten-khac',
  abbreviations: 'viet-tat chu-viet-tat',
  notice: 'thong-bao-khan',
  emblem: 'bieu-trung',
  text: 'noi-dung',
  id: 'ma',
  when: 'lich lich-hop cac-buoi',
  for: 'cho danh-cho doi-tuong cho-ai',
  shortcuts: 'loi-tat cac-loi-tat',
  searches: 'hay-tim cau-hay-tim tim-nhieu',
  synonyms: 'tu-dong-nghia dong-nghia cac-tu-dong-nghia',
  say: 'noi goi-la nguoi-dan-goi',
  mean: 'nghia nghia-la co-nghia',
  neighbourhoods: 'to-dan-pho cac-to-dan-pho thon cac-thon',
  leader: 'to-truong truong-thon',
  hall: 'nha-van-hoa noi-hop',
  collection: 'thu-gom-rac ngay-thu-gom-rac lich-thu-gom-rac',
  responsible: 'nguoi-chiu-trach-nhiem chiu-trach-nhiem',
  licence: 'giay-phep',
  movedFrom: 'dia-chi-cu doi-tu chuyen-tu',
  ward: 'ma-phuong-cu phuong-cu',
  below: 'thu-muc',
  brand: 'mau mau-sac mau-chu-dao',
  head: 'nguoi-phu-trach truong-don-vi thu-truong lanh-dao',
  duties: 'nhiem-vu chuc-nang viec-phu-trach',
  room: 'phong so-phong',
};

/**
 * The key that an editor means by its Vietnamese name, with or without diacritics, or by its name in capitals. Returns
 * undefined if no key or several keys of the map have that name.
 */
export function meantKey(written: string, { shape = {} }: SchemaShape): string | undefined {
  const known = Object.keys(shape);
  const sameLetters = known.filter((key) => key.toLowerCase() === written.toLowerCase());
  if (sameLetters.length === 1) return sameLetters[0];
  const slug = slugify(written);
  const called = known.filter(
    (key) => slugify(termOf(shape[key]) ?? '') === slug || otherNames[key]?.split(' ').includes(slug),
  );
  return slug !== '' && called.length === 1 ? called[0] : undefined;
}

/** Whether a word is the name of some key, in English or Vietnamese. */
export function isKeyName(written: string): boolean {
  const names = keyNames();
  return names.has(written.toLowerCase()) || names.has(slugify(written));
}

const keyNames = once(
  (): ReadonlySet<string> =>
    new Set([
      ...Object.values(otherNames).flatMap((slugs) => slugs.split(' ')),
      ...[...everyKey()].flatMap(([key, term]) => [key.toLowerCase(), slugify(term ?? key)]),
    ]),
);
