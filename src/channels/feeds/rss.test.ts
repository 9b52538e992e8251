import { describe, expect, it } from 'vitest';
import type { Example } from '../fixtures/portal.ts';
import { portalOf, sourcesOf } from '../fixtures/portal.ts';
import type { Element } from '../fixtures/xml.ts';
import { all, only, parseXml } from '../fixtures/xml.ts';
import { feedsOf } from './feeds.ts';
import { feedOf } from './rss.ts';

type Examples = Parameters<typeof portalOf>[0];

async function channelOf(examples: Examples, path = 'rss.xml', ward = {}, files = {}): Promise<Element> {
  const portal = portalOf(examples, ward);
  const feed = feedsOf(portal).find((each) => each.path === path)!;
  const xml = await feedOf({ ...feed, portal, sources: sourcesOf(files) });
  return only(parseXml(xml), 'channel');
}

const itemsOf = async (...args: Parameters<typeof channelOf>): Promise<Element[]> =>
  all(await channelOf(...args), 'item');

async function itemOf(example: Example, files = {}): Promise<Element> {
  return only(await channelOf({ directives: [example] }, 'rss.xml', {}, files), 'item');
}

const text = (element: Element, name: string): string => only(element, name).text;
const titles = (items: Element[]): string[] => items.map((item) => text(item, 'title'));

const full: Example = {
  id: '2026/kham-suc-khoe',
  title: 'Triển khai khám sức khỏe định kỳ & tiêm chủng <miễn phí>',
  type: 'cong-van',
  code: '3197/UBND-VX',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  issued: '2026-11-17',
  published: '2026-11-18T09:15+07:00',
  fields: ['y-te'],
  topics: ['rac'],
  summary: 'Ai từ 60 tuổi được khám "tại nhà".',
  body: 'Kính gửi các tổ dân phố.',
  attachments: [
    { file: '2026/thiếu.pdf', title: 'Bản còn thiếu' },
    { file: '2026/lịch khám.pdf', title: 'Lịch khám' },
    { file: '2026/anh.jpg', title: 'Ảnh' },
  ],
};

describe('a feed', () => {
  it('says whose it is, where it is and when it last changed', async () => {
    const channel = await channelOf(
      { directives: [full, { id: '2026/cu', published: '2026-05-01', issued: '2026-11-20' }] },
      'van-ban/rss.xml',
    );
    const head = channel.children
      .filter(({ name }) => name !== 'item')
      .map(({ name, text, attributes }) => [name, text || attributes]);
    expect(head).toMatchInlineSnapshot(`
      [
        [
          "title",
          "Văn bản chỉ đạo, điều hành – Phường Mẫu",
        ],
        [
          "description",
          "Văn bản chỉ đạo, điều hành mới đăng trên cổng của Ủy ban nhân dân phường Mẫu. Đây là cổng minh họa, chưa phải kênh thông tin chính thức.",
        ],
        [
          "link",
          "https://portal.example/phuong-mau/van-ban/",
        ],
        [
          "language",
          "vi",
        ],
        [
          "lastBuildDate",
          "Wed, 18 Nov 2026 02:15:00 GMT",
        ],
        [
          "atom:link",
          {
            "href": "https://portal.example/phuong-mau/van-ban/rss.xml",
            "rel": "self",
            "type": "application/rss+xml",
          },
        ],
      ]
    `);
  });

  it('exists when it is empty, with the same date in every build', async () => {
    const channel = await channelOf({}, 'tin-tuc/rss.xml');
    expect(all(channel, 'item')).toEqual([]);
    expect(text(channel, 'lastBuildDate')).toBe('Wed, 31 Dec 2025 17:00:00 GMT');
  });

  it('carries the fifty newest, in the portal’s order', async () => {
    const directives = Array.from({ length: 60 }, (_, index) => ({
      id: `x-${10 + index}`,
      title: `Số ${10 + index}`,
      issued: '2026-03-01',
    }));
    const items = await itemsOf({ directives: [...directives.slice(30), ...directives.slice(0, 30)] });
    expect(items).toHaveLength(50);
    expect(titles(items).slice(0, 3)).toEqual(['Số 10', 'Số 11', 'Số 12']);
    expect(titles(items).at(-1)).toBe('Số 59');
  });

  it('carries a withdrawal of the last thirty days however old the document is', async () => {
    const directives: Example[] = Array.from({ length: 60 }, (_, index) => ({
      id: `x-${10 + index}`,
      issued: '2026-03-01',
    }));
    const old = {
      id: 'cu',
      title: 'Cũ',
      issued: '2024-03-01',
      published: '2024-03-02',
      withdrawn: { on: '2026-10-23', reason: 'Sai.' },
    };
    const older = { ...old, id: 'cu-hon', withdrawn: { on: '2026-10-22', reason: 'Sai.' } };
    const items = await itemsOf({ directives: [...directives, old, older] });
    expect(items).toHaveLength(50);
    expect(titles(items).filter((title) => title.startsWith('Đã thu hồi'))).toEqual(['Đã thu hồi: Cũ']);
    expect(titles(items).at(-1)).toBe('Đã thu hồi: Cũ');
  });

  it.each([
    ['rss.xml', ['Thông báo', 'Kế hoạch', 'Tin', 'Đã thu hồi: Tin cũ']],
    ['van-ban/rss.xml', ['Thông báo']],
    ['ke-hoach/rss.xml', ['Kế hoạch']],
    ['tin-tuc/rss.xml', ['Tin', 'Đã thu hồi: Tin cũ']],
    ['chuyen-muc/rac/rss.xml', ['Kế hoạch', 'Đã thu hồi: Tin cũ']],
    ['linh-vuc/y-te/rss.xml', ['Thông báo']],
  ])('%s carries its own', async (path, expected) => {
    const examples: Examples = {
      directives: [{ id: 'a', title: 'Thông báo', issued: '2026-03-04', fields: ['y-te'] }],
      plans: [{ id: 'b', title: 'Kế hoạch', issued: '2026-03-03', topic: 'rac' }],
      news: [
        { id: 'c', title: 'Tin', published: '2026-03-02' },
        {
          id: 'd',
          title: 'Tin cũ',
          published: '2026-03-01',
          topics: ['rac'],
          withdrawn: { on: '2026-11-20', reason: 'Nhầm.' },
        },
      ],
    };
    expect(titles(await itemsOf(examples, path))).toEqual(expected);
  });

  it.each([
    'rss.xml',
    'van-ban/rss.xml',
    'ke-hoach/rss.xml',
    'tin-tuc/rss.xml',
    'chuyen-muc/rac/rss.xml',
    'linh-vuc/y-te/rss.xml',
  ])('%s names the ward', async (path) => {
    expect(text(await channelOf({}, path), 'title').toLowerCase()).toContain('phường mẫu');
  });

  it('of a ward that has adopted it does not call itself a demonstration', async () => {
    expect(text(await channelOf({}, 'rss.xml', { official: true }), 'description')).toBe(
      'Mọi văn bản, kế hoạch, tin, bài mới đăng trên cổng của Ủy ban nhân dân phường Mẫu.',
    );
  });
});

describe('an item', () => {
  it('holds the whole document', async () => {
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
  ])('is named by an id: %s', async (_, example, id) => {
    expect(text(await itemOf(example), 'guid')).toBe(
      `tag:cong-phuong.example,2026:phuong-mau/directives/${id}`,
    );
  });

  it('keeps its name when the portal moves', async () => {
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

  it('tells of its corrections, newest first, without becoming new', async () => {
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
    'keeps a category to the letter: %s',
    async (name) => {
      const [item] = await itemsOf({ directives: [{ id: 'x', fields: ['y-te'] }] }, 'rss.xml', {
        fields: [{ id: 'y-te', name }],
      });
      expect(all(item!, 'category').find(({ attributes }) => attributes['domain'] === 'field')?.text).toBe(
        name.trim(),
      );
    },
  );

  it('survives characters that XML refuses', async () => {
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
  const examples: Examples = {
    directives: [withdrawn, { id: '2026/moi', title: 'Lịch mới', issued: '2026-01-01' }],
  };

  it('is told of under its own name and date, with the notice and the reason alone', async () => {
    const [item] = await itemsOf(examples, 'rss.xml', {}, { '2026/lịch khám.pdf': 9 });
    const [before] = await itemsOf({ directives: [full] });
    for (const kept of ['guid', 'link', 'pubDate']) expect(text(item!, kept)).toBe(text(before!, kept));
    expect(text(item!, 'title')).toBe('Đã thu hồi: Triển khai khám sức khỏe định kỳ & tiêm chủng <miễn phí>');
    expect(text(item!, 'description')).toBe(
      'Văn bản này đã được thu hồi ngày 20/11/2026. Lý do: Lịch "cũ" & sai.',
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
