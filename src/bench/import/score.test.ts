import { expect, it } from 'vitest';
import type { Directive } from '../../domain/schema/document.ts';
import type { UnderstoodPaper } from '../../importers/paper.ts';
import { scoreOf } from './score.ts';

const body = 'Các tổ quét dọn đường phố. Trạm Y tế phát thuốc.\n\n- Công an phường đi tuần.';
const data = { title: 'Tổng vệ sinh', type: 'thong-bao', issuer: 'X', to: [], recipients: [] };
const read = (own: string): UnderstoodPaper => ({
  ...{ title: data.title, type: 'thong-bao', issuer: 'X', to: [], recipients: [], doubts: [] },
  ...{ fields: [], topics: [], channels: [], omitted: [], decisions: [] },
  body: own,
});

it.each<[string, string, object]>([
  ['the same', body, { fields: 1, lost: 0, doubled: 0, sentences: 3, whole: 3, inventedTables: 0 }],
  ['a lost word', body.replace('quét ', ''), { lost: 1, doubled: 0, whole: 2 }],
  ['a doubled sentence', `${body}\n\nTrạm Y tế phát thuốc.`, { lost: 0, doubled: 5, whole: 3 }],
  ['another order', `- Công an phường đi tuần.\n\n${body.split('\n')[0]}`, { lost: 0, doubled: 0, whole: 2 }],
  ['a table', `${body}\n\n| a | b |\n| --- | --- |\n| c | d |`, { doubled: 4, inventedTables: 1 }],
])('%s', (_, own, score) => {
  expect(scoreOf({ name: 'x', data: data as unknown as Directive, body }, read(own))).toMatchObject(score);
});
