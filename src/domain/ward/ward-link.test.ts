import { expect, it } from 'vitest';
import { readWardLink } from './ward-link.ts';

it.each([
  ['pages/khai-sinh.md', { target: { kind: 'document', ref: 'pages/khai-sinh', fragment: undefined } }],
  [
    'directives/2026/a.md#muc-2',
    { target: { kind: 'document', ref: 'directives/2026/a', fragment: undefined }, fragment: 'muc-2' },
  ],
  ['files/2026/lịch.pdf', { target: { kind: 'file', path: '2026/lịch.pdf' } }],
  ['don-vi/cong-an', { target: { kind: 'address', path: 'don-vi/cong-an/' } }],
  ['/lien-he/#gio', { target: { kind: 'address', path: 'lien-he/' }, fragment: 'gio' }],
  ['tim-kiem/?q=khai sinh', { target: { kind: 'address', path: 'tim-kiem/', query: 'q=khai sinh' } }],
  ['rss.xml', { target: { kind: 'address', path: 'rss.xml' } }],
  ['https://portal.example/mau/lich/', { target: { kind: 'address', path: 'lich/' } }],
  [
    'https://dichvucong.example/a#b',
    { target: { kind: 'external', href: 'https://dichvucong.example/a#b' } },
  ],
  ['tel:19000000', { target: { kind: 'external', href: 'tel:19000000' } }],
  ['javascript:alert(1)', { target: { kind: 'refused', reason: 'scheme' } }],
  ['../phuong-khac/ward.yaml', { target: { kind: 'refused', reason: 'outside' } }],
])('%s', (link, read) => {
  expect(readWardLink(link, 'https://portal.example/mau')).toEqual(read);
});
