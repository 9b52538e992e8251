import { describe, expect, it } from 'vitest';
import { endOf } from '../domain/dates/moment.ts';
import { schemas } from '../domain/schema/document.ts';
import { publicData } from './public-data.ts';
import { LinkedDocument } from './traced/linked-document.ts';

const today = '2026-11-22';
const front = {
  title: 'Về việc mẫu',
  type: 'thong-bao',
  code: '86/TB-UBND',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  issued: '2026-11-01',
  published: '2026-11-02',
  fields: ['y-te'],
  formerly: ['2026/cu'],
  summary: 'Tóm tắt.',
  to: ['Trường Mẫu'],
  recipients: ['Lưu: VT'],
  signer: { name: 'Lê Văn Mẫu' },
  attachments: [{ file: 'a.pdf', title: 'A' }],
  keywords: ['rác'],
  when: [{ from: '2026-12-05' }],
  tasks: [{ unit: 'Công an phường', text: 'Trực' }],
  replaces: ['2025/cu'],
  channels: ['zalo'],
  changes: [
    { on: today, note: 'Hôm nay.' },
    { on: '2026-11-23', note: 'Ngày mai.' },
  ],
  released: [
    { channel: 'zalo', on: '2026-11-23', note: 'Ngày mai.' },
    { channel: 'zalo', on: today, note: 'Hôm nay.' },
  ],
  progress: {
    a: { status: 'done', on: '2026-11-23' },
    b: { status: 'doing', on: today },
    c: { status: 'stuck' },
  },
  allow: [{ rule: 'undated', reason: 'Giấy không ghi ngày.' }],
};
const parse = (more: object) => schemas.directives.parse({ ...front, ...more });

describe('of the front matter of a document, readers may know', () => {
  it('nothing that is done or said on a later day, and nothing that editors note for themselves', () => {
    const data = parse({ withdrawn: { on: '2026-11-23', reason: 'Nhầm' } });
    const { changes, released, progress, allow, withdrawn, ...others } = publicData(
      'directives',
      data,
      today,
    );
    expect(changes.map(({ note }) => note)).toEqual(['Hôm nay.']);
    expect(released.map(({ note }) => note)).toEqual(['Hôm nay.']);
    expect(Object.keys(progress)).toEqual(['b', 'c']);
    expect([allow, withdrawn]).toEqual([[], undefined]);
    expect(data).toMatchObject(others);
  });

  it('the facts, the day and the reason, if it is withdrawn', () => {
    const withdrawn = { on: today, reason: 'Nhầm', replacedBy: '2026/moi' };
    const data = publicData('directives', parse({ withdrawn }), today);
    expect(
      Object.fromEntries(Object.entries(data).filter(([, value]) => JSON.stringify(value) !== '[]')),
    ).toEqual({
      title: 'Về việc mẫu',
      type: 'thong-bao',
      code: '86/TB-UBND',
      issuer: 'Ủy ban nhân dân phường Mẫu',
      issued: '2026-11-01',
      published: '2026-11-02',
      fields: ['y-te'],
      formerly: ['2026/cu'],
      withdrawn,
      progress: {},
      draft: false,
    });
  });
});

it.each([
  ['2026-11-22', 'open', undefined],
  ['2026-11-23', 'done', 'Xong cả.'],
])('on %s a task that is reported done on 23/11/2026 is %s', (day, status, note) => {
  const task = {
    ...{
      id: 'a',
      anchor: 'viec-a',
      block: 1,
      unitName: 'Công an',
      role: 'lead' as const,
      units: [],
      text: 'Trực',
    },
    ...{ due: null, status: 'done' as const, on: '2026-11-23', note: 'Xong cả.' },
  };
  const data = parse({ progress: { a: { status: 'done', on: '2026-11-23', note: 'Xong cả.' } } });
  const document = new LinkedDocument(
    { collection: 'directives', id: 'a', data, body: '', citations: [], tasks: [task], taskFaces: [task] },
    day,
    endOf(day),
  );
  expect(document.tasks).toMatchObject([{ status, ...(note && { note }) }]);
  expect(document.given.map((given) => [given.status, given.note])).toEqual([[status, note]]);
});
