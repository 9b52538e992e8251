import { expect, it } from 'vitest';
import type { FormChange, Guarded } from './guard.ts';
import { changedMeanwhile } from './guard.ts';

const opened = Date.parse('2026-11-27T08:00:00+07:00');
const path = 'content/phuong-thu/news/2026/don-rac.md';
const read = '---\ntitle: Dọn rác\n---\n\nSáng thứ bảy.\n';
const typed = read.replace('Dọn rác', 'Dọn rác ven sông');
const other = read.replace('thứ bảy', 'chủ nhật');

interface Case {
  disk?: string;
  modified?: number;
  written?: string;
  who?: string;
}

const judge = (change: FormChange, { disk, modified = opened - 1, written, who }: Case) =>
  changedMeanwhile([change], {
    folder: 'content/phuong-thu',
    opened,
    readBefore: (text) => (text === typed ? read : undefined),
    written: new Map(written === undefined ? [] : [[path, written]]),
    onDisk: () => Promise.resolve(disk === undefined ? undefined : { text: disk, modified }),
    whoChanged: () => Promise.resolve(who),
  } satisfies Guarded);

const save: FormChange = { action: 'update', path, data: typed };
const create: FormChange = { action: 'create', path, data: typed };
const remove: FormChange = { action: 'delete', path };
const upload: FormChange = { action: 'update', path, data: new Blob(['x']) };
const late = opened + 1;

it.each<[string, FormChange, Case]>([
  ['a file that is as it was read', save, { disk: read }],
  ['a file whose time alone is new', save, { disk: read, modified: late }],
  [
    'a file with other line ends and no line break at its end',
    save,
    { disk: read.trim().replace(/\n/g, '\r\n') },
  ],
  ['a file that this form has written itself', save, { disk: other, written: other, modified: late }],
  ['a new file', create, {}],
  ['a removal of a file that is as it was', remove, { disk: read }],
  [
    'a removal of a file that this form has written itself',
    remove,
    { disk: other, written: other, modified: late },
  ],
  ['a removal of a file that is gone already', remove, {}],
  ['an attachment in the place of an older one', upload, { disk: '' }],
])('%s: may be written', async (_name, change, state) => {
  expect(await judge(change, state)).toEqual([]);
});

it.each<[string, FormChange, Case, RegExp]>([
  [
    'a file that somebody has changed',
    save,
    { disk: other, modified: late },
    /người khác hoặc chương trình khác sửa lúc 08:00 27\/11\/26.*Dòng 5 nay là “Sáng chủ nhật.”, lúc đọc là “Sáng thứ bảy.”/,
  ],
  [
    'a file with a line more at its end',
    save,
    { disk: `${read}Mang găng.\n` },
    /Dòng 6 nay là “Mang găng.”, lúc đọc là “”/,
  ],
  ['a file that was changed by a commit', save, { disk: other, who: 'Lê Văn Bảy' }, /được Lê Văn Bảy sửa/],
  [
    'a file that was changed after this form wrote it',
    save,
    { disk: other, written: typed },
    /đã được .* sửa/,
  ],
  ['a file that was removed', save, {}, /đã bị xóa hay đổi tên/],
  ['a new file where one is', create, { disk: '' }, /đã có tệp/],
  ['a removal of a file that was changed', remove, { disk: other, modified: late }, /đã được .* sửa/],
  [
    'an attachment in the place of one that was changed',
    upload,
    { disk: '', modified: late },
    /đã được .* sửa/,
  ],
  [
    'a file of another ward',
    { ...save, path: 'content/phuong-khac/ward.yaml' },
    { disk: read },
    /không nằm trong content\/phuong-thu/,
  ],
  [
    'a file that goes to another ward',
    { action: 'move', path: 'content/phuong-khac/a.md', previousPath: path },
    {},
    /không nằm trong/,
  ],
  [
    'a name for a file that another one has',
    { action: 'move', path, previousPath: `${path}x` },
    { disk: read },
    /đã có tệp/,
  ],
])('%s: is refused in words', async (_name, change, state, words) => {
  expect(await judge(change, state)).toEqual([expect.stringMatching(words)]);
});
