import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directiveSchema } from '../../domain/schema/document.ts';
import type { TextBlock } from '../../domain/text-block.ts';
import { bodies } from '../../language/work/bodies.ts';
import { leadWords, timeWords, whoWords } from '../../language/work/labels.ts';
import { leadingVerbs, manners } from '../../language/work/verbs.ts';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { explainTasks } from './read-tasks.ts';

const size = 100_000;
/** Milliseconds on a busy machine. A quiet one takes under 100; a pattern that goes back and forth takes minutes. */
const most = 2000;

const front = directiveSchema.parse({
  title: 'Về việc mẫu',
  type: 'cong-van',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  to: ['Công an phường'],
  issued: '2026-05',
  published: '2026-05-05',
});
const block = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  ...{ kind: 'paragraph', number: 0, depth: 0, marker: '', text },
  ...more,
});
const read = (blocks: readonly TextBlock[]) => explainTasks({ blocks, units: [], front });
const repeated = (token: string): string => token.repeat(Math.ceil(size / token.length)).slice(0, size);

const tokens = [
  ...[
    'Công an phường, ',
    'Giao Phòng Kinh tế ',
    'giao ',
    'đề nghị các ',
    'yêu cầu; ',
    'rà soát ',
    'rà soát, ',
    'đã ',
  ],
  ...[
    'Sở ',
    'SỞ ',
    'các ',
    'các sở, ',
    'và ',
    'phối hợp với ',
    'chủ trì, ',
    'cùng các tổ ',
    'khó khăn, ',
    'nếu ',
  ],
  ...[
    'a: ',
    ': ',
    '; ',
    ', ',
    '. ',
    '(',
    ')',
    '(a) ',
    '- ',
    '“',
    '1 ',
    '10 điểm ',
    '( ',
    'Đơn vị chủ trì: ',
    'Đơn vị ',
  ],
  ...[
    'chủ trì ',
    'Thời gian: ',
    'trước ngày 5/5/2026 ',
    'trong tháng 6 ',
    'có hiệu lực ',
    'khi ',
    'gửi về ',
    'báo cáo ',
  ],
  ...[
    'thông báo để biết ',
    'xã ',
    'xã Mẫu ',
    'phường 7, ',
    'Điều 1 ',
    'nội dung góp ý ',
    'tập trung ',
    'nghiêm túc ',
  ],
  ...[
    'triển khai thực hiện ',
    'tổ chức thực hiện, ',
    'theo chức năng, ',
    'căn cứ, ',
    'x',
    ' ',
    'é',
    '\u2060',
    '/',
    './.',
  ],
];

it.each(tokens)('100 kB of “%s” are read in a moment', (token) => {
  const text = repeated(token);
  expect(
    millisecondsOf(() =>
      read([
        block(text),
        block(text, { kind: 'item', marker: '1.' }),
        block(text, { kind: 'heading', depth: 2 }),
      ]),
    ),
  ).toBeLessThan(3 * most);
});

it.each<[what: string, beginning: string, token: string]>([
  ['a name that does not end', 'Giao ', 'Phòng Kinh tế, '],
  ['capital words', 'Đề nghị ', 'Sen Hồng '],
  ['an order that goes on', 'Giao Công an phường ', 'kiểm tra, đôn đốc, '],
  ['a list of things', 'Các sở: ', 'Tài chính, '],
  ['clauses before the subject', 'Trong tuần, ', 'ngày mai, '],
])('one sentence of 100 kB is read in a moment: %s', (_, beginning, token) => {
  const text = `${beginning}${repeated(token)} rà soát.`;
  expect(millisecondsOf(() => read([block(text), block(text, { kind: 'item', marker: '-' })]))).toBeLessThan(
    2 * most,
  );
});

it('many short blocks are read in a moment', () => {
  const blocks = Array.from({ length: 4000 }, (_, number) =>
    block('Công an phường tuần tra.', { kind: 'item', number, marker: `${(number % 20) + 1}.` }),
  );
  expect(millisecondsOf(() => read(blocks))).toBeLessThan(2 * most);
});

const words = [
  ...Object.keys({ ...bodies, ...leadingVerbs, ...manners, ...leadWords, ...whoWords, ...timeWords }),
  ...tokens,
];
const anyBlock = fc.record({
  kind: fc.constantFrom<TextBlock['kind']>('heading', 'paragraph', 'item', 'row'),
  number: fc.nat(50),
  depth: fc.integer({ min: 0, max: 4 }),
  marker: fc.constantFrom('', '-', '+', '1.', '2.', '1.1.', 'a)', 'Điều 2.', 'IV.', 'Phần X', '(1)'),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(' ')),
  ),
});
const cells = fc.record({
  head: fc.boolean(),
  texts: fc.array(
    fc.constantFrom(
      '',
      'STT',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
      'Phối hợp',
      'Thời hạn',
      'Công an phường',
      '5/5/2026',
    ),
    { maxLength: 6 },
  ),
});

it('any blocks are read, and each task is in one of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyBlock, cells), { maxLength: 12 }), (all) => {
      const blocks = all.map(([each, row]): TextBlock =>
        each.kind === 'row' ? { ...each, text: '', cells: row } : each,
      );
      const { tasks } = read(blocks);
      const numbers = new Set(blocks.map(({ number }) => number));
      for (const { task, rule, evidence } of tasks) {
        expect(numbers.has(task.block ?? -1)).toBe(true);
        expect(task.unitName).not.toBe('');
        expect(rule).not.toBe('');
        expect(evidence).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
