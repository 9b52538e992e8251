import type { DrawnScan } from '../../../recognition/stamps/fixtures/drawn-scan.ts';
import { randomOf } from '../../../recognition/stamps/fixtures/drawn-scan.ts';

const stamps = [
  ...[['MẬT'], ['MẬT'], ['MẬT'], ['TỐI MẬT'], ['TUYỆT MẬT'], ['TUYỆT', 'MẬT'], ['MẬT', 'Bản số: 03']],
  ...[['LƯU HÀNH NỘI BỘ'], ['XEM XONG TRẢ LẠI'], ['TÀI LIỆU THU HỒI'], ['BẢN SAO BÍ MẬT NHÀ NƯỚC']],
];

/** Papers that may be published, however near their words come to those of a stamp. */
const innocents: readonly Partial<DrawnScan>[] = [
  {
    title: 'Về việc tập huấn kỹ thuật nuôi ong lấy mật',
    lines: ['Mật ong rừng, mật ong nuôi phải ghi nhãn theo quy định.', 'Mật'],
  },
  {
    title: 'Về bảo mật thông tin cá nhân trên mạng',
    lines: ['Không cung cấp mật khẩu, mã OTP cho người lạ.', 'BẢO MẬT THÔNG TIN'],
  },
  {
    title: 'Về việc khen thưởng bà Nguyễn Thị Mật',
    lines: ['Khen thưởng bà Nguyễn Thị Mật, tổ dân phố số 4.', 'NGUYỄN THỊ MẬT'],
  },
  {
    title: 'Quản lý tài liệu mật, con dấu',
    lines: ['Rà soát tài liệu mật, tối mật, tuyệt mật theo Luật.', 'BẢO VỆ BÍ MẬT NHÀ NƯỚC'],
  },
  { typeName: 'GIẤY MỜI', title: 'Họp mặt gia đình liệt sĩ', lines: ['HỌP MẶT', 'Kính mời ông, bà tới dự.'] },
  { typeName: 'MẬT ONG', title: 'Hội chợ mật ong phường Hoa Sen', stamp: ['MẬT ONG HOA SEN'] },
  { title: 'Khám mắt cho người cao tuổi', lines: ['ĐÔI MẮT', 'MỎI MẮT'], stamp: ['KHÁM MẮT'] },
  ...['HỎA TỐC', 'KHẨN', 'THƯỢNG KHẨN', 'ĐÃ DUYỆT', 'BẢN SAO', 'SAO Y', 'MẶT BẰNG', 'CÔNG KHAI'].map(
    (stamp) => ({
      stamp: [stamp],
    }),
  ),
  { stamp: ['ĐẾN', 'Số: 312'] },
  {},
];

/** A scan of a stamped page: print, colour, frames, place, turn and damage by a seed. */
export function stampedScan(seed: number): DrawnScan {
  const random = randomOf(seed * 7919 + 1);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return {
    stamp: one(stamps),
    isSans: random() < 0.35,
    isRed: random() < 0.6,
    frames: one([0, 1, 1, 2] as const),
    place: one(['below the code', 'below the code', 'right', 'top'] as const),
    turn: one([0, 0, 0, 0, 3, -3, 1, 90, 270, 180]),
    askew: (random() - 0.5) * 5,
    noise: one([0, 0, 12, 30]),
    quality: one([40, 60, 85]),
    width: one([1000, 1240, 1654, 2480]),
    size: one([13, 14, 16, 20]),
    paper: one([255, 255, 235, 215]),
  };
}

/** A scan, made in the same ways, of a page that may be published. */
export function innocentScan(seed: number): DrawnScan {
  const made = stampedScan(seed);
  delete made.stamp;
  return { ...made, ...innocents[seed % innocents.length]! };
}
