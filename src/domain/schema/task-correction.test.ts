import { describe, expect, it } from 'vitest';
import type { TaskCorrection } from './task-correction.ts';
import { taskCorrections } from './task-correction.ts';

describe('the corrections of tasks', () => {
  it.each<[what: string, written: object, read: Partial<TaskCorrection>]>([
    ['drop one', { id: 'a', drop: true }, { id: 'a', drop: true }],
    ['set a deadline', { id: 'a', due: '2026-05-15' }, { id: 'a', drop: false, due: '2026-05-15' }],
    ['set a year, a number in YAML', { id: 'a', due: 2026 }, { id: 'a', drop: false, due: '2026' }],
    ['take a deadline away', { id: 'a', due: 'none' }, { id: 'a', drop: false, due: null }],
    ['take it away by an empty value', { id: 'a', due: null }, { id: 'a', drop: false, due: null }],
    ['set who supports', { id: 'a', role: 'support' }, { id: 'a', drop: false, role: 'support' }],
    [
      'add one',
      { unit: 'Công an phường', text: 'Trực đêm' },
      { drop: false, unit: 'Công an phường', text: 'Trực đêm' },
    ],
  ])('%s', (_, written, read) => {
    expect(taskCorrections.parse([written])).toEqual([read]);
  });

  it.each<[written: object[], path: (string | number)[], message: string]>([
    [[{ drop: true }], [0], 'muốn bỏ một việc thì phải ghi id của việc ấy'],
    [[{ id: 'a', drop: true, due: 'none' }], [0], 'việc đã bỏ (drop: true) thì chỉ ghi id'],
    [[{ unit: 'Công an phường' }], [0], 'thêm một việc thì phải có unit và text'],
    [[{ text: 'Trực đêm', due: '2026' }], [0], 'thêm một việc thì phải có unit và text'],
    [[{ id: 'a' }], [0], 'chưa ghi sửa gì'],
    [
      [
        { id: 'a', drop: true },
        { id: 'a', due: '2026' },
      ],
      [1, 'id'],
      'mã “a” đã có ở mục 1; gộp lại một mục',
    ],
    [[{ id: 'a', due: '15/5/2026' }], [0, 'due'], '“15/5/2026” không phải ngày dạng 2025-12-31'],
    [[{ id: 'a', due: 'None' }], [0, 'due'], 'hoặc none nếu không có hạn'],
  ])('are refused: %j', (written, path, message) => {
    const { error } = taskCorrections.safeParse(written);
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
    expect(error?.issues[0]?.message).toContain(message);
  });
});
