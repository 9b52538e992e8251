import { describe, expect, it } from 'vitest';
import { findings, notice, put, read, run, title, useHoaSen, written } from './fixtures/hoa-sen.ts';

useHoaSen();

describe('a new directive', () => {
  it('is a draft with its front matter; the next steps are printed', async () => {
    const args = ['--code', '312/TB-UBND', '--issued', '2026-11-20', '--fields', 'y-te,giao-duc'];
    const { status, out } = await run([...notice, ...args, '--topics', 'tiem-chung']);
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Đã tạo:
        "content/hoa-sen/directives/2026/lich-tiem-chung-thang-12.md"
      Làm tiếp:
        1. Viết nội dung thay cho dòng “(Viết nội dung vào đây, rồi xóa dòng này.)”: mở "content/hoa-sen/directives/2026/lich-tiem-chung-thang-12.md" bằng trình soạn chữ thuần, hoặc mở biểu mẫu: npm run edit -- hoa-sen --content "content"
        2. Xem trước, bản nháp cũng hiện: npm run dev -- hoa-sen --content "content"
        3. Viết xong, muốn đăng thì xóa dòng draft: true (trong biểu mẫu: tắt Bản nháp). Không đăng trong hôm nay thì sửa ngày đăng (published).
        4. Kiểm tra: npm run check -- "content/hoa-sen/directives/2026/lich-tiem-chung-thang-12.md" --content "content"
      "
    `);
    expect(await read('hoa-sen/directives/2026/lich-tiem-chung-thang-12.md')).toMatchInlineSnapshot(`
      "---
      title: "Lịch tiêm chủng: tháng 12"
      type: thong-bao
      code: 312/TB-UBND
      issuer: Ủy ban nhân dân phường Hoa Sen
      place: Hoa Sen
      issued: 2026-11-20
      published: 2026-11-22
      fields: [y-te, giao-duc]
      topics: [tiem-chung]
      draft: true
      ---

      (Viết nội dung vào đây, rồi xóa dòng này.)
      "
    `);
    expect(await findings('hoa-sen')).toEqual([]);
  });

  it('accepts a type, a field and a topic by their names', async () => {
    const named = ['--type', 'THÔNG báo', '--fields', 'y-te, Giáo dục', '--topics', 'tiem chung'];
    expect((await run(['directive', ...title, ...named])).status).toBe(0);
    const made = await read('hoa-sen/directives/2026/lich-tiem-chung-thang-12.md');
    expect(made).toContain('type: thong-bao\n');
    expect(made).toContain('fields: [y-te, giao-duc]\ntopics: [tiem-chung]\n');
  });

  it('fails the check if its placeholder would be published', async () => {
    await run(notice);
    const file = 'hoa-sen/directives/2026/lich-tiem-chung-thang-12.md';
    await put(file, [(await read(file)).replace('draft: true\n', '')]);
    expect(await findings('hoa-sen')).toEqual(['warning undated', 'error placeholder']);
  });

  it.each([
    ['Ủy ban nhân dân phường Hoa Sen', 'Hoa Sen'],
    ['Đảng ủy phường Hoa Sen', 'Hoa Sen (Đảng)'],
    ['Ủy ban nhân dân thành phố Hải An', undefined],
  ])('of %s carries the place %s', async (issuer, place) => {
    await put('hoa-sen/directives/cu.md', [
      '---\ntitle: Cũ\ntype: khac\nissuer: Đảng ủy phường Hoa Sen\nplace: Hoa Sen (Đảng)\npublished: 2026-01-01\n---',
    ]);
    await put('hoa-sen/directives/hong.md', ['---\nplace: "chưa đóng\nformerly: [\n---']);
    await run([...notice, '--issuer', issuer]);
    expect(
      /^place: (.*)$/m.exec(await read('hoa-sen/directives/2026/lich-tiem-chung-thang-12.md'))?.[1],
    ).toBe(place);
  });
});

it('a new plan has a period, its topic and its channels', async () => {
  const period = ['--from', '2026-12', '--until', '2027'];
  const { status } = await run([
    ...['plan', ...title, ...period, '--topic', 'tiem-chung', '--channels', 'portal,radio'],
  ]);
  expect(status).toBe(0);
  expect(await read('hoa-sen/plans/2026/lich-tiem-chung-thang-12.md')).toMatchInlineSnapshot(`
    "---
    title: "Lịch tiêm chủng: tháng 12"
    type: ke-hoach
    issuer: Ủy ban nhân dân phường Hoa Sen
    place: Hoa Sen
    published: 2026-11-22
    topic: tiem-chung
    period:
      from: 2026-12
      until: 2027
    channels: [portal, radio]
    draft: true
    ---

    (Viết nội dung vào đây, rồi xóa dòng này.)
    "
  `);
  expect(await findings('hoa-sen')).toEqual(['warning undated']);
});

it('new news has a title and a day', async () => {
  expect((await run(['news', ...title, '--published', '2027-01-02T07:30+07:00'])).status).toBe(0);
  expect(await read('hoa-sen/news/2027/lich-tiem-chung-thang-12.md')).toMatchInlineSnapshot(`
    "---
    title: "Lịch tiêm chủng: tháng 12"
    published: 2027-01-02T07:30+07:00
    draft: true
    ---

    (Viết nội dung vào đây, rồi xóa dòng này.)
    "
  `);
  expect(await findings('hoa-sen')).toEqual([]);
});

describe('an address', () => {
  it('that is or was another document’s is not proposed', async () => {
    await put('hoa-sen/news/2026/khac.md', [
      '---\ntitle: Khác\npublished: 2026-01-01\nformerly: [2026/lich-tiem-chung-thang-12-2]\n---\n\nNội dung.',
    ]);
    await run(['news', ...title]);
    const before = await read('hoa-sen/news/2026/lich-tiem-chung-thang-12.md');
    await run(['news', ...title]);
    expect((await written()).filter((path) => path.includes('lich'))).toEqual([
      'hoa-sen/news/2026/lich-tiem-chung-thang-12-3.md',
      'hoa-sen/news/2026/lich-tiem-chung-thang-12.md',
    ]);
    expect(await read('hoa-sen/news/2026/lich-tiem-chung-thang-12.md')).toBe(before);
    expect(await findings('hoa-sen')).toEqual([]);
  });

  it.each([
    ['2026/co', '--id: “2026/co” đã có; không ghi đè. Hãy dùng địa chỉ khác, như 2026/co-2'],
    ['nam/2026', '--id: tên không được bắt đầu bằng “nam/” vì đó là địa chỉ của danh sách; hãy đổi tên'],
    ['2026/kenh', '--id: tên không được kết thúc bằng “kenh” vì đó là địa chỉ của kênh; hãy đổi tên'],
    ['2026/Họp', '--id: chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”'],
    ['../../thoat', '--id: chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”'],
  ])('%s is refused', async (id, message) => {
    await put('hoa-sen/news/2026/co.md', ['---\ntitle: Có\npublished: 2026-01-01\n---\n\nNội dung.']);
    const before = await written();
    const { status, err } = await run(['news', ...title, '--id', id]);
    expect({ status, err }).toEqual({
      status: 2,
      err: `Lỗi: ${message}.\nXem cách dùng: npm run new -- --help\n`,
    });
    expect(await written()).toEqual(before);
  });
});
