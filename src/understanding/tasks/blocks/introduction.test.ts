import { describe, expect, it } from 'vitest';
import { readBody } from '../../../markdown/read-body.ts';
import { readInstructions } from '../sentences/instruction.ts';
import { asksForComments, commanding, givesWorkItself } from './introduction.ts';
import { outlineOf } from './outline.ts';

it.each(['yêu cầu', 'đề nghị', 'chỉ đạo', 'phân công', 'giao', 'Giao'])(
  '“%s …:” asks for something',
  (word) => {
    expect(commanding.test(`${word} các việc sau:`)).toBe(true);
    expect(commanding.test(`${word}m các việc sau:`)).toBe(false);
  },
);

describe('the items below are topics of comments', () => {
  it.each([
    'Nội dung góp ý:',
    'Các vấn đề cần thảo luận:',
    'Ý kiến tham gia ý kiến về:',
    'Nội dung lấy ý kiến gồm các điểm sau:',
    'Nội dung xin ý kiến:',
    'Nội dung cho ý kiến:',
    'Nội dung đóng góp ý kiến:',
    'Nội dung báo cáo:',
    'Góp ý tập trung vào:',
    'Thảo luận xoay quanh:',
    'Đề nghị các phòng góp ý, tập trung vào các điểm:',
    'Tập trung vào các nội dung cần góp ý sau:',
    'Xoay quanh các vấn đề góp ý sau:',
  ])('%s', (text) => expect(asksForComments(text)).toBe(true));

  it.each([
    'Các việc sau:',
    'Góp ý:',
    'Nội dung góp ý.',
    'Nội dung góp ý; các việc sau:',
    'Nội dung góp ý đã thống nhất, nay thực hiện các việc sau:',
    'Nội dung góp ý đã rõ, nay thực hiện tốt một số việc:',
    'Sau khi nghe ý kiến thảo luận, Chủ tịch kết luận như sau:',
    'Sau khi nghe ý kiến thảo luận, Chủ tịch chỉ đạo như sau:',
    'Sau khi nghe ý kiến thảo luận, Hội đồng quyết nghị:',
    'Sau khi nghe ý kiến thảo luận, Hội đồng quyết định:',
    'Sau khi nghe ý kiến thảo luận, các tổ thống nhất:',
    'Sau khi nghe ý kiến thảo luận, Chủ tịch yêu cầu:',
  ])('but not: %s', (text) => expect(asksForComments(text)).toBe(false));
});

describe('an introduction gives work itself', () => {
  const facts = { isKnown: () => false, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-03-02' };
  const gives = (text: string, items: string): boolean =>
    givesWorkItself(
      text,
      readInstructions(text, facts).at(-1),
      outlineOf(
        readBody(items).blocks,
        () => false,
        () => false,
      ),
    );
  const [things, works] = ['- Mái che.\n- Bạt che.', '- Rà soát hồ sơ.\n- Lập danh sách.'];

  it.each([
    ['Giao Trạm Y tế dọn các chỗ bẩn:', things],
    ['Giao Trạm Y tế dọn các chỗ bẩn:', '- Mái che.'],
    ['Giao Trạm Y tế dọn chợ, trong đó có:', works],
    ['Giao Trạm Y tế dọn chợ, lưu ý:', works],
    ['Giao Trạm Y tế dọn chợ, chú ý mấy việc:', works],
    ['Giao Trạm Y tế dọn chợ, đặc biệt là:', works],
    ['Giao Trạm Y tế dọn chợ, gồm:', things],
  ])('“%s”', (text, items) => expect(gives(text, items)).toBe(true));

  it.each([
    ['Giao Trạm Y tế dọn chợ:', works],
    ['Giao Trạm Y tế dọn chợ.', things],
    ['Giao Trạm Y tế dọn chợ:', ''],
    ['Trạm Y tế dọn các chỗ bẩn:', things],
    ['Mái che ở chợ:', things],
    ['Đề nghị Trạm Y tế nghiêm túc thực hiện:', things],
    ['Giao Trạm Y tế làm các nội dung sau:', things],
    ['Giao Trạm Y tế làm các nhiệm vụ sau đây:', things],
    ['Giao Trạm Y tế làm các công việc như sau:', things],
    ['Giao Trạm Y tế làm các giải pháp cụ thể:', things],
    ['Giao Trạm Y tế làm các vấn đề gồm:', things],
    ['Giao Trạm Y tế làm công tác dưới đây:', things],
    ['Giao Trạm Y tế làm việc trọng tâm (đợt 1):', things],
    ['Giao Trạm Y tế làm việc chủ yếu:', things],
    ['Giao Trạm Y tế dọn chợ:', '1. Mái che:\n   - Bạt che.\n2. Bạt che.'],
  ])('but not “%s”', (text, items) => expect(gives(text, items)).toBe(false));
});
