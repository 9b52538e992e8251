import { describe, expect, it } from 'vitest';
import { servedWard } from './fixtures/wards.ts';
import { sitesOf } from './sites.ts';

const root = '/srv/portal';

/** What is served where, in short: host, base and folder of each portal. */
const inShort = (sites: ReturnType<typeof sitesOf>): string[] =>
  sites.flatMap(({ host, mounts }) => mounts.map(({ base, dir }) => `${host}${base} ${dir}`));

describe('sitesOf', () => {
  it('gives a host of its own to a ward at the top', () => {
    const [site, ...others] = sitesOf([servedWard('hoa-sen', 'https://hoasen.example/')], root);
    expect(others).toEqual([]);
    expect(site).toMatchObject({ host: 'hoasen.example', moves: [] });
    expect(site!.mounts).toEqual([
      { base: '/', dir: '/srv/portal/hoa-sen', notFound: '/404.html', formPolicy: undefined },
    ]);
    expect([site!.robots, site!.home]).toEqual([undefined, undefined]);
  });

  it('leads from the top of a host to its only portal, and names its sitemap there', () => {
    const [site] = sitesOf([servedWard('hoa-sen', 'https://pho.example:8443/quan/hoa-sen')], root);
    expect(site).toMatchObject({ host: 'pho.example', home: '/quan/hoa-sen/' });
    expect(site!.robots).toContain('Sitemap: https://pho.example:8443/quan/hoa-sen/sitemap-index.xml\n');
  });

  it('puts the longer path first, so that it is not taken for a part of the shorter one', () => {
    const wards = [
      servedWard('a', 'https://pho.example/'),
      servedWard('b', 'https://pho.example/phuong-b/'),
      servedWard('c', 'https://khac.example/'),
    ];
    expect(inShort(sitesOf(wards, root))).toEqual([
      'pho.example/phuong-b/ /srv/portal/b',
      'pho.example/ /srv/portal/a',
      'khac.example/ /srv/portal/c',
    ]);
  });

  it('lists the sitemaps of all wards of a host, and does not choose one of them for its top', () => {
    const wards = ['a', 'b', 'c'].map((id) => servedWard(id, `https://pho.example/${id}/`));
    const [site] = sitesOf(wards, root);
    expect(site!.home).toBeUndefined();
    expect(site!.robots?.match(/^Sitemap: .*$/gm)).toEqual(
      ['a', 'b', 'c'].map((id) => `Sitemap: https://pho.example/${id}/sitemap-index.xml`),
    );
  });

  it('puts the front of a city at the top of the first host, with its own robots.txt', () => {
    const wards = [servedWard('a', 'https://pho.example/a/'), servedWard('b', 'https://pho.example/b/')];
    const [site] = sitesOf(wards, root, '/srv/city');
    expect(inShort([site!])).toEqual([
      'pho.example/a/ /srv/portal/a',
      'pho.example/b/ /srv/portal/b',
      'pho.example/ /srv/city',
    ]);
    expect([site!.robots, site!.home]).toEqual([undefined, undefined]);
  });

  it('knows former addresses on the same and on other hosts', () => {
    const movedFrom = ['https://pho.example/cu/', { url: 'https://cu.example/', ward: 'x', below: 'x' }];
    const sites = sitesOf([servedWard('a', 'https://pho.example/a/', { movedFrom })], root);
    expect(sites.map(({ host, moves }) => ({ host, moves }))).toEqual([
      { host: 'pho.example', moves: [{ from: '/cu/', to: '/a/', folder: '' }] },
      { host: 'cu.example', moves: [{ from: '/', to: 'https://pho.example/a/', folder: 'x/' }] },
    ]);
  });

  it('has the policy of the form where the ward publishes it', () => {
    const editing = { backend: 'gitea', repo: 'https://git.example/a/cong' };
    const [site] = sitesOf([servedWard('a', 'https://a.example/', { editing })], root);
    expect(site!.mounts[0]!.formPolicy).toContain('https://git.example');
  });
});
