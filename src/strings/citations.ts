import type { AuthorityLevel } from '../domain/authority-level.ts';
import type { CitationRole } from '../understanding/citations/role.ts';

/** Every word about citations and the chain of command. */
export const citationWords = {
  section: 'Dẫn chiếu',
  title: 'Văn bản được dẫn chiếu',
  what: 'Mọi văn bản mà văn bản, kế hoạch và tin, bài của phường nhắc đến, đọc từ chính nội dung đã đăng.',
  total: (count: number) => `${count} văn bản được dẫn chiếu`,
  empty: 'Chưa có văn bản nào được dẫn chiếu.',
  byType: 'Theo loại',
  all: 'Tất cả',
  noType: 'Loại khác',
  ofType: (type: string) => `Văn bản được dẫn chiếu: ${type.toLowerCase()}`,
  columns: { code: 'Văn bản', title: 'Trích yếu', count: 'Được dẫn chiếu' },
  count: (count: number) => `${count} lần`,
  known: 'Thông tin đã biết',
  officialText: 'Toàn văn tại nguồn chính thức',
  heldText: 'Đọc văn bản này trên cổng',
  notHeld: 'Cổng này không đăng toàn văn văn bản này.',
  citedBy: 'Được dẫn chiếu bởi',
  citedByCount: (count: number) => `${count} văn bản, tin, bài của phường, mới nhất trước`,
  citing: { day: 'Ngày', document: 'Văn bản dẫn chiếu', where: 'Là gì, ở mục nào' },
  opening: 'phần mở đầu',
  says: (date: string) => `ghi ngày ${date}`,
  roles: {
    replaces: 'bị thay thế, bãi bỏ',
    amends: 'được sửa đổi, bổ sung',
    implements: 'được thực hiện',
    basis: 'căn cứ',
    mention: 'dẫn chiếu',
  } satisfies Record<CitationRole, string>,

  chain: 'Văn bản này thực hiện gì, ai thực hiện',
  chainBelow: 'Được thực hiện bởi',
  chainSelf: 'Văn bản này',
  through: (name: string) => `qua ${name}`,
  levels: {
    party: 'Trung ương Đảng',
    state: 'Quốc hội, Chính phủ',
    ministry: 'Bộ, ngành trung ương',
    city: 'Thành phố, tỉnh',
    ward: 'Phường',
    other: 'Văn bản khác',
  } satisfies Record<AuthorityLevel, string>,
};
