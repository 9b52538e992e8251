import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { portalOf, sourcesOf } from '../fixtures/portal.ts';
import { podcastListed, podcastOf } from './podcast.ts';

const portal = portalOf({
  news: [
    { id: 'rac', title: 'Rác & nước', audio: 'am thanh/bản tin.mp3', published: '2026-11-20' },
    { id: 'chu', title: 'Chỉ có chữ' },
  ],
});

test('a recording is an enclosure with its length and type', async () => {
  const xml = await podcastOf(portal, sourcesOf({ 'am thanh/bản tin.mp3': 1234 }));
  new SaxesParser().write(xml).close();
  expect(xml.match(/<item>/g)).toHaveLength(1);
  expect(xml).toContain(
    '<enclosure url="https://portal.example/phuong-mau/tep/am%20thanh/b%E1%BA%A3n%20tin.mp3" length="1234" type="audio/mpeg"/>',
  );
  expect(xml).toContain('<itunes:author>Ủy ban nhân dân phường Mẫu</itunes:author>');
});

test('the podcast is listed from the first recording on', () => {
  const { file } = sourcesOf({ 'am thanh/bản tin.mp3': 1234 });
  expect(podcastListed(portal, file)).toEqual({
    name: 'Truyền thanh phường Mẫu',
    path: 'truyen-thanh/rss.xml',
  });
  expect(podcastListed(portal, sourcesOf().file)).toBeUndefined();
});

test('without recordings the podcast is a feed without items', async () => {
  const xml = await podcastOf(portal, sourcesOf());
  new SaxesParser().write(xml).close();
  expect(xml).not.toContain('<item>');
});

test('has at most fifty recordings, those of the news published last', async () => {
  const news = Array.from({ length: 55 }, (_, index) => ({
    id: `tin-${index}`,
    audio: 'a.mp3',
    published: `2026-03-01T10:${String(index).padStart(2, '0')}+07:00`,
  }));
  const xml = await podcastOf(portalOf({ news }), sourcesOf({ 'a.mp3': 1 }));
  const links = [...xml.matchAll(/tin-tuc\/(tin-\d+)\/<\/link>/g)].map(([, id]) => id);
  expect(links).toEqual(Array.from({ length: 50 }, (_, index) => `tin-${54 - index}`));
});
