import { describe, expect, it } from 'vitest';
import type { Signer } from '../paper.ts';
import { readSigner } from './signer.ts';

const name = 'Nguyễn Thị Hoa';

describe('a signer', () => {
  it.each<[string, string[], Signer | undefined]>([
    ['of a post and a name', ['CHỦ TỊCH', name], { position: 'CHỦ TỊCH', name }],
    ['whose name is in capitals', ['CHỦ TỊCH', 'NGUYỄN THỊ HOA'], { position: 'CHỦ TỊCH', name }],
    [
      'for whom another signs',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', name],
      { authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name },
    ],
    ['who acts as head', ['Q. CHỦ TỊCH', name], { position: 'Q. CHỦ TỊCH', name }],
    [
      'whose post has two lines',
      ['PHÓ TRƯỞNG BAN', 'KINH TẾ - NGÂN SÁCH', name],
      { position: 'PHÓ TRƯỞNG BAN KINH TẾ - NGÂN SÁCH', name },
    ],
    [
      'whose ranks end with a place in a line of its own',
      ['KT. TRƯỞNG CÔNG AN', 'PHƯỜNG', 'PHÓ TRƯỞNG CÔNG AN', 'PHƯỜNG HOA SEN', name],
      {
        authority: 'KT. TRƯỞNG CÔNG AN PHƯỜNG',
        position: 'PHÓ TRƯỞNG CÔNG AN PHƯỜNG HOA SEN',
        name,
      },
    ],
    [
      'whose ranks end with a word in a line of its own',
      ['TM. BAN THƯỜNG VỤ THÀNH', 'ĐOÀN', 'BÍ THƯ', name],
      { authority: 'TM. BAN THƯỜNG VỤ THÀNH ĐOÀN', position: 'BÍ THƯ', name },
    ],
    ['without a place below a short post', ['CHỦ TỊCH', 'XÃ', name], { position: 'CHỦ TỊCH', name }],
    ['without crumbs below the post', ['CHỦ TỊCH', 'XQZ KTR', name], { position: 'CHỦ TỊCH', name }],
    ['without a single word below the post', ['CHỦ TỊCH', 'SEN', name], { position: 'CHỦ TỊCH', name }],
    ['who is the first of two', ['CHỦ TỊCH', name, 'THƯ KÝ', 'Trần Văn An'], { position: 'CHỦ TỊCH', name }],
    ['without capitals below the name', ['CHỦ TỊCH', name, 'PHƯỜNG HOA SEN'], { position: 'CHỦ TỊCH', name }],
    ['with a post alone', ['CHỦ TỊCH'], { position: 'CHỦ TỊCH' }],
    ['with a name alone', [name], { name }],
    [
      'whose surname is rare',
      ['CHỦ TỊCH', 'Khổng Minh Tâm'],
      { position: 'CHỦ TỊCH', name: 'Khổng Minh Tâm' },
    ],
    ['none without a post whose surname is rare', ['Khổng Minh Tâm'], undefined],
    ['none of other words', ['Chợ mở lại'], undefined],
  ])('%s', (_, cells, found) => expect(readSigner(cells)).toEqual(found));
});
