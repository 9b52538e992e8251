import { expect, it } from 'vitest';
import { directiveSchema } from '../../domain/schema/document.ts';
import { readBody } from '../../markdown/read-body.ts';
import { explainTasks, readTasks } from './read-tasks.ts';

const front = directiveSchema.parse({
  title: 'Về việc mẫu',
  type: 'cong-van',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  issued: '2026-05',
  published: '2026-05-05',
});

it('explains the tasks that are read, and the sentences that are no tasks', () => {
  const body = [
    '## 1. Công an phường',
    '- Tuần tra.',
    '## 2. Mục tiêu',
    'Công an phường đã tuần tra.',
    'Thừa lệnh Chủ tịch, Văn phòng thông báo để các phòng biết.',
  ].join('\n\n');
  const source = { blocks: readBody(body).blocks, front, units: [] };
  const { tasks, passed } = explainTasks(source);
  expect(tasks.map(({ task }) => task)).toEqual(readTasks(source));
  expect(tasks.map(({ rule, evidence }) => [rule, evidence])).toEqual([['item of a unit', 'Công an phường']]);
  expect(passed.map(({ rule, text }) => [rule, text])).toEqual([
    ['nobody and no verb of work', 'Công an phường đã tuần tra.'],
    ['closing', 'Thừa lệnh Chủ tịch, Văn phòng thông báo để các phòng biết.'],
  ]);
});
