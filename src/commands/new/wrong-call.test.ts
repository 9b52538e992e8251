import { describe, expect, it } from 'vitest';
import { notice, put, run, title, useHoaSen, written } from './fixtures/hoa-sen.ts';

useHoaSen();

describe('a wrong call', () => {
  it.each([
    [['directive'], 'thiếu --title <TEXT>, --type <ID>.'],
    [['ward', '--name', 'Xã Sen'], 'thiếu --city <TEXT>, --url <URL>.'],
    [
      ['ward', '--name', 'Hoa Sen', '--city', 'Thành phố Hải An', '--url', 'hoasen.example'],
      [
        '--name: hãy viết đủ, như Phường Hoa Sen, Xã Hoa Sen hoặc Đặc khu Hoa Sen.',
        '--url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://.',
      ].join('\nLỗi: '),
    ],
    [
      [...notice, '--issued', '31/12/2025'],
      '--issued: “31/12/2025” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2025-12-31.',
    ],
    [[...notice, '--fields', 'y-te, giao-duk'], '--fields: không có “giao-duk”; có phải “giao-duc”?'],
    [
      ['plan', ...title, '--from', '2027-01', '--until', '2026'],
      '--until: năm 2026 trước ngày bắt đầu tháng 01/2027; kiểm tra lại hai ngày.',
    ],
    [['news', '--title', 'V/v Tiêm chủng'], '--title: bỏ “V/v”, chỉ viết Tiêm chủng.'],
    [
      ['directive', '--title', 'Công văn 312/TB-UBND', '--type', 'thong-bao', '--code', '312/TB-UBND'],
      '--title: trích yếu nhắc lại số, ký hiệu của chính văn bản; bỏ đi, số đã có ở khóa code.',
    ],
    [
      [...notice, '--code', '20/11/2026'],
      '--code: “20/11/2026” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số.',
    ],
    [
      [...notice, '--code', '5/TB-UBND'],
      '--code: số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết 05/TB-UBND.',
    ],
    [
      ['ward', '--name', 'Xã Sen', '--city', 'TP. hải phòng', '--url', 'https://portal.example/'],
      '--city: hãy viết đủ, như Thành phố Hải Phòng.',
    ],
    [
      ['ward', '--name', 'Xã Sen', '--city', 'Quảng Ninh', '--url', 'https://portal.example/'],
      '--city: hãy viết đủ, như Tỉnh Quảng Ninh hoặc Thành phố Quảng Ninh.',
    ],
    [['news', '--title', ' '], '--title: chỗ này bắt buộc phải điền.'],
    [['news', ...title, '--code', '5'], 'không có tùy chọn này: --code.'],
    [
      ['news', ...title, '--ward', 'hoa-cuc'],
      'không có phường “hoa-cuc” trong content/; các phường: hoa-sen.',
    ],
  ])('%j is refused with all its mistakes, and nothing is written', async (args, message) => {
    const { status, err } = await run(args);
    expect({ status, err }).toEqual({
      status: 2,
      err: `Lỗi: ${message}\nXem cách dùng: npm run new -- --help\n`,
    });
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });

  it.each([
    [[], 'thiếu loại; các loại: directive (văn bản chỉ đạo, điều hành), plan ('],
    [['tin'], 'không có loại “tin”; các loại: directive ('],
    [['--ward', 'hoa-sen'], 'không có tùy chọn này: --ward.'],
  ])('without a known kind is refused: %j', async (args, message) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toContain(`Lỗi: ${message}`);
  });

  it('names the ward among what is missing where there are several', async () => {
    await put('hoa-cuc/ward.yaml', ['name: Xã Hoa Cúc']);
    expect((await run(['directive'])).err).toContain('Lỗi: thiếu --ward, --title <TEXT>, --type <ID>.\n');
  });
});
