import { describe, expect, it } from 'vitest';
import { readBody } from '../../markdown/read-body.ts';
import { taskIds } from './id.ts';
import { matchProgress, strayProgress } from './progress.ts';
import { readTasks } from './read-tasks.ts';

const idsOf = (...texts: string[]): string[] => texts.map(taskIds());

const drains = 'Nạo vét 18 hố ga quanh chợ Mẫu và phố Minh Họa trước mùa mưa bão năm nay';
const lamps = 'Thay bóng đèn hỏng ở ngõ 12 và ngõ 14 phố Minh Họa';

describe('the progress of a task', () => {
  it.each([
    ['nothing', drains],
    ['a word after the sixth', drains.replace('phố Minh Họa', 'phố Thí Dụ')],
    ['one of the first six words', drains.replace('18', '20')],
    ['a word added in front', `Khẩn ${drains.toLowerCase()}`],
    ['a first word removed', drains.replace('Nạo ', '')],
    ['a word misspelt', drains.replace('vét', 'véet')],
  ])('stays after a change of: %s', (_, corrected) => {
    const [key = ''] = idsOf(drains);
    const [id = '', other = ''] = idsOf(corrected, lamps);
    expect([...matchProgress([id, other], [key])]).toEqual([[id, key]]);
  });

  it.each([
    ['two of the first six words change', 'Khơi thông 18 hố ga quanh chợ Mẫu'],
    ['the text is another', lamps],
    ['the text has two words', 'Nạo vét'],
  ])('is not taken where %s', (_, text) => {
    expect(matchProgress(idsOf(text), idsOf(drains)).size).toBe(0);
  });

  it('is that of the corrected task, in the tasks of a document', () => {
    const [key = ''] = idsOf(drains);
    const body = `## 1. Văn phòng\n\n- ${drains.replace('18', '20')}.\n- ${lamps}.\n`;
    const front = {
      ...{ type: 'thong-bao' as const, issuer: 'Ủy ban nhân dân phường Thử', to: [], issued: '2026-08-20' },
      ...{ published: '2026-08-21', progress: { [key]: { status: 'done' as const } }, tasks: [] },
    };
    const units = [{ id: 'van-phong', name: 'Văn phòng', aliases: [] }];
    expect(readTasks({ blocks: readBody(body).blocks, front, units }).map(({ status }) => status)).toEqual([
      'done',
      'open',
    ]);
  });

  const [police = '', clinic = '', school = ''] = idsOf(
    'Chủ trì, phối hợp với các đơn vị kiểm tra an toàn giao thông',
    'Chủ trì, phối hợp với các đơn vị khám sức khỏe',
    'Chủ trì, phối hợp với các đơn vị tuyên truyền ở trường học',
  );

  it('is not taken where two tasks begin alike, but where one of them has its own', () => {
    expect(matchProgress([police, clinic], [school]).size).toBe(0);
    expect(matchProgress([police, clinic], [school, police])).toEqual(
      new Map([
        [police, police],
        [clinic, school],
      ]),
    );
  });

  it('is not taken where two keys are equally near to one task', () => {
    expect(matchProgress([police], [clinic, school]).size).toBe(0);
  });

  it('is called stray where its key is the id of no task', () => {
    const [key = ''] = idsOf(drains);
    const ids = idsOf(drains.replace('18', '20'), lamps);
    expect(strayProgress(ids, [key, ids[1]!, '2-1-1'])).toEqual([
      { key, task: ids[0] },
      { key: '2-1-1', task: undefined },
    ]);
  });
});
