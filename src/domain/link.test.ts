import { describe, expect, it } from 'vitest';
import type { LinkTarget } from './link.ts';
import { readLink } from './link.ts';

const from = { collection: 'directives', id: '2026/tong-ve-sinh' } as const;

describe('a link in directives/2026/tong-ve-sinh.md', () => {
  it.each<[string, LinkTarget]>([
    ['https://portal.example/a?b#c', { kind: 'external', href: 'https://portal.example/a?b#c' }],
    [' HTTP://portal.example ', { kind: 'external', href: 'HTTP://portal.example' }],
    ['mailto:ubnd@portal.example', { kind: 'external', href: 'mailto:ubnd@portal.example' }],
    ['tel:19000000', { kind: 'external', href: 'tel:19000000' }],

    ['#muc-i', { kind: 'section', fragment: 'muc-i' }],
    ['#', { kind: 'section', fragment: '' }],
    ['#ch%C3%BA', { kind: 'section', fragment: 'chú' }],

    ['y.md', { kind: 'document', ref: 'directives/2026/y', fragment: undefined }],
    ['./y.md', { kind: 'document', ref: 'directives/2026/y', fragment: undefined }],
    ['../2025/y.md#muc-2', { kind: 'document', ref: 'directives/2025/y', fragment: 'muc-2' }],
    ['../../plans/2026/k.md', { kind: 'document', ref: 'plans/2026/k', fragment: undefined }],
    ['../../pages/lien-he.md', { kind: 'document', ref: 'pages/lien-he', fragment: undefined }],
    ['../2025/k%E1%BA%BF.md', { kind: 'document', ref: 'directives/2025/kế', fragment: undefined }],

    ['../../files/2026/x.pdf', { kind: 'file', path: '2026/x.pdf' }],
    ['../../files/2026/x.pdf#page=2', { kind: 'file', path: '2026/x.pdf' }],
    [
      '../../files/K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf',
      { kind: 'file', path: 'Kế hoạch số 1.pdf' },
    ],
    [
      `../../files/${encodeURIComponent('Kế hoạch.pdf'.normalize('NFD'))}`,
      { kind: 'file', path: 'Kế hoạch.pdf' },
    ],
    ['../../files/50%.png', { kind: 'file', path: '50%.png' }],
    ['../../files/50%25.png', { kind: 'file', path: '50%.png' }],
    ['../../files/a%23b.pdf', { kind: 'file', path: 'a#b.pdf' }],
    ['../../files/sao%3F.pdf', { kind: 'file', path: 'sao?.pdf' }],
    ['../../files/x.md', { kind: 'file', path: 'x.md' }],
    ['../../files/../files/x.pdf', { kind: 'file', path: 'x.pdf' }],

    ['../../', { kind: 'address', path: '' }],
    ['../../rss/', { kind: 'address', path: 'rss/' }],
    ['../../tep/2026/a%20b.pdf', { kind: 'file', path: '2026/a b.pdf' }],
    ['../../tim-kiem/?q=y-te', { kind: 'address', path: 'tim-kiem/', query: 'q=y-te' }],
    ['../../linh-vuc/y-te/', { kind: 'address', path: 'linh-vuc/y-te/' }],
    ['../../rss.xml', { kind: 'address', path: 'rss.xml' }],
    ['../../files', { kind: 'address', path: 'files' }],
    ['../../ward.yaml', { kind: 'address', path: 'ward.yaml' }],
    ['y', { kind: 'address', path: 'directives/2026/y' }],
    ['', { kind: 'address', path: 'directives/2026' }],

    ['javascript:alert(1)', { kind: 'refused', reason: 'scheme' }],
    [' JavaScript:alert(1)', { kind: 'refused', reason: 'scheme' }],
    ['data:text/html,x', { kind: 'refused', reason: 'scheme' }],
    ['file:///etc/passwd', { kind: 'refused', reason: 'scheme' }],
    ['C:/van-thu/x.pdf', { kind: 'refused', reason: 'scheme' }],
    ['ftp://tep.example', { kind: 'refused', reason: 'scheme' }],
    ['https:portal.example', { kind: 'external', href: 'https:portal.example' }],
    ['https://ten:mat-khau@ngoai.example/x', { kind: 'refused', reason: 'user' }],
    ['//ngoai.example/x', { kind: 'refused', reason: 'absolute' }],
    ['/van-ban/', { kind: 'refused', reason: 'absolute' }],
    ['\\\\may-chu\\x', { kind: 'refused', reason: 'absolute' }],
    ['../../../phuong-khac/x.md', { kind: 'refused', reason: 'outside' }],
    ['../../../phuong-thu/files/x.pdf', { kind: 'refused', reason: 'outside' }],
    ['..%2F..%2F..%2Fx.md', { kind: 'refused', reason: 'outside' }],
    ['../../files/../../x.pdf', { kind: 'refused', reason: 'outside' }],
  ])('%s', (url, target) => {
    expect(readLink(url, from)).toEqual(target);
  });
});

it('a page’s links begin one folder below the ward', () => {
  const page = { collection: 'pages', id: 'gioi-thieu' } as const;
  expect(readLink('../files/x.pdf', page)).toEqual({ kind: 'file', path: 'x.pdf' });
  expect(readLink('../../files/x.pdf', page)).toEqual({ kind: 'refused', reason: 'outside' });
  expect(readLink('lien-he.md', page)).toEqual({
    kind: 'document',
    ref: 'pages/lien-he',
    fragment: undefined,
  });
});
