import { describe, expect, it } from 'vitest';
import type { ChannelExamples } from '../fixtures/feed.ts';
import { full, itemOf, itemsOf, text } from '../fixtures/feed.ts';
import { all } from '../fixtures/xml.ts';

describe('an item', () => {
  it('has the whole document', async () => {
    const item = await itemOf(full, { '2026/lịch khám.pdf': 214_000, '2026/anh.jpg': 5 });
    expect(
      item.children
        .map(({ name, text, attributes }) => `${name} ${JSON.stringify(attributes)}\n${text}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "title {}
      Triển khai khám sức khỏe định kỳ & tiêm chủng <miễn phí>
      link {}
      https://portal.example/phuong-mau/van-ban/2026/kham-suc-khoe/
      guid {"isPermaLink":"false"}
      tag:cong-phuong.example,2026:phuong-mau/directives/2026/kham-suc-khoe
      description {}
      Ai từ 60 tuổi được khám "tại nhà".
      pubDate {}
      Wed, 18 Nov 2026 02:15:00 GMT
      content:encoded {}
      <p>Công văn số 3197/UBND-VX · Ủy ban nhân dân phường Mẫu · ngày 17/11/2026</p>
      <p>Kính gửi các tổ dân phố.</p>
      <p>Tệp tải về:</p>
      <ul><li><a href="https://portal.example/phuong-mau/tep/2026/l%E1%BB%8Bch%20kh%C3%A1m.pdf">Lịch khám</a> (PDF, 214 kB)</li><li><a href="https://portal.example/phuong-mau/tep/2026/anh.jpg">Ảnh</a> (JPG, 1 kB)</li></ul>
      dc:creator {}
      Ủy ban nhân dân phường Mẫu
      category {"domain":"type"}
      Công văn
      category {"domain":"code"}
      3197/UBND-VX
      category {"domain":"issuer"}
      Ủy ban nhân dân phường Mẫu
      category {"domain":"field"}
      Y tế
      category {"domain":"topic"}
      Phân loại rác
      enclosure {"url":"https://portal.example/phuong-mau/tep/2026/l%E1%BB%8Bch%20kh%C3%A1m.pdf","length":"214000","type":"application/pdf"}
      "
    `);
  });

  it.each([
    ['in force', {}, 'Giờ mở cửa'],
    ['urgent', { urgency: 'hoa-toc' }, '[Hỏa tốc] Giờ mở cửa'],
    ['not yet in force', { effective: '2026-12-01' }, '[Chưa có hiệu lực] Giờ mở cửa'],
    ['expired', { expires: '2026-11-01', urgency: 'khan' }, '[Hết hiệu lực] Giờ mở cửa'],
  ])('says in its title that a document is %s', async (_, front, title) => {
    expect(text(await itemOf({ id: 'gio', title: 'Giờ mở cửa', ...front }), 'title')).toBe(title);
  });

  it.each([
    ['a day', '2026-01-05', 'Mon, 05 Jan 2026 00:00:00 GMT'],
    ['a minute', '2026-01-05T23:45+07:00', 'Mon, 05 Jan 2026 16:45:00 GMT'],
    ['a minute elsewhere', '2026-01-05T23:45Z', 'Mon, 05 Jan 2026 23:45:00 GMT'],
  ])('published on %s', async (_, published, expected) => {
    expect(text(await itemOf({ id: 'x', published }), 'pubDate')).toBe(expected);
  });

  it.each([
    ['its own', { id: '2026/x' }, '2026/x'],
    ['its own with another title', { id: '2026/x', title: 'Tên khác' }, '2026/x'],
    ['its first, once moved', { id: '2026/y', formerly: ['2026/x'] }, '2026/x'],
    ['its first, twice moved', { id: '2026/z', formerly: ['2026/x', '2026/y'] }, '2026/x'],
  ])('has a guid made of an id: %s', async (_, example, id) => {
    expect(text(await itemOf(example), 'guid')).toBe(
      `tag:cong-phuong.example,2026:phuong-mau/directives/${id}`,
    );
  });

  it('keeps its guid when the portal moves to another host', async () => {
    const [item] = await itemsOf({ directives: [{ id: 'x' }] }, 'rss.xml', {
      url: 'https://mau.gov.example/',
    });
    expect(text(item!, 'link')).toBe('https://mau.gov.example/van-ban/x/');
    expect(text(item!, 'guid')).toBe('tag:cong-phuong.example,2026:phuong-mau/directives/x');
  });

  it.each([
    [
      'a number not given yet',
      { code: '/UBND-VHXX' },
      'Thông báo số …/UBND-VHXX (chưa có số) · Ủy ban nhân dân phường Mẫu · chưa có ngày',
    ],
    ['a month', { issued: '2026-05' }, 'Thông báo · Ủy ban nhân dân phường Mẫu · tháng 5/2026'],
    [
      'one that is over',
      { issued: '2025-12-17', effective: '2025-12-17', expires: '2025-12-31' },
      'Thông báo · Ủy ban nhân dân phường Mẫu · ngày 17/12/2025 · Hết hiệu lực',
    ],
    [
      'an issuer with a sign',
      { issuer: 'Sở A & <B>', issued: '2025' },
      'Thông báo · Sở A &amp; &lt;B&gt; · năm 2025',
    ],
  ])('begins with its facts: %s', async (_, front, expected) => {
    expect(text(await itemOf({ id: 'x', ...front }), 'content:encoded').split('\n')[0]).toBe(
      `<p>${expected}</p>`,
    );
  });

  it('of news has its author and picture', async () => {
    const news = [{ id: 'x', author: 'Tổ biên tập', image: 'anh.jpg', imageAlt: 'Sân "mới"', body: 'Vui.' }];
    const [item] = await itemsOf({ news }, 'rss.xml', {}, { 'anh.jpg': 9 });
    expect(text(item!, 'content:encoded')).toMatchInlineSnapshot(`
      "<p>Tin, bài · Tổ biên tập · đăng ngày 05/01/2026</p>
      <p><img src="https://portal.example/phuong-mau/tep/anh.jpg" alt="Sân &quot;mới&quot;"></p>
      <p>Vui.</p>"
    `);
    expect(text(item!, 'dc:creator')).toBe('Tổ biên tập');
    expect(all(item!, 'enclosure')).toEqual([]);
  });

  it('without a summary is described by the beginning of its text', async () => {
    const description = text(await itemOf({ id: 'x', body: 'Mười từ ngữ. '.repeat(60) }), 'description');
    expect(description.length).toBeLessThanOrEqual(300);
    expect(description).toMatch(/^Mười từ ngữ\. .*…$/);
  });

  it('shows its corrections, newest first, and keeps its date', async () => {
    const changes = [
      { on: '2026-05-20', note: 'Sửa giờ họp.' },
      { on: '2026-05-21', note: 'Lỗi chính tả.', minor: true },
      { on: '2026-06-01', note: 'Sửa nơi họp & ngày họp.' },
      { on: '2027-01-01', note: 'Chưa đến.' },
    ];
    const item = await itemOf({ id: 'x', published: '2026-05-01', changes, body: 'Họp.' });
    expect(text(item, 'pubDate')).toBe('Fri, 01 May 2026 00:00:00 GMT');
    expect(text(item, 'content:encoded').split('\n').slice(1)).toEqual([
      '<p><strong>Đính chính ngày 01/06/2026:</strong> Sửa nơi họp &amp; ngày họp.</p>',
      '<p><strong>Đính chính ngày 20/05/2026:</strong> Sửa giờ họp.</p>',
      '<p>Họp.</p>',
    ]);
  });

  it.each(['05', '1e3', '0x10', 'true', ' 12.0', '&amp;', ']]>', '=1+1'])(
    'keeps a category exactly: %s',
    async (name) => {
      const [item] = await itemsOf({ directives: [{ id: 'x', fields: ['y-te'] }] }, 'rss.xml', {
        fields: [{ id: 'y-te', name }],
      });
      expect(all(item!, 'category').find(({ attributes }) => attributes['domain'] === 'field')?.text).toBe(
        name.trim(),
      );
    },
  );

  it('loses the characters that XML forbids', async () => {
    const item = await itemOf({
      id: 'x',
      title: 'Thông\u0000 báo\u001f\u000b \ufffe\ud800',
      body: 'Chữ\u0008 ]]> & <b>',
      summary: '\ue000Tóm\u0007 tắt',
    });
    expect(text(item, 'title')).toBe('Thông báo �');
    expect(text(item, 'description')).toBe('Tóm tắt');
    expect(text(item, 'content:encoded')).toContain('Chữ ]]> & <b>');
  });
});

describe('a withdrawn document', () => {
  const withdrawn = {
    ...full,
    withdrawn: { on: '2026-11-20', reason: 'Lịch "cũ" & sai.', replacedBy: '2026/moi' },
  };
  const examples: ChannelExamples = {
    directives: [withdrawn, { id: '2026/moi', title: 'Lịch mới', issued: '2026-01-01' }],
  };

  it('keeps its guid and date, and has only the notice and the reason', async () => {
    const [item] = await itemsOf(examples, 'rss.xml', {}, { '2026/lịch khám.pdf': 9 });
    const [before] = await itemsOf({ directives: [full] });
    for (const kept of ['guid', 'link', 'pubDate']) expect(text(item!, kept)).toBe(text(before!, kept));
    expect(text(item!, 'title')).toBe('Đã thu hồi: Triển khai khám sức khỏe định kỳ & tiêm chủng <miễn phí>');
    expect(text(item!, 'description')).toBe(
      'Văn bản này đã được thu hồi ngày 20/11/2026. Lý do: Lịch "cũ" &amp; sai.',
    );
    expect(text(item!, 'content:encoded')).toMatchInlineSnapshot(`
      "<p>Văn bản này đã được thu hồi ngày 20/11/2026.</p>
      <p>Lý do: Lịch &quot;cũ&quot; &amp; sai.</p>
      <p>Văn bản thay thế: <a href="https://portal.example/phuong-mau/van-ban/2026/moi/">Lịch mới</a></p>"
    `);
    expect(all(item!, 'enclosure')).toEqual([]);
    expect(JSON.stringify(item)).not.toMatch(/Kính gửi|tại nhà|tep\//);
  });

  it.each([
    ['a code', '12/TB-UBND', '<p>Văn bản thay thế: 12/TB-UBND</p>'],
    ['a draft', '2026/nhap', '<p>Lý do: Sai.</p>'],
  ])('may be replaced by %s', async (_, replacedBy, last) => {
    const directives = [
      { id: 'x', withdrawn: { on: '2026-11-20', reason: 'Sai.', replacedBy } },
      { id: '2026/nhap', draft: true },
    ];
    const [item] = await itemsOf({ directives });
    expect(text(item!, 'content:encoded').split('\n').at(-1)).toBe(last);
  });
});
