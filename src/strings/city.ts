import { lowerFirst } from '../language/text.ts';
import { formatNumber } from './number.ts';
import { vi } from './vi.ts';

/** The kinds of wards, by the beginnings of their names, as a title names them. */
const kinds = ['Phường', 'Xã', 'Đặc khu'];

/** The words of a city's front. */
export const cityWords = {
  /** “Các phường, xã thành phố Hải Phòng”: the kinds that there are. */
  title: (wards: readonly { name: string }[], city: string | undefined) =>
    [cityWords.wards(wards), city && lowerFirst(city)].filter(Boolean).join(' '),
  site: (wards: readonly { name: string }[], city: string | undefined) =>
    `${vi.portalKind} ${lowerFirst(cityWords.title(wards, city))}`,
  wards: (wards: readonly { name: string }[]) => {
    const found = kinds.filter((kind) => wards.some(({ name }) => name.startsWith(`${kind} `)));
    return `Các ${(found.length > 0 ? found : kinds.slice(0, 2)).join(', ').toLowerCase()}`;
  },
  description: (count: number) =>
    `Cổng thông tin điện tử của ${formatNumber(count)} phường, xã: tìm văn bản, thông báo của mọi nơi cùng lúc, xem liên hệ, theo dõi tin mới.`,
  demo: 'Trang minh họa: chưa phường, xã nào ở đây nhận cổng này làm cổng thông tin chính thức.',
  phone: 'Điện thoại:',
  demoTag: 'Cổng minh họa',

  searchTitle: 'Tìm văn bản, thông báo của mọi phường, xã',
  searchLabel: 'Tìm trong mọi cổng',
  searchIn: 'Tìm ở',
  everywhere: 'Mọi phường, xã',
  searchEach: 'Tìm ở từng cổng',
  searchEachWhy:
    'Ở đây chỉ tìm trong những văn bản mới nhất của mỗi nơi; trang tìm kiếm của từng cổng tìm trong tất cả.',
  withoutScript:
    'Trình duyệt này không chạy JavaScript nên không tìm chung được. Xin vào cổng của từng phường, xã dưới đây để xem theo danh mục.',
  count: (count: number) => `${formatNumber(count)} cổng`,
  filterLabel: 'Lọc theo tên',
  filterHint: 'Gõ tên, không dấu cũng được',
  letters: 'Theo chữ cái đầu',
  newest: 'Mới đăng',
  followAll: 'Theo dõi mọi cổng',
  opml: 'Danh sách nguồn tin của mọi cổng (OPML)',
  opmlWhat: 'Tải tệp này rồi nhập vào một trình đọc tin: nó theo dõi cổng của mọi phường, xã cùng lúc.',
  data: 'Dữ liệu về các phường, xã (JSON)',
  about: 'Về trang này',
  source: 'Mọi điều ở đây lấy từ chính cổng của từng phường, xã; muốn sửa thì sửa ở cổng ấy.',
  follow: 'Theo dõi, tra cứu',

  notFoundText: 'Địa chỉ này không có ở đây. Có thể nó bị gõ sai, hoặc thuộc cổng của một phường, xã.',
} as const;
