import { describe, expect, it } from 'vitest';
import { directiveSchema } from '../../domain/schema/document.ts';
import { readBody } from '../../markdown/read-body.ts';
import { conclusions } from './fixtures/conclusions.ts';
import { decisionsMore } from './fixtures/decisions-more.ts';
import { decisions } from './fixtures/decisions.ts';
import { endings } from './fixtures/endings.ts';
import { guidance } from './fixtures/guidance.ts';
import { labelled } from './fixtures/labelled.ts';
import { letters } from './fixtures/letters.ts';
import { limits } from './fixtures/limits.ts';
import { lists } from './fixtures/lists.ts';
import { more } from './fixtures/more.ts';
import { names } from './fixtures/names.ts';
import { noWork } from './fixtures/no-work.ts';
import { notices } from './fixtures/notices.ts';
import { ordersAlone } from './fixtures/orders-alone.ts';
import { partyPapers } from './fixtures/party-papers.ts';
import { party } from './fixtures/party.ts';
import { plansMore } from './fixtures/plans-more.ts';
import { plans } from './fixtures/plans.ts';
import { roles } from './fixtures/roles.ts';
import { stories } from './fixtures/stories.ts';
import { structures } from './fixtures/structures.ts';
import { tablesMore } from './fixtures/tables-more.ts';
import { tables } from './fixtures/tables.ts';
import type { TextRow } from './fixtures/text-row.ts';
import { urgent } from './fixtures/urgent.ts';
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
  ['kế hoạch', plans],
  ['kế hoạch, đề án, phương án', plansMore],
  ['công văn', letters],
  ['hướng dẫn, tờ trình, báo cáo, công văn trả lời', guidance],
  ['thông báo, giấy mời, lịch, biên bản', notices],
  ['công điện, chỉ thị, phương án', urgent],
  ['kết luận', conclusions],
  ['quyết định, quy chế, nghị quyết', decisions],
  ['quyết định, quy chế, hợp đồng', decisionsMore],
  ['văn bản của Đảng, đoàn thể', party],
  ['nghị quyết, chỉ thị, kết luận, chương trình', partyPapers],
  ['giao việc dưới đầu mục, bảng lời thường, tên có dấu phẩy, khen', ordersAlone],
  ['bảng phân công', tables],
  ['bảng khác', tablesMore],
  ['mục, đoạn, nhãn', structures],
  ['mục, câu và nhãn', labelled],
  ['danh sách, đoạn giữa các mục', lists],
  ['điều cấm, người đứng đầu, việc của người khác', limits],
  ['tên đơn vị', names],
  ['nơi tên kết thúc, ai chủ trì', endings],
  ['ai chủ trì, ai phối hợp', roles],
  ['không giao việc', noWork],
  ['lời kể, lời khen, chế tài, hoạt động', stories],
  ['khác', more],
])('the tasks of %s', (_, rows) => {
  it.each(rows)('$what', (row) => {
    const { tasks, rules } = explain(row);
    const words = row.tasks.map((each) => each.split(' | ')[3] ?? '');
    expect(tasks.map((task, index) => line(task, words[index] ?? '…'))).toEqual(row.tasks);
    if (row.refused) expect(rules).toEqual(row.refused);
  });
});
