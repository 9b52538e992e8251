import { describe, expect, it } from 'vitest';
import { factsOf, isLabelText, labelHead, readLabels, splitRoles } from './label.ts';

const labels = (text: string): string[] =>
  readLabels(text).map(({ kind, head, value }) => `${kind} | ${head} | ${value}`);

describe('labels in a text', () => {
  it.each<[text: string, ...found: string[]]>([
    ['Chủ trì: Trạm Y tế, xong trong tuần', 'lead | Chủ trì | Trạm Y tế'],
    ['Chủ trì: Trạm Y tế, trước ngày mai', 'lead | Chủ trì | Trạm Y tế'],
    ['Chủ trì: Trạm Y tế, chậm nhất ngày mai', 'lead | Chủ trì | Trạm Y tế'],
    ['Chủ trì: Trạm Y tế, hoàn thành ngày mai', 'lead | Chủ trì | Trạm Y tế'],
    ['Chủ trì: Trạm Y tế; dọn chợ mỗi tuần', 'lead | Chủ trì | Trạm Y tế'],
    ['Chủ trì: Trạm Y tế; và tổ 5', 'lead | Chủ trì | Trạm Y tế; và tổ 5'],
    ['Thời gian: tháng 4; xong trước lễ', 'time | Thời gian | tháng 4; xong trước lễ'],
    ['Đơn vị chủ trì: Trạm Y tế', 'lead | Đơn vị chủ trì | Trạm Y tế'],
    ['Đơn vị chủ trì : Trạm Y tế.', 'lead | Đơn vị chủ trì | Trạm Y tế'],
    ['Đơn vị chủ trì, phối hợp: Trạm Y tế;', 'lead | Đơn vị chủ trì, phối hợp | Trạm Y tế'],
    ['Đơn vị chủ trì/thực hiện: Trạm Y tế', 'lead | Đơn vị chủ trì/thực hiện | Trạm Y tế'],
    ['Đơn vị chủ trì & thực hiện: Trạm Y tế', 'lead | Đơn vị chủ trì & thực hiện | Trạm Y tế'],
    ['Đơn vị chủ trì - thực hiện: Trạm Y tế', 'lead | Đơn vị chủ trì - thực hiện | Trạm Y tế'],
    ['Đơn vị chủ trì (cấp xã): Trạm Y tế', 'lead | Đơn vị chủ trì (cấp xã) | Trạm Y tế'],
    ['Thời gian (dự kiến): Quý II', 'time | Thời gian (dự kiến) | Quý II'],
    ['Thời gian thực hiện: Quý II/2026', 'time | Thời gian thực hiện | Quý II/2026'],
    [
      'Chủ trì: Trạm Y tế; phối hợp: Công an; thời hạn: Quý II',
      'lead | Chủ trì | Trạm Y tế',
      'support | phối hợp | Công an',
      'time | thời hạn | Quý II',
    ],
    [
      'Tiêm vắc xin (chủ trì: Trạm Y tế, hoàn thành: Quý II).',
      'lead | chủ trì | Trạm Y tế',
      'time | hoàn thành | Quý II',
    ],
    ['Tiêm vắc xin - Chủ trì: Trạm (cũ)', 'lead | Chủ trì | Trạm (cũ)'],
    ['Tiêm vắc xin + Sản phẩm: Sổ tiêm', 'other | Sản phẩm | Sổ tiêm'],
    ['Đơn vị chủ trì Trạm Y tế', 'lead | Đơn vị chủ trì | Trạm Y tế'],
    ['Đơn vị phối hợp Trạm Y tế', 'support | Đơn vị phối hợp | Trạm Y tế'],
    ['Thực hiện: Trạm Y tế', 'lead | Thực hiện | Trạm Y tế'],
    ['Chủ trì: mười người', 'lead | Chủ trì | mười người'],
    ['Đơn vị thực hiện: mười người', 'lead | Đơn vị thực hiện | mười người'],
    ['Cấp chủ trì: Trạm Y tế', 'lead | Cấp chủ trì | Trạm Y tế'],
  ])('“%s”: %s %s', (text, ...found) => expect(labels(text)).toEqual(found));

  it.each([
    'Thực hiện: tiêm vắc xin',
    'Đơn vị chủ trì:',
    'Thời gian Quý II',
    'Đơn vị chủ trì tiêm vắc xin',
    'Đơn vị chủ trì Mái che',
    'Chủ trì Trạm Y tế',
    'Các thực hiện Trạm Y tế',
    'Tiêm vắc xin. Đơn vị chủ trì Trạm Y tế',
    'Mái che: Trạm Y tế',
    'Đơn vị mới: Trạm Y tế',
    'Và: Trạm Y tế',
  ])('none in “%s”', (text) => expect(labels(text)).toEqual([]));

  it('only a text that begins with one is a label', () => {
    expect(isLabelText('Chủ trì: Trạm Y tế')).toBe(true);
    expect(isLabelText('Tiêm vắc xin. Chủ trì: Trạm Y tế')).toBe(false);
  });
});

describe('the head of a column', () => {
  it.each<[head: string, kind: string | undefined]>([
    ['Đơn vị chủ trì', 'lead'],
    ['Đơn vị chủ trì:', 'lead'],
    ['Đơn vị chủ trì (cấp xã)', 'lead'],
    ['Đơn vị chủ trì mới', undefined],
    ['Phối hợp', 'support'],
    ['Thời gian', 'time'],
    ['Sản phẩm', 'other'],
    ['Đơn vị', 'who'],
    ['Đơn vị cũ, mới', 'who'],
    ['Đơn vị tính', undefined],
    ['Đơn vị một hai ba bốn năm', undefined],
    ['Đơn vị số 5', undefined],
    ['Dự kiến', undefined],
    ['Mái che', undefined],
  ])('“%s” is %s', (head, kind) => expect(labelHead(head)).toBe(kind));
});

describe('who leads and who supports in a value', () => {
  it.each<[value: string, lead: string, support: string | undefined]>([
    ['Trạm Y tế', 'Trạm Y tế', undefined],
    ['Trạm Y tế chủ trì', 'Trạm Y tế', undefined],
    ['Trạm Y tế là đơn vị chủ trì', 'Trạm Y tế', undefined],
    ['Trạm Y tế chủ trì thực hiện', 'Trạm Y tế', undefined],
    ['Trạm Y tế chủ trì, phối hợp với Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì phối hợp cùng Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì, phối hợp Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì, cùng với Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì, cùng Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì, phối hợp với Công an thực hiện', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì, phối hợp với Công an tổ chức thực hiện', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế chủ trì, phối hợp với Công an triển khai', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế (chủ trì)', 'Trạm Y tế', undefined],
    ['Trạm Y tế (chủ trì), Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế (chủ trì); Công an (phối hợp)', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế phối hợp với Công an', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế, phối hợp cùng Công an thực hiện', 'Trạm Y tế', 'Công an'],
    ['Trạm Y tế phối hợp Công an', 'Trạm Y tế', 'Công an'],
  ])('“%s”: %s, %s', (value, lead, support) => expect(splitRoles(value)).toEqual({ lead, support }));
});

describe('what labels say', () => {
  const facts = (text: string) => factsOf(readLabels(text), '2026-03-02');
  it('who leads, who supports and until when', () =>
    expect(
      facts('Chủ trì: Trạm Y tế. Phối hợp: Công an. Phối hợp: Hội Nông dân. Thời hạn: 20/5/2026'),
    ).toMatchObject({
      unitName: 'Trạm Y tế',
      support: 'Công an; Hội Nông dân',
      deadline: { due: '2026-05-20' },
    }));
  it('who supports in the same value', () =>
    expect(facts('Chủ trì: Trạm Y tế, phối hợp với Công an')).toEqual({
      unitName: 'Trạm Y tế',
      support: 'Công an',
      deadline: undefined,
    }));
  it('only a time', () =>
    expect(facts('Thời hạn: 20/5/2026')).toMatchObject({
      unitName: undefined,
      deadline: { due: '2026-05-20' },
    }));
  it('only support', () => expect(facts('Phối hợp: Công an')).toMatchObject({ support: 'Công an' }));
  it('nothing', () => {
    expect(facts('Sản phẩm: Sổ tiêm')).toBeUndefined();
    expect(facts('Tiêm vắc xin')).toBeUndefined();
  });
});
