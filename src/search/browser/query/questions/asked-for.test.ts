import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../../language/folding.ts';
import { askedFor } from './asked-for.ts';
import { contactWords } from './contact-words.ts';

const asked = (typed: string): string => {
  const { what, isContact, unit } = askedFor(typed, ['Phường Mẫu', 'Trường Tiểu học Hoa Sen']) ?? {};
  return what === undefined
    ? ''
    : [what, ...(isContact ? ['contact', ...(unit ? [unit] : [])] : [])].join(' ');
};

describe('a question about a contact', () => {
  it.each(contactWords.map(([words, role, question]) => [words, question, role] as const))(
    '“%s”: “%s”',
    (words, question) => {
      expect(` ${question} `).toContain(` ${words} `);
      expect(askedFor(question)?.isContact).toBe(true);
      expect(askedFor(foldLetters(question))?.isContact).toBe(true);
    },
  );

  it.each([
    ['gio lam viec', 'hours contact'],
    ['địa chỉ', 'address contact'],
    ['lien he', 'contact contact'],
    ['sđt công an phường', 'phone contact công an'],
    ['Số điện thoại Công an phường Mẫu?', 'phone contact Công an'],
    ['chủ tịch phường là ai', 'who contact'],
    ['ai là chủ tịch phường mẫu', 'who contact'],
    ['CHỦ TỊCH PHƯỜNG LÀ AI', 'who contact'],
    ['trưởng công an phường', 'who contact công an'],
    ['trưởng trạm y tế là ai', 'who contact trạm y tế'],
    ['trạm y tế ở đâu', 'address contact trạm y tế'],
    ['mấy giờ phường làm việc', 'hours contact'],
    ['thứ 7 phường có làm việc không ạ', 'hours contact'],
    ['giờ làm việc trường tiểu học hoa sen', 'hours contact trường tiểu học hoa sen'],
    ['phường Mẫu ở đâu', 'address contact'],
    ['phường Kiều ở đâu', 'address contact'],
    ['địa chỉ phường số mấy', 'address contact'],
    ['tổ trưởng tổ dân phố 5 là ai', 'who contact tổ dân phố 5'],
    ['cho tôi hỏi địa chỉ ủy ban nhân dân phường', 'address contact'],
    ['làm sao để liên hệ với công an phường', 'contact contact công an'],
  ])('“%s”: %s', (typed, expected) => {
    expect(asked(typed)).toBe(expected);
  });

  it.each([
    ['giờ cắt điện', ''],
    ['địa chỉ tiêm chủng', ''],
    ['chủ tịch nước thăm phường', ''],
    ['bầu chủ tịch hội đồng', ''],
    ['chủ tịch nước là ai', 'who'],
    ['lịch tiếp công dân của chủ tịch', ''],
    ['tiêm phòng dại ở đâu', 'where'],
    ['mấy giờ cắt điện', 'when'],
    ['công an phường', ''],
    ['công an phường ra quân', ''],
    ['tổ trưởng tổ dân phố', ''],
    ['bầu tổ trưởng tổ dân phố', ''],
    ['cán bộ phường', ''],
    ['số điện thoại lừa đảo', ''],
    ['điện thoại thông minh', ''],
    ['giờ làm việc của chợ', ''],
    ['đăng ký khai sinh ở đâu', 'where'],
    ['phường là gì', ''],
    ['số 5', ''],
    ['địa chỉ 5', ''],
    ['phường ra quân ở đâu', 'where'],
    ['khi nào', 'when'],
    ['tổ dân phố văn hóa', ''],
    ['phòng cháy', ''],
    ['liên hệ thực tế', ''],
    ['trạm biến áp ở đâu', 'where'],
    ['văn phòng phẩm ở đâu', 'where'],
    ['lãnh đạo trẻ', ''],
    ['thu gom rác', ''],
    ['%', ''],
    ['', ''],
  ])('no question about one: “%s”: %s', (typed, expected) => {
    expect(asked(typed)).toBe(expected);
  });
});
