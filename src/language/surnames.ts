import { foldSqueezed } from './folding.ts';

/** The surnames that most people have, the most frequent first. */
export const frequentSurnames: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');

/** Surnames with their marks, as they are written before a given name. */
export const surnames: readonly string[] = [
  ...frequentSurnames,
  ...(
    'Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô Hà Tạ Cao Lương Chu Châu Thái Quách Kiều La Lưu Tống Tăng Triệu ' +
    'Nghiêm Khuất Thạch Sơn Lục Mạc Nông Vi Giang Từ Văn Doãn Đồng Bạch Quản Cù Ninh Viên Đàm Hứa Phí Ông'
  ).split(' '),
];

/**
 * More surnames, without marks. Too rare, or too often other words, to prove that the capitals after them are a name.
 */
const rareSurnames =
  'lai kim danh ton thi than han khuc khuong lo lu luyen ma man phu quang sam sung tien tieu tram trang ung viet xa yen y a ' +
  'k h ro ca mua hang thao vang vuu au giap diep du doi lieu mau o phuong chung cung';

/** Without their marks these surnames are too often other words: `Đồng chí`, `Viên chức`, `Đảm bảo`, `khuất`. */
const ambiguous = new Set(['dong', 'vien', 'dam', 'khuat']);

const folded = new Set(
  [...surnames.map(foldSqueezed), ...rareSurnames.split(' ')].filter((name) => !ambiguous.has(name)),
);

/** Whether a word is a Vietnamese surname. Its marks do not count, since a scan often loses them. */
export const isSurname = (word: string): boolean => folded.has(foldSqueezed(word));
