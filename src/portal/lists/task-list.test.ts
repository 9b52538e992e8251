import { describe, expect, it } from 'vitest';
import { wardSchema } from '../../domain/schema/ward.ts';
import type { GivenTask } from '../model.ts';
import { taskPages } from './task-list.ts';
import { mostUrgent, urgencyOf } from './task-order.ts';

const today = '2026-11-22';
const document = (day: string, id = day) =>
  ({ id, day, collection: 'directives', data: { published: day } }) as unknown as GivenTask['document']; // prettier-ignore
const task = (due: string | null, more: Partial<GivenTask> = {}) => {
  const given = { due, status: 'open', units: ['cong-an'], document: document('2026-01-05'), ...more };
  return { isHistory: false, ...given, day: given.document.day } as GivenTask;
};
const ward = wardSchema.parse({
  ...{ name: 'Phường Mẫu', authority: 'Ủy ban nhân dân phường Mẫu', city: 'Thành phố Mẫu' },
  url: 'https://portal.example/',
  units: [
    { id: 'cong-an', name: 'Công an phường' },
    { id: 'van-hoa', name: 'Phòng Văn hóa' },
  ],
});
const portalWith = (tasks: GivenTask[]) => ({ tasks, ward, today });

describe('how a task stands', () => {
  it.each<[due: string | null, urgency: string | undefined, status?: GivenTask['status']]>([
    ['2026-11-21', 'past'],
    ['2026-11-21', 'late', 'doing'],
    ['2026-11-21', 'late', 'stuck'],
    ['2026-11-21', undefined, 'done'],
    ['2026-11-22', 'near', 'doing'],
    ['2026-11-22', 'near'],
    ['2026-11-29', 'near'],
    ['2026-11-30', 'later'],
    ['2026-11', 'later'],
    ['2026-10', 'past'],
    ['2026', 'later'],
    [null, undefined],
  ])('%s is %s if the ward reports %s', (due, urgency, status = 'open') => {
    expect(urgencyOf(task(due, { status }), today)).toBe(urgency);
  });
});

describe('lists of tasks', () => {
  const tasks = [
    task('2026-10-01', { status: 'stuck' }),
    task('2026-11-25'),
    task('2026-11', { status: 'done', document: document('2025-03-01') }),
    task('2026-12-31', { units: [] }),
    task(null),
  ];

  it('are narrowed to units, years, states and the months in which tasks are due', () => {
    const totals = taskPages(portalWith(tasks)).map(({ path, total }) => [path, total]);
    expect(Object.fromEntries(totals)).toEqual({
      'nhiem-vu/': 4,
      'nhiem-vu/don-vi/cong-an/': 3,
      'nhiem-vu/don-vi/cong-an/nam/2026/': 3,
      'nhiem-vu/don-vi/cong-an/nam/2025/': 1,
      'nhiem-vu/don-vi/van-hoa/': 0,
      'nhiem-vu/nam/2026/': 4,
      'nhiem-vu/nam/2025/': 1,
      'nhiem-vu/trang-thai/qua-han/': 1,
      'nhiem-vu/trang-thai/dang-lam/': 0,
      'nhiem-vu/trang-thai/vuong-mac/': 1,
      'nhiem-vu/trang-thai/xong/': 1,
      'nhiem-vu/thang/2026-10/': 1,
      'nhiem-vu/thang/2026-11/': 2,
      'nhiem-vu/thang/2026-12/': 1,
    });
  });

  it('are sorted by deadline within a page, also where documents are in another order', () => {
    const [page] = taskPages(portalWith(tasks)).filter(({ path }) => path === 'nhiem-vu/nam/2026/');
    expect(page!.items.map(({ due }) => due)).toEqual(['2026-10-01', '2026-11-25', '2026-12-31', null]);
  });

  it('show all open tasks, or those with the next deadlines where they are too many', () => {
    const late = ['2026-10-01', '2026-11-01'].map((due) => task(due, { status: 'doing' }));
    const rest = ['2026-03-31', '2026-09-30', '2026-11-25', '2026-12-31', null].map((due) => task(due));
    const shown = (most: number) =>
      mostUrgent([...rest, ...late], { ward, today }, most).map(({ due }) => due);
    const next = ['2026-11-25', '2026-12-31'];
    expect(shown(7)).toEqual(['2026-10-01', '2026-11-01', ...next, null, '2026-09-30', '2026-03-31']);
    expect(shown(6)).toEqual(['2026-10-01', '2026-11-01', ...next, null, '2026-09-30']);
    expect(shown(5)).toEqual(['2026-10-01', '2026-11-01', ...next, null]);
    expect(shown(3)).toEqual(['2026-11-01', ...next]);
    expect(shown(1)).toEqual(['2026-11-25']);
    const [all] = taskPages(portalWith(Array.from({ length: 250 }, () => task('2026-12'))));
    expect([all!.path, all!.items.length, all!.total, all!.older]).toEqual([
      'nhiem-vu/',
      100,
      250,
      undefined,
    ]);
  });
});

describe('tasks of a document that is out of force', () => {
  const all = [task('2026-12-01', { isHistory: true }), task('2026-12-15')];

  it('are in the lists of years alone', () => {
    const totals = taskPages(portalWith(all)).map(({ path, total }) => [path, total]);
    expect(Object.fromEntries(totals)).toMatchObject({
      'nhiem-vu/': 1,
      'nhiem-vu/don-vi/cong-an/': 1,
      'nhiem-vu/thang/2026-12/': 1,
      'nhiem-vu/nam/2026/': 2,
      'nhiem-vu/don-vi/cong-an/nam/2026/': 2,
    });
  });
});

describe('a new document', () => {
  const day = (index: number) => document(`2026-0${1 + Math.floor(index / 30)}-05`, `d${index}`);
  const old = Array.from({ length: 250 }, (_, index) =>
    task('2026-10-01', { status: 'doing', document: day(index) }),
  );
  const numbered = (tasks: GivenTask[]) =>
    Object.fromEntries(
      taskPages(portalWith(tasks))
        .filter(({ number }) => number !== undefined)
        .map(({ path, items }) => [path, new Set(items)]),
    );

  it('moves no task to another page, even if its deadline is the earliest', () => {
    const before = numbered(old);
    expect(Object.keys(before)).toEqual([
      'nhiem-vu/don-vi/cong-an/nam/2026/trang/1/',
      'nhiem-vu/nam/2026/trang/1/',
      'nhiem-vu/trang-thai/qua-han/trang/1/',
      'nhiem-vu/trang-thai/dang-lam/trang/1/',
      'nhiem-vu/thang/2026-10/trang/1/',
    ]);
    expect(numbered([task('2026-02-01', { document: document(today) }), ...old])).toEqual(before);
  });
});
