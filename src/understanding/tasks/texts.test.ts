import { describe, expect, it } from 'vitest';
import { directiveSchema } from '../../domain/schema/document.ts';
import { readBody } from '../../markdown/read-body.ts';
import { conclusions } from './fixtures/conclusions.ts';
import { decisions } from './fixtures/decisions.ts';
import { letters } from './fixtures/letters.ts';
import { more } from './fixtures/more.ts';
import { names } from './fixtures/names.ts';
import { noWork } from './fixtures/no-work.ts';
import { party } from './fixtures/party.ts';
import { plans } from './fixtures/plans.ts';
import { tables } from './fixtures/tables.ts';
import type { TextRow } from './fixtures/text-row.ts';
import type { ExplainedTask } from './read-tasks.ts';
import { explainTasks } from './read-tasks.ts';

const units = [
  { id: 'kinh-te', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', aliases: [] },
  { id: 'van-hoa', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
  { id: 'cong-an', name: 'Công an phường', aliases: [] },
];
const letter = directiveSchema.parse({
  title: 'Về việc mẫu',
  type: 'cong-van',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  issued: '2026-03-02',
  published: '2026-03-03',
});

function explain({ body, front }: TextRow) {
  const { blocks } = readBody(body.join('\n\n'));
  const { tasks, passed } = explainTasks({ blocks, units, front: { ...letter, ...front } });
  return { tasks, rules: [...new Set(passed.map(({ rule }) => rule))] };
}

const line = ({ task, rule }: ExplainedTask, words: string): string => {
  const { unitName, role, support, due, text } = task;
  const unit = `${unitName}${role === 'support' ? ' (phối hợp)' : ''}${support === undefined ? '' : ` + ${support}`}`;
  return `${unit} | ${due ?? '-'} | ${rule} | ${text.startsWith(words) ? words : text}`;
};

describe.each<[kind: string, rows: readonly TextRow[]]>([
  ['kế hoạch, phương án', plans],
  ['công văn', letters],
  ['kết luận', conclusions],
  ['quyết định, quy chế, nghị quyết', decisions],
  ['văn bản của Đảng, đoàn thể', party],
  ['bảng phân công', tables],
  ['tên đơn vị', names],
  ['không giao việc', noWork],
  ['khác', more],
])('the tasks of %s', (_, rows) => {
  it.each(rows)('$what', (row) => {
    const { tasks, rules } = explain(row);
    const words = row.tasks.map((each) => each.split(' | ')[3] ?? '');
    expect(tasks.map((task, index) => line(task, words[index] ?? '…'))).toEqual(row.tasks);
    if (row.refused) expect(rules).toEqual(row.refused);
  });
});
