import { describe, expect, it, test } from 'vitest';
import { cityOf, wardGroups } from './city.ts';
import { portal } from './fixtures/portals.ts';

const names = ['Phường Đông Hải', 'Phường Ân Thi', 'Phường An Biên', 'Phường Dương Kinh', 'Phường Ấp Bắc'];

test('wards are in the order of the Vietnamese alphabet, by their names without the kind', () => {
  const { wards } = cityOf([...names, 'Xã An Lão', 'Phường 10', 'Phường 2'].map((name) => portal({ name })));
  expect(wardGroups(wards).map(({ letter, wards }) => [letter, ...wards.map(({ name }) => name)])).toEqual([
    ['0–9', 'Phường 2', 'Phường 10'],
    ['A', 'Phường An Biên', 'Xã An Lão'],
    ['Â', 'Phường Ân Thi', 'Phường Ấp Bắc'],
    ['D', 'Phường Dương Kinh'],
    ['Đ', 'Phường Đông Hải'],
  ]);
});

describe('addresses', () => {
  const here = portal({ id: 'ai-quoc', url: 'https://portal.example/ai-quoc/' });
  const near = portal({ id: 'kien-an', url: 'https://portal.example/kien-an/' });
  const far = portal({ id: 'xa-la', url: 'https://xa-la.example/' });

  it('is the top of the one host that has all wards, and its links are paths', () => {
    const { url, wards, sitemaps } = cityOf([here, near]);
    expect(url).toBe('https://portal.example/');
    expect(wards.map(({ home, search }) => [home, search])).toEqual([
      ['/ai-quoc/', '/ai-quoc/tim-kiem/'],
      ['/kien-an/', '/kien-an/tim-kiem/'],
    ]);
    expect(sitemaps).toEqual([
      'https://portal.example/ai-quoc/sitemap-0.xml',
      'https://portal.example/kien-an/sitemap-0.xml',
    ]);
  });

  it('is unknown for wards of several hosts, and every link is a whole address', () => {
    const { url, wards, sitemaps } = cityOf([here, far]);
    expect(url).toBeUndefined();
    expect(wards.map(({ home }) => home)).toEqual([
      'https://portal.example/ai-quoc/',
      'https://xa-la.example/',
    ]);
    expect(sitemaps).toEqual([]);
  });

  it('is unknown if a ward is at the top of the host', () => {
    expect(cityOf([far]).url).toBeUndefined();
  });

  it('may be named: wards of other hosts keep their whole addresses', () => {
    const { url, wards, sitemaps } = cityOf([here, far], 'https://portal.example/chung');
    expect(url).toBe('https://portal.example/chung/');
    expect(wards.map(({ home }) => home)).toEqual(['/ai-quoc/', 'https://xa-la.example/']);
    expect(sitemaps).toEqual(['https://portal.example/ai-quoc/sitemap-0.xml']);
  });
});

test('the ten newest announcements of all wards are shown, newest first', () => {
  const many = Array.from({ length: 8 }, (_, day) => ({ title: `Tin ${day}`, at: 2 * day }));
  const { newest } = cityOf([
    portal({ id: 'a', name: 'Phường A', announced: many }),
    portal({ id: 'b', name: 'Phường B', announced: [{ title: 'Mới', at: 13 }, ...many] }),
  ]);
  expect(newest).toHaveLength(10);
  expect(newest.slice(0, 4).map(({ title, ward }) => `${ward}: ${title}`)).toEqual([
    'Phường A: Tin 7',
    'Phường B: Tin 7',
    'Phường B: Mới',
    'Phường A: Tin 6',
  ]);
  expect(newest[0]!.url).toBe('/a/tin/');
});

test('the front is a demonstration until one ward has adopted its portal', () => {
  expect(cityOf([portal({ id: 'a' }), portal({ id: 'b' })]).isDemo).toBe(true);
  expect(cityOf([portal({ id: 'a' }), portal({ id: 'b', official: true })]).isDemo).toBe(false);
});

test('a front has the name of a city only if all wards are of it', () => {
  expect(cityOf([portal({ id: 'a' }), portal({ id: 'b' })]).name).toBe('Thành phố Hải Phòng');
  expect(cityOf([portal({ id: 'a' }), portal({ id: 'b', city: 'Thành phố Huế' })]).name).toBeUndefined();
});
