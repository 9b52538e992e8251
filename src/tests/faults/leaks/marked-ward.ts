import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { taskIds } from '../../../understanding/tasks/id.ts';
import { carryingDocx, photoWith } from './carrying-files.ts';
import { Marks } from './marks.ts';
import { writeNew } from './write-new.ts';

/** A ward of which each place that is not public has a word of its own; so have a few public places. */
export interface MarkedWard {
  /** The places that readers may know, by which a search shows that it would find the others. */
  open: Marks;
  /** The places that nobody may find in what is made of the ward. */
  secret: Marks;
  /** The names of files that are not public: messages to editors say which file they are about. */
  names: Marks;
}

export const ward = 'phuong-dau';

/** The day for which the ward is built, and how its dates lie around it. */
const [past, today, toCome] = ['2026-11-10', '2026-11-22', '2027-01-05'];

/** The digest of a finding that an entry of `allow` names. */
const digest = 'bcdfghjklmnp';

/** How far the last paper is: public with all that it says, or withdrawn. */
export type LastPaper = 'public' | 'withdrawn';

export async function writeMarkedWard(content: string, last: LastPaper): Promise<MarkedWard> {
  const [open, secret, names] = [new Marks(), new Marks(), new Marks()];
  const at = (place: string): string => secret.of(place);
  const hidden = {
    draft: `2026/${names.of('a draft')}`,
    later: `2026/${names.of('a paper of a day to come')}`,
    unconfirmed: `2026/${names.of('an unconfirmed paper')}`,
    news: `2026/${names.of('a draft of news')}`,
  };
  const fileOf = (whose: string, ending: string): string =>
    `2026/${names.of(`a file of ${whose}`)}.${ending}`;

  /** All keys of a paper but those of its state. */
  const paper = (whose: string, word: (place: string) => string, files = fileOf): string[] => [
    `summary: Tóm tắt ${word(`${whose}: summary`)}`,
    `keywords: [${word(`${whose}: keywords`)}]`,
    `to: [Trường ${word(`${whose}: to`)}]`,
    `recipients: [Như trên ${word(`${whose}: recipients`)}]`,
    `signer: {position: CHỦ TỊCH, name: Nguyễn ${word(`${whose}: signer`)}}`,
    `attachments: [{file: ${files(whose, 'png')}, title: Sơ đồ ${word(`${whose}: attachments`)}}]`,
    `when: [{from: 2026-12-05T07:30, place: Nhà ${word(`${whose}: when`)}, for: [Người ${word(`${whose}: for`)}]}]`,
    `tasks: [{unit: Phòng Văn hóa - Xã hội, text: Quét dọn ${word(`${whose}: tasks`)}, due: 2026-12-15}]`,
    `changes: [{on: ${past}, note: Sửa ${word(`${whose}: changes`)}}]`,
    'channels: [fanpage, zalo, radio, notice, meeting]',
    `released: [{channel: zalo, on: ${past}, link: 'https://zalo.example/${word(`${whose}: link of released`)}', note: Ghi ${word(`${whose}: released`)}}]`,
    `allow: [{rule: undated, digest: ${digest}, reason: Vì ${at(`${whose}: allow`)}, by: Lê ${at(`${whose}: by of allow`)}, confirmedBy: Trần ${at(`${whose}: confirmedBy of allow`)}}]`,
  ];
  const text = (whose: string, word: (place: string) => string): string[] => [
    `Ủy ban nhân dân phường yêu cầu ${word(`${whose}: text`)} giữ gìn vệ sinh, xem [trang](https://x.example/${word(`${whose}: link of the text`)}/).`,
    '',
    `## 1. Phòng Văn hóa - Xã hội ${word(`${whose}: heading`)}`,
    '',
    `- Báo cáo kết quả ${word(`${whose}: task of the text`)} trước ngày 15/12/2026.`,
  ];
  const facts = (title: string, published = past): string[] => [
    `title: ${title}`,
    'type: thong-bao',
    'issuer: Ủy ban nhân dân phường Dấu',
    `issued: ${past}`,
    `published: ${published}`,
    'fields: [y-te]',
    'topics: [rac]',
  ];
  const withdrawal = (on: string, reason: string, replacedBy: string): string =>
    `withdrawn: {on: ${on}, reason: Ban hành nhầm ${reason}, replacedBy: ${replacedBy}}`;

  const documents: Record<string, [front: string[], body: string[]]> = {
    [`directives/${hidden.draft}`]: [
      [
        ...facts(`Thông báo ${at('a draft: title')}`),
        `formerly: [2026/${at('a draft: formerly')}]`,
        ...paper('a draft', at),
        'draft: true',
      ],
      text('a draft', at),
    ],
    [`directives/${hidden.later}`]: [
      [...facts(`Thông báo ${at('a later paper: title')}`, toCome), ...paper('a later paper', at)],
      text('a later paper', at),
    ],
    [`plans/${hidden.unconfirmed}`]: [
      [
        ...facts(`Kế hoạch ${at('an unconfirmed paper: title')}`),
        ...paper('an unconfirmed paper', at),
        'unconfirmed: [issued]',
        'draft: true',
      ],
      text('an unconfirmed paper', at),
    ],
    [`news/${hidden.news}`]: [
      [
        `title: Tin ${at('a draft of news: title')}`,
        `published: ${past}`,
        `summary: Tóm tắt ${at('a draft of news: summary')}`,
        `image: ${fileOf('a draft of news', 'png')}`,
        `imageAlt: Ảnh ${at('a draft of news: imageAlt')}`,
        `author: Tác giả ${at('a draft of news: author')}`,
        'draft: true',
      ],
      text('a draft of news', at),
    ],
    'directives/2026/cong-khai': [
      [
        ...facts(`Thông báo ${open.of('title')}`),
        'code: 86/TB-UBND',
        `summary: Tóm tắt ${open.of('summary')}`,
        `keywords: [${open.of('keywords')}]`,
        `recipients: [Như trên ${open.of('recipients')}]`,
        `attachments: [{file: 2026/cong-khai.png, title: Sơ đồ ${open.of('attachments')}}, {file: 2026/cong-khai.jpg, title: Ảnh chụp}, {file: 2026/mau-don.docx, title: Mẫu đơn}]`,
        `when: [{from: 2026-12-05T07:30, place: Nhà ${open.of('when')}}]`,
        `changes: [{on: ${past}, note: Sửa ${open.of('changes')}}, {on: ${toCome}, note: Sửa ${at('a change of a day to come')}}]`,
        'channels: [fanpage, zalo, radio, notice, meeting]',
        `released: [{channel: zalo, on: ${past}, note: Đã đăng ${open.of('released')}}, {channel: fanpage, on: ${toCome}, link: 'https://mang.example/${at('the link of a release to come')}', note: Sẽ đăng ${at('a release to come')}}]`,
        `progress: {${progressKey}: {status: done, on: ${toCome}, note: Sẽ xong ${at('a progress to come')}}}`,
        `replaces: [${hidden.draft}, directives/${hidden.later}]`,
        `amends: [plans/${hidden.unconfirmed}]`,
        `allow: [{rule: undated, digest: ${digest}, reason: Vì ${at('the reason of an exception')}, by: Lê ${at('the editor of an exception')}, confirmedBy: Trần ${at('the second person of an exception')}}]`,
      ],
      [
        `Giữ gìn vệ sinh ${open.of('text')}, xem [bản nháp](../${hidden.draft}.md), [kế hoạch](../../plans/${hidden.unconfirmed}.md).`,
        '',
        '## 1. Phòng Văn hóa - Xã hội',
        '',
        `- Báo cáo kết quả trước ngày 15/12/2026.`,
      ],
    ],
    'directives/2026/tron-ven': [
      [...facts(`Thông báo ${open.of('title of a paper that is wholly public')}`)],
      ['Bà con quét ngõ vào sáng thứ Bảy.'],
    ],
    'news/2026/cong-khai': [
      [
        `title: Tin ${open.of('title of news')}`,
        `published: ${past}`,
        `implements: [directives/${hidden.draft}, plans/${hidden.unconfirmed}]`,
      ],
      ['Bà con ra quân dọn vệ sinh từ sáng sớm.'],
    ],
    'directives/2026/se-thu-hoi': [
      [
        ...facts('Thông báo còn hiệu lực'),
        withdrawal(toCome, at('the reason of a withdrawal to come'), hidden.later),
      ],
      ['Bà con đổ rác đúng giờ.'],
    ],
    'directives/2026/thu-hoi': [
      [
        ...facts(`Thông báo ${open.of('title of a withdrawn paper')}`),
        ...paper('a withdrawn paper', at),
        withdrawal(today, open.of('reason of a withdrawal'), hidden.draft),
      ],
      text('a withdrawn paper', at),
    ],
    'news/2026/thu-hoi': [
      [
        'title: Tin đã rút',
        `published: ${past}`,
        `summary: Tóm tắt ${at('withdrawn news: summary')}`,
        `image: ${fileOf('withdrawn news', 'png')}`,
        `imageAlt: Ảnh ${at('withdrawn news: imageAlt')}`,
        withdrawal(today, 'một tin', hidden.news),
      ],
      text('withdrawn news', at),
    ],
    'directives/2026/cuoi': [
      [
        ...facts('Thông báo cuối'),
        ...paper('the last paper', at),
        ...(last === 'withdrawn' ? [withdrawal(today, 'lần cuối', '2026/cong-khai')] : []),
      ],
      text('the last paper', at),
    ],
    'pages/lich-su': [
      [
        'title: Lịch sử',
        `allow: [{rule: private-fact, digest: ${digest}, reason: Vì ${at('the reason of an exception of a page')}, by: Lê ${at('the editor of a page')}}]`,
      ],
      ['Phường có từ lâu.'],
    ],
    'pages/gioi-thieu': [['title: Giới thiệu'], [`Xem [bản nháp](../directives/${hidden.draft}.md).`]],
  };

  const files = [
    ['2026/cong-khai.png', at('who drew a public picture')],
    ['2026/cong-khai.jpg', at('where a public photo was taken')],
    ...['a draft', 'a later paper', 'an unconfirmed paper', 'a draft of news'].map((whose) => [
      fileOf(whose, 'png'),
      at(`${whose}: content of a file`),
    ]),
    ...['a withdrawn paper', 'withdrawn news', 'the last paper'].map((whose) => [
      fileOf(whose, 'png'),
      at(`${whose}: content of a file`),
    ]),
    [fileOf('nobody', 'png'), at('content of a file that nobody names')],
  ] as [string, string][];

  const write = (path: string, bytes: string | Buffer): Promise<void> =>
    writeNew(join(content, ward, path), Buffer.from(bytes));
  await write('ward.yaml', `${wardFile(hidden.draft, at).join('\n')}\n`);
  await write(
    'references.yaml',
    `45/2025/NQ-HĐND: {title: Nghị quyết ${at('a reference that nobody cites')}}\n`,
  );
  for (const [ref, [front, body]] of Object.entries(documents))
    await write(`${ref}.md`, `---\n${front.join('\n')}\n---\n\n${body.join('\n')}\n`);
  for (const [path, word] of files)
    await write(`files/${path}`, path.endsWith('.jpg') ? photoWith(word) : pictureWith(word));
  await write(
    'files/2026/mau-don.docx',
    carryingDocx((place) => at(`an attachment: ${place}`)),
  );
  return { open, secret, names };
}

const progressKey = taskIds()('Báo cáo kết quả trước ngày 15/12/2026');

/** @param draft the id of a draft that a shortcut leads to */
const wardFile = (draft: string, at: (place: string) => string): string[] => [
  'name: Phường Dấu',
  'authority: Ủy ban nhân dân phường Dấu',
  'city: Thành phố Mẫu',
  `url: https://portal.example/${ward}/\nofficial: true`,
  'units: [{id: vhxh, name: Phòng Văn hóa - Xã hội}]',
  'fields: [{id: y-te, name: Y tế}]',
  'topics: [{id: rac, name: Phân loại rác}]',
  'editing: {backend: gitlab, repo: phuong/noi-dung}',
  `shortcuts: [{title: Việc sắp tới, link: directives/${draft}.md}]`,
  `allow: [{rule: private-phone, digest: ${digest}, reason: Vì ${at('the reason of an exception of ward.yaml')}}]`,
  `notice: {text: Báo ${at('a notice of a day to come')}, from: ${toCome}, until: 2027-02-01}`,
];

/** A picture with a word beside its pixels, where cameras write who took it, and where. */
function pictureWith(word: string): Buffer {
  const picture = createCanvas(40, 30).toBuffer('image/png');
  const content = Buffer.from(`tEXtAuthor\0${word}`);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length - 4);
  sum.writeUInt32BE(crc32(content));
  // Before the last part, which has twelve bytes.
  return Buffer.concat([picture.subarray(0, -12), length, content, sum, picture.subarray(-12)]);
}
