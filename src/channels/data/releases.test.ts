import { expect, test } from 'vitest';
import { lateChannels, releasesOf, releaseTotals } from '../../portal/release.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { releaseReport } from './releases.ts';

const portal = portalOf({
  directives: [
    {
      id: 'lich-thu-gom',
      published: '2026-11-01',
      channels: ['portal', 'zalo', 'radio'],
      released: [{ channel: 'zalo', on: '2026-11-02', link: 'https://zalo.example/1' }],
    },
    { id: 'khong-kenh', published: '2026-11-02' },
  ],
});
const document = documentOf(portal, 'lich-thu-gom');

test('what is done and what is missing, by channel', () =>
  expect(releasesOf(document)).toEqual([
    { channel: 'portal', done: true, on: '2026-11-01' },
    { channel: 'zalo', done: true, on: '2026-11-02', link: 'https://zalo.example/1', note: undefined },
    { channel: 'radio', done: false },
  ]));

test('a channel is late seven days after publication', () => {
  expect(lateChannels(document, (day) => day <= '2026-11-07')).toEqual([]);
  expect(lateChannels(document, (day) => day <= '2026-11-08')).toEqual(['radio']);
});

test('totals leave out channels that no document names', () =>
  expect(releaseTotals(portal.documents)).toEqual([
    { channel: 'portal', done: 1, all: 1 },
    { channel: 'zalo', done: 1, all: 1 },
    { channel: 'radio', done: 0, all: 1 },
  ]));

test('the report has a row for each document and channel', () => {
  const rows = [...releaseReport(portal)].join('').trim().split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[2]).toContain('Zalo OA,Đã phát hành,02/11/2026,https://zalo.example/1');
  expect(rows[3]).toContain('Đài truyền thanh,Chưa phát hành');
});
