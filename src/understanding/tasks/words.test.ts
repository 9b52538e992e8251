import { describe, expect, it } from 'vitest';
import { isImperative, leadingVerbs, nextCut, startsWithStatement, startsWithVerb, verbs } from './words.ts';

function found(text: string): string[] {
  const all: string[] = [];
  for (let cut = nextCut(text, 0); cut; cut = nextCut(text, cut.index + cut.phrase.length))
    all.push(`${cut.index} ${cut.phrase} ${cut.kind}`);
  return all;
}

describe('the words that may end a name', () => {
  it.each<[text: string, ...cuts: string[]]>([
    ['Trạm Y tế tiêm vắc xin', '10 tiêm work'],
    ['Trạm Y tế đã tiêm', '10 đã statement', '13 tiêm work'],
    ['Hàng không dọn chợ', '11 dọn work'],
    ['mái không dọn chợ', '4 không statement', '10 dọn work'],
    ['không để sót hộ', '0 không để work'],
    ['là đầu mối', '0 là đầu mối work'],
    ['là nơi', '0 là statement'],
  ])('“%s”: %s', (text, ...expected) => expect(found(text)).toEqual(expected));

  it('verbs are those of work alone', () =>
    expect([...verbs('Trạm Y tế đã tiêm vắc xin')].map(({ index }) => index)).toEqual([13]));
});

it.each([
  ['tiêm vắc xin', true],
  ['Tiêm vắc xin', false],
  ['chủ đầu tư', false],
  ['mái che', false],
])('“%s” begins with a verb: %s', (text, is) => expect(startsWithVerb(text)).toBe(is));

it.each([
  ['đã tiêm', true],
  ['không để sót', false],
  ['tiêm vắc xin', false],
])('“%s” begins a statement: %s', (text, is) => expect(startsWithStatement(text)).toBe(is));

describe('all verbs at the beginning', () => {
  it.each([
    ['ra quân xử lý dứt điểm các chợ', 'ra quân xử lý dứt điểm'],
    ['thực hiện tốt việc này', 'thực hiện tốt'],
    ['thực hiện nghiêm việc này', 'thực hiện nghiêm'],
    ['thực hiện hiệu quả việc này', 'thực hiện hiệu quả'],
    ['thực hiện đồng bộ việc này', 'thực hiện đồng bộ'],
    ['quản lý chặt chẽ việc này', 'quản lý chặt chẽ'],
    ['thực hiện đầy đủ việc này', 'thực hiện đầy đủ'],
    ['thực hiện kịp thời việc này', 'thực hiện kịp thời'],
    ['xử lý mạnh việc này', 'xử lý mạnh'],
    ['xử lý xong việc này', 'xử lý xong'],
    ['xử lý mái che', 'xử lý'],
    ['mái che', ''],
    ['tuyên truyền', 'tuyên truyền'],
  ])('“%s”: %s', (text, expected) => expect(leadingVerbs(text)).toBe(expected));
});

describe('an instruction begins with a verb of command', () => {
  it.each([
    'Tiêm vắc xin',
    '“Tiêm vắc xin”',
    '(Tiêm vắc xin)',
    '* Tiêm vắc xin',
    'Không thu phí',
    'Trong tuần này, tiêm vắc xin',
    'Trong tuần này; ở các chợ, tiêm vắc xin',
  ])('%s', (text) => expect(isImperative(text)).toBe(true));
  it.each([
    'Mái che',
    'Không mái che',
    'Chủ đầu tư',
    'Mái che, tiêm vắc xin',
    'Trong tuần này, mái che',
    'Trong một, hai, ba, bốn, năm, sáu, tiêm vắc xin',
  ])('but not: %s', (text) => expect(isImperative(text)).toBe(false));
});
