import { describe, expect, it } from 'vitest';
import { portalOf } from '../../channels/fixtures/portal.ts';
import { topicFiles, topicNotices } from './topic-answers.ts';

const rac = { topics: ['rac'] };
const paper = (file: string) => ({ attachments: [{ file, title: `Tệp ${file}` }] });
const portal = portalOf({
  directives: [
    { id: 'a', issued: '2026-01-01', ...rac, summary: 'Rác để trước cửa.', ...paper('a.pdf') },
    { id: 'b', issued: '2026-01-02', ...rac, ...paper('mau.docx') },
    { id: 'c', issued: '2026-01-03', ...rac, expires: '2026-02-01', summary: 'Đã qua.', ...paper('c.pdf') },
    { id: 'd', issued: '2026-01-04', ...rac, type: 'bao-cao', summary: 'Đã thu 3 tấn.' },
    { id: 'e', issued: '2026-01-05', ...rac, summary: 'Thùng ba màu.', ...paper('mau.docx') },
    { id: 'h', issued: '2026-01-08', topics: ['rac', 'cho'], summary: 'Họp về nhiều việc.' },
    { id: 'i', issued: '2026-01-09', ...rac, summary: 'Từ tháng sau.', effective: '2026-12-01' },
    { id: 'f', issued: '2026-01-06', fields: ['y-te'], summary: 'Chuyện khác.' },
  ],
  plans: [{ id: 'g', issued: '2026-01-07', topic: 'rac', ...paper('g.pdf') }],
  news: [{ id: 'tin', published: '2026-01-09', ...rac }],
});

describe('what residents need to know of a topic', () => {
  it('is what is in force: with a summary first, of this topic alone, in force already', () =>
    expect(topicNotices(portal, 'rac', '').map(({ id }) => id)).toEqual(['e', 'a', 'i', 'h', 'b']));

  it('leaves out what its events name', () =>
    expect(topicNotices(portal, 'rac', 'directives/e\nplans/g').map(({ id }) => id)).toEqual([
      'a',
      'i',
      'h',
      'b',
    ]));

  it('has five documents at most', () => {
    const many = portalOf({ directives: Array.from({ length: 9 }, (_, id) => ({ id: `d${id}`, ...rac })) });
    expect(topicNotices(many, 'rac', '')).toHaveLength(5);
  });

  it('has the files of what is in force, each once, with the newest document that has it', () =>
    expect(topicFiles(portal, 'rac').map(({ document, file }) => `${document.id} ${file}`)).toEqual([
      'g g.pdf',
      'e mau.docx',
      'a a.pdf',
    ]));

  it('is nothing where the topic has nothing', () => {
    const empty = portalOf({});
    expect([topicNotices(empty, 'rac', ''), topicFiles(empty, 'rac')]).toEqual([[], []]);
  });
});
