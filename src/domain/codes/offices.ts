/**
 * Letters of an office at the end of a symbol, none of which has a number in its name: a number after them is the mark of a
 * footnote (`NĐ-CP1`). `QH15` and `PC06` have their number.
 */
export const numberlessOffices: readonly string[] = [
  'CP', 'TTg', 'CTN', 'UBND', 'HĐND', 'TW', 'TƯ', 'TU', 'ĐU', 'HU', 'BCT', 'BCĐ', 'VPCP', 'VPTW', 'TTCP', 'TANDTC', 'VKSNDTC', 'KTNN',
  'NHNN', 'BCA', 'BQP', 'BNG', 'BNV', 'BTP', 'BTC', 'BXD', 'BGTVT', 'BNNPTNT', 'BNNMT', 'BTNMT', 'BKHCN', 'BKHĐT', 'BTTTT', 'BVHTTDL', 'BYT',
  'BGDĐT', 'BLĐTBXH', 'BDTTG', 'UBDT', 'MTTQ', 'MTTW', 'BTCTW', 'BTGTW', 'UBKTTW', 'BTGDVTW', 'BCHTW', 'TLĐ',
]; // prettier-ignore

/** Offices whose hyphen a paper may lose: `45/KH UBND`. */
export const commonOffices: readonly string[] = ['UBND', 'HĐND', 'CP', 'TTg'];

/** Words right before a number that is no code: a form, an annex, an account, a place. */
export const otherNumbered: readonly string[] = [
  'mẫu', 'mẫu biểu', 'biểu mẫu', 'biểu', 'phụ lục', 'tài khoản', 'căn hộ', 'lô', 'thửa', 'nhà', 'phòng', 'tờ bản đồ', 'biển', 'xe', 'điện thoại',
]; // prettier-ignore
