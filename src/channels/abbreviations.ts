import type { Ward } from '../domain/ward.ts';

/** Abbreviations of administrative texts and how they are read aloud; a ward adds its own in ward.yaml. */
const builtIn: Readonly<Record<string, string>> = {
  HĐND: 'Hội đồng nhân dân',
  UBND: 'Ủy ban nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBKT: 'Ủy ban Kiểm tra',
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  BCĐ: 'Ban Chỉ đạo',
  BQL: 'Ban Quản lý',
  BTGDV: 'Ban Tuyên giáo và Dân vận',
  TW: 'Trung ương',
  TƯ: 'Trung ương',
  TP: 'thành phố',
  TDP: 'tổ dân phố',
  TTg: 'Thủ tướng',
  PCT: 'Phó Chủ tịch',
  CHQS: 'Chỉ huy Quân sự',
  BCHQS: 'Ban Chỉ huy Quân sự',
  CAP: 'Công an phường',
  CCB: 'Cựu chiến binh',
  LHPN: 'Liên hiệp Phụ nữ',
  TNCS: 'Thanh niên Cộng sản',
  VHXH: 'Văn hóa Xã hội',
  'VH-XH': 'Văn hóa Xã hội',
  'KT-XH': 'kinh tế xã hội',
  'QP-AN': 'quốc phòng an ninh',
  KHCN: 'khoa học và công nghệ',
  CNTT: 'công nghệ thông tin',
  CĐS: 'chuyển đổi số',
  ĐMST: 'đổi mới sáng tạo',
  TTHC: 'thủ tục hành chính',
  CCHC: 'cải cách hành chính',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  PVHCC: 'Phục vụ hành chính công',
  SNC: 'sự nghiệp công',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  PCCC: 'phòng cháy, chữa cháy',
  CNCH: 'cứu nạn, cứu hộ',
  ATGT: 'an toàn giao thông',
  TTATGT: 'trật tự an toàn giao thông',
  ANTT: 'an ninh trật tự',
  ANCT: 'an ninh chính trị',
  TTATXH: 'trật tự an toàn xã hội',
  ANQP: 'an ninh, quốc phòng',
  ATTP: 'an toàn thực phẩm',
  VSATTP: 'vệ sinh an toàn thực phẩm',
  VSMT: 'vệ sinh môi trường',
  BVMT: 'bảo vệ môi trường',
  PCTT: 'phòng, chống thiên tai',
  TKCN: 'tìm kiếm cứu nạn',
  GPMB: 'giải phóng mặt bằng',
  QSDĐ: 'quyền sử dụng đất',
  GCN: 'giấy chứng nhận',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  BHTN: 'bảo hiểm thất nghiệp',
  NVQS: 'nghĩa vụ quân sự',
  GDĐT: 'Giáo dục và Đào tạo',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  KHHGĐ: 'kế hoạch hóa gia đình',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  NCT: 'người cao tuổi',
  CMND: 'chứng minh nhân dân',
  CCCD: 'căn cước công dân',
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  CT: 'Chủ tịch',
  CP: 'Chính phủ',
  QH: 'Quốc hội',
  BCT: 'Bộ Chính trị',
  NSNN: 'ngân sách nhà nước',
  XDCB: 'xây dựng cơ bản',
  KCN: 'khu công nghiệp',
  KDC: 'khu dân cư',
  DN: 'doanh nghiệp',
  'V/v': 'về việc',
  'T/M': 'thay mặt',
  'Zalo OA': 'trang Zalo chính thức',
  'COVID-19': 'Cô-vít mười chín',
  'Covid-19': 'Cô-vít mười chín',
  VNeID: 'Vi-en-e ai-đi',
  SMS: 'tin nhắn',
  QR: 'quy rờ',
  USB: 'u ét bê',
  AI: 'trí tuệ nhân tạo',
  OA: 'chính thức',
  ASEAN: 'A-xê-an',
  OK: 'ô kê',
  'đường link': 'đường dẫn',
  link: 'đường dẫn',
  email: 'thư điện tử',
  Email: 'thư điện tử',
  website: 'trang thông tin điện tử',
  Website: 'trang thông tin điện tử',
};

/** A letter's name, for an abbreviation that no table knows. */
const letters: Readonly<Record<string, string>> = {
  A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát', I: 'i',
  J: 'gi', K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'rờ', S: 'ét', T: 'tê',
  U: 'u', Ư: 'ư', V: 'vê', W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét',
}; // prettier-ignore

/** Spells out the abbreviations of a text. */
export type Expand = (text: string) => string;

const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}])' };
/** Capitals that make no word of their own: at most eight, digits after them parted off. */
const unknown = /(?<![\p{L}\p{N}])([A-ZĂÂĐÊÔƠƯ]{2,8})(?=\d|(?![\p{L}]))/gu;
const roman = /^[IVXLC]+$/;
const known = new WeakMap<Ward, Expand>();

/** The reading of one ward's abbreviations: its own words go before the table's, the longest form first. */
export function expander(ward: Ward): Expand {
  const made = known.get(ward);
  if (made) return made;
  const table = new Map(Object.entries({ ...builtIn, ...ward.abbreviations }));
  const forms = [...table.keys()].sort((a, b) => b.length - a.length).map(escape);
  const form = new RegExp(`${edge.before}(?:${forms.join('|')})${edge.after}`, 'gu');
  const expand: Expand = (text) =>
    text
      .replace(form, (short) => table.get(short)!)
      .replace(/(Ủy ban Mặt trận Tổ quốc) VN(?!\p{L})/gu, '$1 Việt Nam')
      .replace(unknown, (short) => (roman.test(short) ? short : spell(short)));
  known.set(ward, expand);
  return expand;
}

const spell = (short: string): string =>
  [...short].map((letter) => letters[letter] ?? letter).join(' ') + ' ';
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
