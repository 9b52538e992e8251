import { expect, it } from 'vitest';
import { levelOf } from './authority-level.ts';

it.each<[code: string, issuer: string | undefined, level: string]>([
  ['57-NQ/TW', undefined, 'party'],
  ['12-HD/BTGTW', undefined, 'party'],
  ['148/NQ-CP', undefined, 'state'],
  ['131/CĐ-TTg', undefined, 'state'],
  ['206/2025/QH15', undefined, 'state'],
  ['5633/VPCP-KSTT', 'Văn phòng Chính phủ', 'state'],
  ['1060/BTC-QLGCS', undefined, 'ministry'],
  ['01/2021/TT-BNV', 'Bộ Nội vụ', 'ministry'],
  ['06-CTr/TU', undefined, 'city'],
  ['30-KH/BTGDVTU', undefined, 'city'],
  ['191/TTr-SXD', undefined, 'city'],
  ['2093/SKH-CN-CNTT', 'Sở Khoa học và Công nghệ Hải Phòng', 'city'],
  ['12/KH-UBND', 'UBND thành phố Hải Phòng', 'city'],
  ['12/KH-UBND', 'UBND phường', 'ward'],
  ['15-KL/ĐU', undefined, 'ward'],
  ['12/KH-UBND', undefined, 'other'],
])('%s of %s has the level %s', (code, issuer, level) => {
  expect(levelOf({ code, issuer, type: undefined })).toBe(level);
});
