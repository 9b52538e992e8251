import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { testContent } from '../../tests/test-content.ts';
import { openTasks, taskReport } from '../data/tasks.ts';
import type { Example } from '../fixtures/portal.ts';
import { portalOf } from '../fixtures/portal.ts';
import { calendarOf } from './ical.ts';

const units = [
  { id: 'van-hoa', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
  { id: 'cong-an', name: 'Công an phường', aliases: [] },
];

const portalWith = (example: Example) => portalOf({ directives: [example] }, { units });

function eventsOf(example: Example) {
  const portal = portalWith(example);
  const text = [
    ...calendarOf({ documents: portal.documents, page: 'nhiem-vu/', who: 'mọi đơn vị' }, portal),
  ].join('');
  const component = new ICAL.Component(ICAL.parse(text));
  return { text, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

const example: Example = {
  id: '2026/tuan-tra',
  title: 'Tuần tra; kiểm tra, “giữ” gìn',
  issued: '2026-11',
  published: '2026-11-10',
  changes: [
    { on: '2026-11-12', note: 'Sửa ngày.' },
    { on: '2026-12-31', note: 'Còn lâu.' },
  ],
  body: '## 1. Công an phường, Phòng Văn hóa - Xã hội\n\n- =Tổ chức tuần tra; trực đêm, hoàn thành trước ngày 25/11/2026.\n- Kiểm tra bếp ăn trong tháng 02/2027.\n- Báo cáo định kỳ hàng tuần.',
};

describe('a calendar of deadlines', () => {
  const { text, events } = eventsOf(example);

  it('has an event of a whole day for each deadline; a month is its last day', () => {
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, '2026-11-25'],
      [true, '2027-02-28'],
    ]);
  });

  it('has an id, a sequence, a summary, a link and an alarm', () => {
    const [event] = events;
    expect(event!.uid).toMatch(
      /^to-chuc-tuan-tra-truc-dem-[0-9a-f]{4}\.2026\.tuan-tra\.directives\.phuong-mau@/,
    );
    expect(event!.sequence).toBe(1);
    expect(event!.summary).toContain('Công an phường, Phòng Văn hóa - Xã hội: =Tổ chức tuần tra; trực đêm');
    expect(String(event!.component.getFirstPropertyValue('url'))).toMatch(
      /^https:\/\/portal\.example\/phuong-mau\/van-ban\/2026\/tuan-tra\/#viec-/,
    );
    const alarm = event!.component.getFirstSubcomponent('valarm')!;
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-P2D');
    expect(String(event!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-12T00:00:00Z');
  });

  it('has no event of a document that has expired, whose tasks stay in open data', () => {
    const expired = { ...example, expires: '2026-11-21' };
    expect(eventsOf(expired).events).toEqual([]);
    const portal = portalWith(expired);
    expect(openTasks(portal).flatMap(({ rows }) => rows())).toHaveLength(3);
    expect([...taskReport(portal)].join('')).toContain(',Hết hiệu lực\r\n');
  });

  it('is the same in every build, with short lines that end in CRLF', () => {
    expect(eventsOf(example).text).toBe(text);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(
      true,
    );
  });

  it('shows the six days of seed 003', () => {
    const file = join(testContent, 'bach-dang/directives/2026/ket-luan-phien-hop-thang-5.md');
    const body = readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    const days = eventsOf({ id: 'ket-luan', issued: '2026-05', body }).events.map(({ startDate }) =>
      startDate.toString(),
    );
    expect(days.sort()).toEqual([
      '2026-05-13',
      '2026-05-13',
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
    ]);
  });
});

describe('tasks as open data', () => {
  it('have the documented keys', () => {
    const tasks = openTasks(portalWith(example)).flatMap(({ rows }) => rows());
    expect(
      tasks.map(({ document, units, unitName, due, status }) => [document, units, unitName, due, status]),
    ).toEqual([
      [
        'directives/2026/tuan-tra',
        ['van-hoa', 'cong-an'],
        'Công an phường, Phòng Văn hóa - Xã hội',
        '2026-11-25',
        'open',
      ],
      [
        'directives/2026/tuan-tra',
        ['van-hoa', 'cong-an'],
        'Công an phường, Phòng Văn hóa - Xã hội',
        '2027-02',
        'open',
      ],
      [
        'directives/2026/tuan-tra',
        ['van-hoa', 'cong-an'],
        'Công an phường, Phòng Văn hóa - Xã hội',
        null,
        'open',
      ],
    ]);
    expect(Object.keys(tasks[0]!)).toEqual([
      'id',
      'document',
      'url',
      'units',
      'unitName',
      'role',
      'text',
      'due',
      'status',
    ]);
  });

  it('are a table with a row for each unit, without formulas', () => {
    const lines = [...taskReport(portalWith(example))].join('').split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffĐơn vị,Vai trò,Nhiệm vụ,Thời hạn,Thời hạn theo văn bản,Trạng thái,Ngày cập nhật,Ghi chú,Minh chứng,Văn bản,Địa chỉ,Mã nhiệm vụ,Hiệu lực của văn bản',
    );
    expect(lines.filter((line) => line.startsWith('Công an phường,'))).toHaveLength(3);
    expect(lines[1]).toContain(
      '"\'=Tổ chức tuần tra; trực đêm, hoàn thành trước ngày 25/11/2026.",25/11/2026,',
    );
  });
});
