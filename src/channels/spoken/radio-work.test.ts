import { describe, expect, test } from 'vitest';
import type { Task } from '../../understanding/tasks/task.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { estimatedWords, work } from './radio-work.ts';
import { readerOf } from './spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const reader = () => readerOf(documentOf(portal, 'x'), portal);
const task = (unitName: string, text: string, more: Partial<Task> = {}): Task => ({
  ...{ id: 'a', anchor: 'a', block: 0, unitName, role: 'lead', units: [], text, due: null, status: 'open' },
  ...more,
});
const said = (tasks: readonly Task[], limit = { tasks: 5, words: 60 }): string[][] =>
  work(tasks, reader(), limit).slice(1);

describe('one task of a unit', () => {
  test.each<[text: string, ...sentences: string[]]>([
    ['Dọn chợ Sen.', 'Trạm Y tế dọn chợ Sen.'],
    ['Trạm Y tế dọn chợ Sen.', 'Trạm Y tế dọn chợ Sen.'],
    ['Mời Trạm Y tế dọn chợ Sen.', 'Mời Trạm Y tế dọn chợ Sen.'],
    ['Giao các tổ dọn chợ mới.', 'Giao các tổ dọn chợ mới.'],
    ['Giao cho tổ dọn chợ mới.', 'Giao cho tổ dọn chợ mới.'],
    ['Giao Công an dọn chợ mới.', 'Giao Công an dọn chợ mới.'],
    ['Giao giấy báo cho các hộ.', 'Trạm Y tế giao giấy báo cho các hộ.'],
    ['Yêu cầu các hộ dọn chợ.', 'Yêu cầu các hộ dọn chợ.'],
    ['Ủy ban nhân dân xã hỗ trợ tiền.', 'Ủy ban nhân dân xã hỗ trợ tiền.'],
    ['Hội đồng nhân dân xã hỗ trợ tiền.', 'Hội đồng nhân dân xã hỗ trợ tiền.'],
    ['Báo cáo kết quả mỗi tuần.', 'Báo cáo kết quả mỗi tuần.'],
    ['Kết quả ghi vào sổ.', 'Kết quả ghi vào sổ.'],
    ['Mái che phải gọn gàng.', 'Trạm Y tế có nhiệm vụ sau.', 'Mái che phải gọn gàng.'],
  ])('“%s”: %s', (text, ...sentences) => expect(said([task('Trạm Y tế', text)])).toEqual([sentences]));
});

describe('several tasks', () => {
  const texts = ['Dọn chợ Sen Hồng.', 'Sơn cổng Sen Hồng.', 'Trồng cây Sen Hồng.'];
  const all = texts.map((text) => task('Trạm Y tế', text));

  test('are counted, and each has its number', () =>
    expect(said(all)).toEqual([
      [
        'Trạm Y tế được giao ba việc.',
        'Một là, dọn chợ Sen Hồng.',
        'Hai là, sơn cổng Sen Hồng.',
        'Ba là, trồng cây Sen Hồng.',
      ],
    ]));

  test('are limited', () => {
    expect(said(all, { tasks: 2, words: 60 })[0]).toEqual([
      'Trạm Y tế được giao ba việc, trong đó có hai việc sau.',
      'Một là, dọn chợ Sen Hồng.',
      'Hai là, sơn cổng Sen Hồng.',
    ]);
    expect(said(all, { tasks: 1, words: 60 })[0]).toEqual([
      'Trạm Y tế được giao ba việc, trong đó có việc dọn chợ Sen Hồng.',
    ]);
    expect(said([task('Trạm Y tế', 'Mái che phải gọn gàng.'), ...all], { tasks: 1, words: 60 })[0]).toEqual([
      'Trạm Y tế được giao bốn việc, trong đó có việc mái che phải gọn gàng.',
    ]);
  });

  test.each<[chosen: string, more: Partial<Task>]>([
    ['Thăm nhà Sen Hồng.', { due: '2026-05-15' }],
    ['Thăm 12 nhà Sen Hồng.', {}],
    ['Thăm 12,5% nhà Sen Hồng.', {}],
    ['Thăm người dân Sen Hồng.', {}],
    ['Thăm người cao tuổi Sen Hồng.', {}],
    ['Thăm người khuyết tật Sen Hồng.', {}],
    ['Thăm người yếu thế Sen Hồng.', {}],
    ['Thăm Nhân dân Sen Hồng.', {}],
    ['Thăm hộ nghèo Sen Hồng.', {}],
    ['Thăm trẻ em Sen Hồng.', {}],
    ['Thăm học sinh Sen Hồng.', {}],
  ])('“%s” is chosen before the others', (text, more) => {
    const [sentence = ''] = said([...all, task('Trạm Y tế', text, more)], { tasks: 1, words: 60 })[0]!;
    expect(sentence).toContain('trong đó có việc thăm');
  });

  test.each(['Thăm nhà năm 2026 ở Sen.', 'Thăm nhà 5/QĐ-UBND ở Sen.', 'Thăm nhà theo 12/KH ở Sen.'])(
    '“%s” is not',
    (text) =>
      expect(said([...all, task('Trạm Y tế', text)], { tasks: 1, words: 60 })[0]![0]).toContain('dọn chợ'),
  );

  test('a day weighs more than a number, and a number more than people', () => {
    const first = (...own: Task[]): string => said(own, { tasks: 1, words: 60 })[0]![0]!;
    const [people, number, day] = [
      task('Trạm Y tế', 'Thăm hộ nghèo Sen Hồng.'),
      task('Trạm Y tế', 'Sơn 12 cổng Sen Hồng.'),
      task('Trạm Y tế', 'Dọn chợ Sen Hồng.', { due: '2026-05-15' }),
    ];
    expect(first(people, number)).toContain('sơn mười hai cổng');
    expect(first(people, number, day)).toContain('dọn chợ');
    expect(first(task('Trạm Y tế', 'Thăm 12 hộ nghèo Sen Hồng.'), day)).toContain('dọn chợ');
  });

  test('up to four with a day are kept', () => {
    const dated = Array.from({ length: 6 }, (_, at) =>
      task('Trạm Y tế', `Dọn chợ Sen ${'Hồng '.repeat(at + 1)}.`, { due: '2026-05-15' }),
    );
    expect(said(dated, { tasks: 1, words: 60 })[0]).toHaveLength(5);
  });

  test('formal ones are left out', () =>
    expect(said([...all, task('Trạm Y tế', 'Triển khai thực hiện các nội dung trên.')])[0]![0]).toBe(
      'Trạm Y tế được giao ba việc.',
    ));

  test('names of several units are one name', () =>
    expect(
      said([task('trạm Sen; trạm Lúa', 'Dọn chợ Sen.'), task('Trạm Sen, trạm Lúa', 'Sơn cổng Sen.')]),
    ).toHaveLength(1));
});

test.each(['Nhân dân khu 3', 'Người dân khu 3', 'Các hộ gia đình', 'Các hộ nghèo', 'Tổ dân phố 5', 'Phụ huynh', 'Cơ sở kinh doanh', 'Doanh nghiệp'])(
  '“%s” comes before an office',
  (name) => expect(said([task('Trạm Y tế', 'Dọn chợ Sen.'), task(name, 'Sơn cổng Sen.')])[0]![0]).toContain(name.slice(0, 8)),
); // prettier-ignore

test.each(['Ủy ban nhân dân xã', 'Hội đồng nhân dân xã', 'Công an nhân dân xã'])(
  '“%s” is no group of citizens',
  (name) =>
    expect(said([task('Trạm Y tế', 'Dọn chợ Sen.'), task(name, 'Sơn cổng Sen.')])[0]![0]).toContain('Trạm'),
);

describe('the deadline of a task', () => {
  const last = (words: string, text = 'Dọn chợ Sen.'): string =>
    said([task('Trạm Y tế', text, { due: '2026-05-15', words })])[0]!.at(-1)!;

  test.each([
    ['trước ngày 15/6', 'Việc này phải xong trước ngày mười lăm tháng sáu.'],
    ['chậm nhất 15/6', 'Việc này phải xong chậm nhất ngày mười lăm tháng sáu.'],
    ['trong tháng 6', 'Việc này phải xong trong tháng sáu.'],
    ['đến hết quý II', 'Việc này phải xong đến hết quý hai.'],
    ['xong tháng 6', 'Việc này phải xong xong tháng sáu.'],
    ['hết quý II', 'Việc này phải xong hết quý hai.'],
    ['vào ngày 15/6', 'Việc này phải xong vào ngày mười lăm tháng sáu.'],
    ['ngày 15/6', 'Việc này phải xong ngày mười lăm tháng sáu.'],
    ['tháng 6', 'Việc này phải xong tháng sáu.'],
    ['quý II', 'Việc này phải xong quý hai.'],
    ['cuối tháng 6', 'Việc này phải xong cuối tháng sáu.'],
    ['muộn nhất tháng 6', 'Việc này phải xong muộn nhất tháng sáu.'],
    ['thời hạn tháng 6', 'Việc này phải xong tháng sáu.'],
    ['hoàn thành tháng 6', 'Việc này phải xong tháng sáu.'],
    ['từ ngày 5/6 đến ngày 15/6', 'Thời gian là từ ngày mùng năm tháng sáu đến ngày mười lăm tháng sáu.'],
    ['sau 10 ngày', 'Thời hạn là sau mười ngày.'],
  ])('“%s”: %s', (words, sentence) => expect(last(words)).toBe(sentence));

  test.each([
    ['trước ngày 15/6', 'Dọn chợ Sen trước ngày 15/6.'],
    ['trước ngày 15/6/2026', 'Dọn chợ Sen trước ngày 15/6.'],
    ['hoàn thành trong tháng 6', 'Dọn chợ Sen trong tháng 6.'],
    ['trong quý II', 'Dọn chợ Sen trong quý II.'],
  ])('“%s” is not said again after “%s”', (words, text) =>
    expect(last(words, text)).toMatch(/^Trạm Y tế dọn chợ Sen/u),
  );

  test('without a day it is not said', () =>
    expect(said([task('Trạm Y tế', 'Dọn chợ Sen.', { words: 'định kỳ mỗi tuần' })])[0]).toHaveLength(1));
});

describe('a long task', () => {
  const sentences = Array.from({ length: 6 }, () => 'Rà soát các hộ nghèo ở hai bên bờ kênh của phường');
  const text = `${sentences.join('. ')}. Việc này đạt 80% trước ngày 15/6.`;
  test('keeps a sentence with a measure where others are left out', () => {
    const [own = []] = said([task('Trạm Y tế', text)], { tasks: 5, words: 30 });
    expect(own.at(-1)).toBe('Việc này đạt tám mươi phần trăm trước ngày mười lăm tháng sáu.');
    expect(own).toHaveLength(3);
  });
  test('does not end with a sentence of a few words', () => {
    const [own = []] = said([task('Trạm Y tế', `${sentences[0]}. ${sentences[1]}. Đạt 80%.`)], {
      tasks: 5,
      words: 16,
    });
    expect(own).toHaveLength(1);
  });
});

test('the number of words is estimated', () => {
  const tasks = [task('Trạm Y tế', 'Dọn chợ Sen.'), task('Trạm Y tế', 'Sơn cổng Sen của phường.')];
  expect(estimatedWords(tasks, { tasks: 5, words: 60 })).toBe(3 + 5 + 3 + 5);
  expect(estimatedWords(tasks, { tasks: 5, words: 4 })).toBe(3 + 5 + 3 + 4);
  expect(estimatedWords(tasks, { tasks: 1, words: 60 })).toBe(3 + 5 + 3);
});
