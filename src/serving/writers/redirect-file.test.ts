import { describe, expect, it } from 'vitest';
import { servedWard } from '../fixtures/wards.ts';
import { sitesOf } from '../sites.ts';
import { cloudflareRedirects, netlifyRedirects } from './redirect-file.ts';

const movedFrom = [
  'https://pho.example/cu/',
  { url: 'https://pho.example/xa/', ward: 'xa', below: 'xa' },
  { url: 'https://xa.example/', ward: 'xa', below: 'xa' },
];
const sites = sitesOf([servedWard('a', 'https://pho.example/phuong/', { movedFrom })], '/srv');

/** Where a path leads by the first line that fits; a star stands for all letters. */
function leadsTo(text: string, address: string): string | undefined {
  for (const line of text.trim().split('\n')) {
    const [from, to, status] = line.split(' ') as [string, string, string];
    const parts = from.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const match = new RegExp(`^${parts.join('(.*)')}$`).exec(address);
    if (match && status.startsWith('30')) return to.replace(':splat', match[1] ?? '');
  }
  return undefined;
}

describe.each([
  ['Netlify', netlifyRedirects],
  ['Cloudflare', cloudflareRedirects],
])('_redirects for %s', (_name, write) => {
  const text = write(sites);

  it.each([
    ['/', '/phuong/'],
    ['/cu/', '/phuong/'],
    ['/cu/van-ban/2025/x/', '/phuong/van-ban/2025/x/'],
    ['/xa/', '/phuong/'],
    ['/xa/van-ban/', '/phuong/van-ban/'],
    ['/xa/van-ban/rss.xml', '/phuong/van-ban/rss.xml'],
    ['/xa/tin-tuc/trang/2/', '/phuong/tin-tuc/trang/2/'],
    ['/xa/tin-tuc/x/kenh/', '/phuong/tin-tuc/xa/x/kenh/'],
    ['/xa/tep/2025/x.pdf', '/phuong/tep/xa/2025/x.pdf'],
    ['/xa/lien-he/', '/phuong/lien-he/'],
  ])('%s leads to %s', (from, to) => {
    expect(leadsTo(text, from)).toBe(to);
  });

  it('has lines without a star first', () => {
    const stars = text
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!.includes('*'));
    expect(stars).toEqual([...stars].sort());
  });
});

it('Netlify answers for former hosts, and shows the page of the portal where nothing is', () => {
  const text = netlifyRedirects(sites);
  expect(leadsTo(text, 'https://xa.example/van-ban/2025/x/')).toBe(
    'https://pho.example/phuong/van-ban/xa/2025/x/',
  );
  expect(text).toContain('/phuong/* /phuong/404.html 404\n');
  expect(cloudflareRedirects(sites)).not.toContain('xa.example');
});
