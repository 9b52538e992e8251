import { describe, expect, it } from 'vitest';
import { isRank, mendRank } from './positions.ts';

describe('chức vụ', () => {
  it.each([
    'TM. ỦY BAN NHÂN DÂN',
    'T/M BAN THƯỜNG VỤ',
    'KT. CHÁNH VĂN PHÒNG',
    'TUQ. CHỦ TỊCH',
    'Q. CỤC TRƯỞNG',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI',
  ])('%s is one', (line) => expect(isRank(line)).toBe(true));
  it.each(['Nguyễn Thị Hoa', 'QUYẾT ĐỊNH', 'Chủ tịch UBND phường yêu cầu'])('not %s', (line) =>
    expect(isRank(line)).toBe(false),
  );
  it.each([
    ['NHỦ TỊCH', 'CHỦ TỊCH'],
    ['= ÁNH VĂN PHÒNG', 'CHÁNH VĂN PHÒNG'],
    ['PM=UY BẠN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
    ['PHO CHANH VAN PHONG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['UỶ VIÊN', 'UỶ VIÊN'],
    ['KT. CHỬTICH', 'KT. CHỦ TỊCH'],
    ['KT. CHỦ NHIỆM ĐỀ TÀI', 'KT. CHỦ NHIỆM ĐỀ TÀI'],
  ])('%s → %s', (line, rank) => expect(mendRank(line)).toBe(rank));
});
