import { expect, it } from 'vitest';
import { portalOf } from '../channels/fixtures/portal.ts';
import { publishedFiles } from './published-files.ts';

const attachments = (file: string) => [{ file, title: 'Tệp' }];

it.each([
  ['nothing', {}, {}, []],
  ['the emblem', {}, { emblem: 'biểu trưng.png' }, ['biểu trưng.png']],
  [
    'attachments',
    { directives: [{ id: 'x', attachments: attachments('2026/a b.pdf') }] },
    {},
    ['2026/a b.pdf'],
  ],
  ['a plan’s attachment', { plans: [{ id: 'x', attachments: attachments('k.docx') }] }, {}, ['k.docx']],
  [
    'picture and recording of news',
    { news: [{ id: 'x', image: 'anh.jpg', audio: 'noi.mp3' }] },
    {},
    ['anh.jpg', 'noi.mp3'],
  ],
  [
    'links of bodies',
    { directives: [{ id: '2026/x', body: '[a](../../files/a%20b.pdf)\n\n![b](../../files/hinh/ảnh.png)' }] },
    {},
    ['a b.pdf', 'hinh/ảnh.png'],
  ],
  [
    'links to the address of a file',
    { pages: [{ id: 'x', body: '[a](../tep/so-do.png)' }] },
    {},
    ['so-do.png'],
  ],
  ['links of pages', { pages: [{ id: 'gioi-thieu', body: '[a](../files/so-do.png)' }] }, {}, ['so-do.png']],
  [
    'a folder’s name in other letters',
    { pages: [{ id: 'gioi-thieu', body: '[a](../f%69les/so-do.png)' }] },
    {},
    ['so-do.png'],
  ],
  [
    'no other links',
    {
      directives: [
        { id: 'x', body: 'https://x.example/files/a.pdf\n../files/\nfiles\nmailto:files@x.example' },
      ],
    },
    {},
    [],
  ],
  [
    'each once, whatever the form of its letters',
    {
      directives: [
        { id: 'x', body: '[a](../files/ảnh.png)'.normalize('NFD'), attachments: attachments('ảnh.png') },
      ],
    },
    {},
    ['ảnh.png'],
  ],
  [
    'nothing of drafts',
    {
      directives: [{ id: 'x', draft: true, attachments: attachments('a.pdf'), body: '[a](../files/b.pdf)' }],
    },
    {},
    [],
  ],
  [
    'nothing of what is still to come',
    { directives: [{ id: 'x', published: '2026-11-23', attachments: attachments('a.pdf') }] },
    {},
    [],
  ],
  [
    'nothing that only a withdrawn document names',
    {
      directives: [
        {
          id: 'x',
          withdrawn: { on: '2026-11-20', reason: 'Nhầm.' },
          attachments: [...attachments('a.pdf'), ...attachments('b.pdf')],
          body: '[a](../files/c.pdf)',
        },
        { id: 'y', attachments: attachments('b.pdf') },
      ],
    },
    {},
    ['b.pdf'],
  ],
  [
    'all in order',
    { directives: [{ id: 'x', attachments: [...attachments('c.pdf'), ...attachments('a.pdf')] }] },
    { emblem: 'b.png' },
    ['a.pdf', 'b.png', 'c.pdf'],
  ],
])('%s', (_, examples, ward, expected) => {
  expect(publishedFiles(portalOf(examples, ward))).toEqual(expected);
});
