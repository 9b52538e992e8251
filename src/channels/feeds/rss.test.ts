import { describe, expect, it } from 'vitest';
import type { ChannelExamples } from '../fixtures/feed.ts';
import { channelOf, full, itemsOf, text, titles } from '../fixtures/feed.ts';
import { all } from '../fixtures/xml.ts';

describe('a feed', () => {
  it('has the name of the ward, its address and the date of its last change', async () => {
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

  it('without documents has no items, and the same date in every build', async () => {
    const channel = await channelOf({}, 'tin-tuc/rss.xml');
    expect(all(channel, 'item')).toEqual([]);
    expect(text(channel, 'lastBuildDate')).toBe('Wed, 31 Dec 2025 17:00:00 GMT');
  });

  it.each([
    ['rss.xml', ['Thông báo', 'Kế hoạch', 'Tin', 'Đã thu hồi: Tin cũ']],
    ['van-ban/rss.xml', ['Thông báo']],
    ['ke-hoach/rss.xml', ['Kế hoạch']],
    ['tin-tuc/rss.xml', ['Tin', 'Đã thu hồi: Tin cũ']],
    ['chuyen-muc/rac/rss.xml', ['Kế hoạch', 'Đã thu hồi: Tin cũ']],
    ['linh-vuc/y-te/rss.xml', ['Thông báo']],
  ])('%s has its own documents', async (path, expected) => {
    const examples: ChannelExamples = {
      directives: [{ id: 'a', title: 'Thông báo', published: '2026-03-04', fields: ['y-te'] }],
      plans: [{ id: 'b', title: 'Kế hoạch', published: '2026-03-03', topic: 'rac' }],
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

  it('has an authority with marks of HTML as text in its description, for readers that take it for HTML', async () => {
    const ward = { official: true, authority: 'UBND <b>Mẫu</b> & <img src=x>' };
    const description = text(await channelOf({}, 'rss.xml', ward), 'description');
    expect(description).toContain('UBND &lt;b&gt;Mẫu&lt;/b&gt; &amp; &lt;img src=x&gt;');
  });
});
