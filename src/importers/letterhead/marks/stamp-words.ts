/** Độ khẩn: the values of the key `urgency`. */
export type UrgencyStamp = 'khan' | 'thuong-khan' | 'hoa-toc';

/** Độ khẩn in small letters, its value, and a stamp as a scan may read it. */
export const urgencies: readonly (readonly [words: string, value: UrgencyStamp, misread: string])[] = [
  ['hỏa tốc', 'hoa-toc', 'HÓA TỐC'],
  ['thượng khẩn', 'thuong-khan', 'THƯƠNG KHẢN'],
  ['khẩn', 'khan', '|KHÂN|'],
];

/** Stamps of secrecy and of limited circulation in small letters, and a stamp as a scan may read it. */
export const secrecies: readonly (readonly [words: string, misread: string])[] = [
  ['tối mật', 'TỐI MẶT'],
  ['tuyệt mật', 'TUYÊT MÂT'],
  ['mật', 'M Â T'],
  ['lưu hành nội bộ', 'LƯU HÀNH NÔI BỘ'],
  ['xem xong trả lại', 'XEM XONG TRA LAI'],
];
