import { describe, expect, it } from 'vitest';
import { readInstructions } from './instruction.ts';

const facts = { isKnown: () => false, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-03-02' };
const read = (text: string): string[] =>
  readInstructions(text, facts).map(({ kind, unitName = '-', work, formal }) =>
    [kind, unitName, work, ...(formal ? ['formal'] : [])].join(' | '),
  );
const refused = (text: string): string[] => {
  const rules: string[] = [];
  readInstructions(text, facts, ({ rule }) => rules.push(rule));
  return rules;
};

describe('an order in a sentence', () => {
  it.each([
    'Giao', 'giao', 'Yêu cầu', 'Đề nghị', 'Phân công', 'Giao nhiệm vụ cho', 'Giao cho', 'Giao trách nhiệm cho', 'Dọn chợ, giao',
    'Về rác: giao', 'Chủ tịch giao', 'Dọn chợ (giao',
  ])('“%s Trạm Y tế …”', (words) =>
    expect(read(`${words} Trạm Y tế tiêm vắc xin.`)[0]).toBe('order | Trạm Y tế | tiêm vắc xin.')); // prettier-ignore

  it.each([
    'đã', 'được', 'bị', 'việc', 'theo', 'có', 'các', 'khi', 'nếu', 'những', 'kính', 'vụ', 'sự', 'tại', 'không', 'mục đích,', 'ứng', 'đáp ứng', 'Theo', 'Xét',
    'xét', 'nhu cầu,', 'và', 'hoặc', 'là', 'để',
  ])('but not after “%s”', (word) =>
    expect(read(`Mái che ${word} yêu cầu Trạm Y tế tiêm vắc xin.`).filter((each) => each.startsWith('order'))).toEqual([])); // prettier-ignore

  it.each(['Kính', 'Mục đích,'])('nor after “%s”', (word) =>
    expect(
      read(`${word} yêu cầu Trạm Y tế tiêm vắc xin.`).filter((each) => each.startsWith('order')),
    ).toEqual([]),
  );

  it.each(['đồng thời', 'riêng', 'ngoài ra', 'bên cạnh đó', 'trường hợp có dịch'])(
    'a second order after “; %s”',
    (word) => {
      for (const verb of ['giao', 'yêu cầu', 'đề nghị'])
        expect(read(`Giao Trạm Y tế tiêm vắc xin; ${word} ${verb} Công an phường tuần tra.`)).toEqual([
          'order | Trạm Y tế | tiêm vắc xin;',
          'order | Công an phường | tuần tra.',
        ]);
    },
  );

  it('to lead others is their work', () => {
    expect(read('Giao Trạm Y tế chỉ đạo Tổ Sen tiêm vắc xin.')).toEqual([
      'order | Tổ Sen | chỉ đạo Tổ Sen tiêm vắc xin.',
    ]);
    expect(read('Giao các Trạm Y tế chỉ đạo Tổ Sen tiêm vắc xin.')[0]).toMatch(/^order \| các Trạm Y tế/u);
    expect(read('Giao Trạm Y tế chỉ đạo các tổ tiêm vắc xin.')[0]).toMatch(/^order \| Trạm Y tế/u);
    expect(read('Đề nghị Trạm Y tế chỉ đạo Tổ Sen tiêm vắc xin.')[0]).toMatch(/^order \| Trạm Y tế/u);
  });

  it('to lead goes on after a semicolon', () =>
    expect(read('Giao Trạm Y tế chỉ đạo việc tiêm; Tổ Sen hướng dẫn các hộ.')).toHaveLength(1));

  it('sentences to the same unit are one instruction', () => {
    expect(read('Giao Trạm Y tế tiêm vắc xin. Trạm Y tế phun thuốc.')).toHaveLength(1);
    expect(read('Giao Trạm Y tế tiêm vắc xin. Phun thuốc ở chợ.')).toHaveLength(1);
    expect(read('Giao Trạm Y tế tiêm vắc xin. Mái che đã hỏng.')).toHaveLength(1);
    expect(read('Giao Trạm Y tế tiêm vắc xin. Công an phường tuần tra.')).toHaveLength(2);
  });

  it('a list of units may go on after a semicolon', () =>
    expect(read('Đề nghị các trường; các hộ dân treo cờ.')).toEqual([
      'order | các trường; các hộ dân | treo cờ.',
    ]));

  it('that only asks to carry out is formal', () => {
    expect(read('Đề nghị Trạm Y tế nghiêm túc thực hiện.')).toEqual([
      'order | Trạm Y tế | nghiêm túc thực hiện. | formal',
    ]);
    expect(read('Giao Trạm Y tế tổ chức thực hiện.')[0]).not.toContain('formal');
    expect(read('Đề nghị Trạm Y tế nghiêm túc thực hiện. Tiêm vắc xin cho trẻ.')[0]).not.toContain('formal');
  });
});

describe('a unit that is spoken of', () => {
  it.each([
    ['Đối với Trạm Y tế, đề nghị tiêm vắc xin.', 'order | Trạm Y tế | tiêm vắc xin.'],
    ['Đối với Trạm Y tế: yêu cầu tiêm vắc xin.', 'order | Trạm Y tế | tiêm vắc xin.'],
    ['Về phía Trạm Y tế, cần tiêm vắc xin.', 'order | Trạm Y tế | tiêm vắc xin.'],
    ['Riêng Trạm Y tế, phải tiêm vắc xin.', 'order | Trạm Y tế | tiêm vắc xin.'],
    ['Riêng đối với Trạm Y tế, trong tuần này, có trách nhiệm tiêm vắc xin.', 'order | Trạm Y tế | tiêm vắc xin.'],
    ['Trạm Y tế tiêm vắc xin.', 'subject | Trạm Y tế | tiêm vắc xin.'],
    ['Trong tuần này, Trạm Y tế tiêm vắc xin.', 'subject | Trạm Y tế | tiêm vắc xin.'],
    ['Ủy ban nhân dân phường tiêm vắc xin.', 'own | Ủy ban nhân dân phường | tiêm vắc xin.'],
    ['Tiêm vắc xin cho trẻ.', 'bare | - | Tiêm vắc xin cho trẻ.'],
    ['Báo cáo gửi về Phòng Kinh tế.', 'bare | - | Báo cáo gửi về Phòng Kinh tế.'],
  ])('“%s”: %s', (text, instruction) => expect(read(text)).toEqual([instruction])); // prettier-ignore
});

describe('a sentence that gives no work', () => {
  it.each([
    ['Mái che đã hỏng.', 'nobody and no verb of work'],
    ['Đề nghị Ủy ban nhân dân phường dọn chợ.', 'asked of the issuer'],
    ['Đề nghị Sở Y tế xem xét.', 'proposal'],
    ['Đề nghị Trạm Y tế cử hai người đến dự họp.', 'attendance'],
    ['Đề nghị Trạm Y tế mời các hộ tham dự họp.', 'attendance'],
    ['Đề nghị Trạm Y tế cử người có mặt đúng giờ.', 'attendance'],
    ['Trạm Y tế dự họp đúng giờ.', 'attendance'],
    ['Đề nghị dự họp đúng giờ.', 'attendance'],
    ['Yêu cầu có mặt đúng giờ.', 'attendance'],
    ['Nhà trường đề nghị cha mẹ học sinh nộp sổ.', 'asked of somebody who is no unit'],
    ['Nhà trường yêu cầu cha mẹ học sinh nộp sổ.', 'asked of somebody who is no unit'],
    ['“Giao Trạm Y tế dọn chợ.”', 'quotation'],
  ])('“%s”: %s', (text, rule) => expect(refused(text)).toEqual([rule]));

  it.each(['đề nghị', 'yêu cầu', 'thống nhất', 'kết luận', 'đánh giá', 'ghi nhận', 'biểu dương'])(
    'where the issuer only has to “%s”',
    (verb) => expect(read(`Ủy ban nhân dân phường ${verb} như trên.`)).toEqual([]),
  );
});
