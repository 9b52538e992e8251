import { describe, expect, it } from 'vitest';
import { directiveSchema } from '../domain/schema/document.ts';
import { readBody } from '../markdown/read-body.ts';
import { explainTasks, readTasks } from './tasks/read-tasks.ts';

const units = [
  { id: 'cong-an', name: 'Công an phường', aliases: [] },
  { id: 'van-hoa', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
];
const body =
  '## 1. Công an phường\n\n- Tuần tra quanh chợ mới.\n- Kiểm tra bến đò, báo cáo trước ngày 15/9/2026.\n\nĐèn đường ở ngõ Sáu hỏng, cần thay bóng.';
const source = (more: Record<string, unknown>, text = body) => ({
  blocks: readBody(text).blocks,
  units,
  front: directiveSchema.parse({
    ...{ title: 'Phân công', type: 'thong-bao', issuer: 'Ủy ban nhân dân phường Thử', issued: '2026-08' },
    ...{ published: '2026-08-21', ...more },
  }),
});
const [patrol = '', ferry = ''] = readTasks(source({})).map(({ id }) => id);

const shown = (more: Record<string, unknown>, text?: string) =>
  readTasks(source(more, text)).map(({ unitName, units: ids, role, text: words, due }) =>
    [unitName, ids.join(), role, words, due ?? '-'].join(' | '),
  );
const first = 'Công an phường | cong-an | lead | Tuần tra quanh chợ mới. | -';
const second =
  'Công an phường | cong-an | lead | Kiểm tra bến đò, báo cáo trước ngày 15/9/2026. | 2026-09-15';

describe('the tasks that an editor has corrected', () => {
  it.each<[what: string, tasks: object[], shown: string[]]>([
    ['nothing', [], [first, second]],
    ['one dropped', [{ id: patrol, drop: true }], [second]],
    ['a wrong deadline taken away', [{ id: ferry, due: 'none' }], [first, second.replace('2026-09-15', '-')]],
    ['another deadline', [{ id: ferry, due: '2026-10' }], [first, second.replace('2026-09-15', '2026-10')]],
    [
      'another unit, which only supports',
      [{ id: patrol, unit: 'Phòng Văn hóa - Xã hội phường', role: 'support' }],
      ['Phòng Văn hóa - Xã hội phường | van-hoa | support | Tuần tra quanh chợ mới. | -', second],
    ],
    ['other words', [{ id: patrol, text: 'Tuần tra.' }], [first.replace(' quanh chợ mới', ''), second]],
    [
      'one added, at the end',
      [{ unit: 'Tổ 5', text: 'Dọn nhà văn hóa', due: 2026 }],
      [first, second, 'Tổ 5 |  | lead | Dọn nhà văn hóa | 2026'],
    ],
    [
      'one added in words of the text that comes before others',
      [
        { unit: 'Tổ 5', text: 'tuần tra quanh chợ mới' },
        { id: patrol, drop: true },
      ],
      ['Tổ 5 |  | lead | tuần tra quanh chợ mới | -', second],
    ],
    ['a task that is not there', [{ id: 'khong-co-viec-nay-0000', drop: true }], [first, second]],
  ])('%s', (_, tasks, wanted) => {
    expect(shown({ tasks })).toEqual(wanted);
  });

  it('are corrected too when the sentence was mended a little', () => {
    expect(
      shown({ tasks: [{ id: patrol, drop: true }] }, body.replace('chợ mới', 'chợ Mới, bến xe')),
    ).toEqual([second]);
  });

  it('know the units that support, but for those that a group means', () => {
    const table =
      '| Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n| --- | --- | --- |\n| Dọn bến | Phòng Văn hóa - Xã hội | Công an phường; các đơn vị liên quan |';
    expect(readTasks(source({}, table))).toMatchObject([{ units: ['van-hoa'], supportUnits: ['cong-an'] }]);
  });

  it('are added to a document of a type that gives no work', () => {
    expect(shown({ type: 'bao-cao', tasks: [{ unit: 'Tổ 5', text: 'Dọn rác' }] })).toEqual([
      'Tổ 5 |  | lead | Dọn rác | -',
    ]);
  });

  it('keep their ids, and with them their progress; the words of a wrong deadline go', () => {
    const tasks = readTasks(
      source({
        tasks: [
          { id: ferry, text: 'Kiểm tra đò', due: 'none' },
          { unit: 'Tổ 5', text: 'Dọn nhà văn hóa' },
        ],
        progress: { [ferry]: { status: 'done' }, 'don-nha-van-hoa-4f1d': { status: 'doing' } },
      }),
    );
    expect(tasks.map(({ id, status, words }) => [id.replace(/[0-9a-f]{4}$/, ''), status, words])).toEqual([
      ['tuan-tra-quanh-cho-moi-', 'open', undefined],
      ['kiem-tra-ben-do-bao-cao-', 'done', undefined],
      ['don-nha-van-hoa-', 'doing', undefined],
    ]);
  });

  it('lead to their sentence, or to the list of tasks where the text has none', () => {
    const tasks = [
      { unit: 'Tổ 5', text: 'Đèn đường ở ngõ Sáu hỏng, cần thay bóng' },
      { unit: 'Tổ 5', text: 'Dọn nhà văn hóa' },
      { unit: 'Tổ 5', text: 'Quét sân' },
    ];
    const added = readTasks(source({ tasks })).slice(2);
    expect(added.map(({ block }) => block)).toEqual([expect.any(Number), null, null]);
    expect(added.map(({ id, anchor }) => anchor === `viec-${id}`)).toEqual([true, true, true]);
  });

  it('are explained by what the editor did', () => {
    const { tasks, passed } = explainTasks(
      source({
        tasks: [
          { id: patrol, drop: true },
          { id: ferry, due: 'none' },
          { unit: 'Tổ 5', text: 'Quét sân' },
        ],
      }),
    );
    expect(tasks.map(({ rule, corrected, deadline }) => [rule, corrected, deadline])).toEqual([
      [expect.any(String), ['due'], undefined],
      ['added-by-editor', undefined, undefined],
    ]);
    expect(passed).toContainEqual(
      expect.objectContaining({ text: 'Tuần tra quanh chợ mới.', rule: 'dropped-by-editor' }),
    );
  });
});
