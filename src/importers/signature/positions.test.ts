import { describe, expect, it } from 'vitest';
import { hasSign, isKnownRank, isRank, mendRank } from './positions.ts';
import { bodies, posts, signs } from './signing-posts.ts';

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
    ['UỶ BAN MẶT TRẬN', undefined],
    ['| ~ BÍ THƯ', 'BÍ THƯ'],
    ['A B C BÍ THU', 'BÍ THƯ'],
    ['A B C D BÍ THU', undefined],
    ['Bí thu', 'BÍ THƯ'],
    ['KT BÍTHƯ', 'KT. BÍ THƯ'],
    ['BÍTHƯ', undefined],
    ['THỦ TƯƠNC', 'THỦ TƯỚNG'],
    ['THỦ TXXXC', undefined],
    ['Nhủ tịch', undefined],
    ['A B NHỦ TỊCH', 'CHỦ TỊCH'],
    ['A B C NHỦ TỊCH', undefined],
    ['BÍ XXƯ', undefined],
    ['Bí thư', 'Bí thư'],
  ])('%s → %s', (line, rank) => expect(mendRank(line)).toBe(rank));

  it.each(posts)('%s is printed %s', (post, misread) => {
    expect([mendRank(misread), isKnownRank(post)]).toEqual([post, true]);
    const deputy = mendRank(`PHO ${misread}`);
    if (!/^(?:PHÓ|THỨ|QUYỀN) /.test(post)) expect(deputy).toBe(`PHÓ ${post}`);
  });
  it.each(bodies)('TM. %s is printed %s', (body, misread) =>
    expect(mendRank(`TM. ${misread}`)).toBe(`TM. ${body}`),
  );
  it.each(signs)('%s: %s', (letters, line) => {
    expect(hasSign(line)).toBe(true);
    expect(mendRank(`${letters}. BITHU`)).toBe(`${letters}. BÍ THƯ`);
  });
  it.each(['Q CHỦ TỊCH', 'TM.', 'QUÝ', 'TL. chủ tịch', 'TLX CHỦ TỊCH'])('%s has no sign', (line) =>
    expect(hasSign(line)).toBe(false),
  );
});
