import { describe, expect, it } from 'vitest';
import type { GivenTask } from '../model.ts';
import { nextDeadlines, taskPages, urgencyOf } from './task-list.ts';

const today = '2026-11-22';
const task = (due: string | null, more: Partial<GivenTask> = {}) =>
  ({ due, status: 'open', units: ['cong-an'], ...more }) as GivenTask;

describe('how a task stands', () => {
  it.each<[due: string | null, kind: string | undefined, days: number | undefined]>([
    ['2026-11-21', 'late', -1],
    ['2026-11-22', 'near', 0],
    ['2026-11-29', 'near', 7],
    ['2026-11-30', 'later', 8],
    ['2026-11', 'later', 8],
    ['2026-10', 'late', -22],
    ['2026', 'later', 39],
    [null, undefined, undefined],
  ])('%s', (due, kind, days) => {
    expect(urgencyOf(task(due), today)).toEqual(kind && { kind, days });
  });

  it('is not late once it is done', () => {
    expect(urgencyOf(task('2026-01-01', { status: 'done' }), today)).toBeUndefined();
  });
});

describe('lists of tasks', () => {
  const units = [{ id: 'cong-an', name: 'Công an phường', aliases: [] }];
  const tasks = [
    task('2026-10-01'),
    task('2026-11-25'),
    task('2026-11', { status: 'done' }),
    task('2026-12-31', { units: [] }),
    task(null),
  ];

  it('name what comes next, without what is late or done', () => {
    expect(nextDeadlines(tasks, today, 5).map(({ due }) => due)).toEqual(['2026-11-25', '2026-12-31']);
  });

  it('are narrowed to units, states and the months in which tasks are due', () => {
    const totals = taskPages(tasks, units, today).map(({ path, total }) => [path, total]);
    expect(Object.fromEntries(totals)).toEqual({
      'nhiem-vu/': 4,
      'nhiem-vu/don-vi/cong-an/': 3,
      'nhiem-vu/trang-thai/qua-han/': 1,
      'nhiem-vu/trang-thai/dang-lam/': 0,
      'nhiem-vu/trang-thai/vuong-mac/': 0,
      'nhiem-vu/trang-thai/xong/': 1,
      'nhiem-vu/thang/2026-10/': 1,
      'nhiem-vu/thang/2026-11/': 2,
      'nhiem-vu/thang/2026-12/': 1,
    });
  });

  it('have an address each, even where they are empty', () => {
    expect(
      taskPages(
        Array.from({ length: 200 }, () => task('2026-12')),
        units,
        today,
      ).map(({ path }) => path),
    ).toEqual([
      'nhiem-vu/',
      'nhiem-vu/trang/1/',
      'nhiem-vu/don-vi/cong-an/',
      'nhiem-vu/don-vi/cong-an/trang/1/',
      'nhiem-vu/trang-thai/qua-han/',
      'nhiem-vu/trang-thai/dang-lam/',
      'nhiem-vu/trang-thai/vuong-mac/',
      'nhiem-vu/trang-thai/xong/',
      'nhiem-vu/thang/2026-12/',
      'nhiem-vu/thang/2026-12/trang/1/',
    ]);
  });
});
