import { describe, expect, test } from 'vitest';
import type { Directive } from '../../domain/schema/document.ts';
import { channelSource } from '../../site/channel-source.ts';
import { readTasks } from '../../understanding/tasks/read-tasks.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { portalOfWard } from '../fixtures/seeds.ts';
import { radioScript, radioText } from './radio.ts';
import { countWords, longestSentence } from './words.ts';

/** What no reader can say: digits, brackets, addresses, abbreviations, Markdown. */
const unsayable = /[\d()[\]{}<>/*_#|“”"…]|https?|www\.|@|(?<!\p{L})\p{Lu}{2,}/u;

describe.each(['ai-quoc', 'kien-an', 'bach-dang', 'viet-hung', 'phuong-mau'])(
  'every script of %s',
  async (ward) => {
    const portal = await portalOfWard(ward);

    test.each(portal.documents.map((document) => document.ref))('%s can be said', (ref) => {
      const document = portal.documents.find((each) => each.ref === ref)!;
      const script = radioScript(channelSource(document, portal));
      for (const line of radioText(script).split('\n').filter(Boolean)) {
        expect(line).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect(line).not.toMatch(unsayable);
        expect(countWords(line), line).toBeLessThanOrEqual(longestSentence);
      }
      for (const part of script.parts) expect(countWords(part.flat().join(' '))).toBeLessThanOrEqual(5 * 150);
    });
  },
);

describe('the work of many units', () => {
  const units = ['Công an phường', 'Phòng Kinh tế phường', 'Các tổ dân phố'];
  const body = units
    .map((unit, at) =>
      [
        `## ${at + 1}. ${unit}`,
        ...Array.from(
          { length: 7 },
          (_, each) => `- Rà soát các nhiệm vụ thuộc lĩnh vực phụ trách lần ${each + 1}.`,
        ),
        '- Lập danh sách các hộ chưa có bình chữa cháy trước ngày 15/5/2026.',
        '- Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Ủy ban nhân dân phường.',
      ].join('\n\n'),
    )
    .join('\n\n');
  const portal = portalOf({ directives: [{ id: 'x', type: 'ke-hoach', body }] });
  const document = documentOf(portal, 'x');
  const tasks = readTasks({
    blocks: document.blocks,
    front: document.data as Directive,
    units: units.map((name, at) => ({ id: `don-vi-${at}`, name, aliases: [] })),
  });
  const text = radioText(radioScript({ ...channelSource(document, portal), tasks }));

  test('begins with the work of citizens', () =>
    expect([...text.matchAll(/^(.*?) được giao/gmu)].map(([, unit]) => unit)).toEqual([
      'Các tổ dân phố',
      'Công an phường',
      'Phòng Kinh tế phường',
    ]));

  test('is limited, and tasks with a day are kept', () => {
    expect(text).toMatch(/được giao tám việc, trong đó có \S+ việc sau\./);
    expect(text.match(/trước ngày mười lăm tháng năm/g)).toHaveLength(3);
  });

  test('leaves out tasks without a clear action', () => {
    const some = tasks.map((task, at) => (at === 0 ? { ...task, text: `Giao ${task.unitName}` } : task));
    const told = radioText(radioScript({ ...channelSource(document, portal), tasks: some }));
    expect(told).not.toMatch(/^\S+ là\.$/mu);
    expect(told).toContain('Công an phường được giao bảy việc');
  });

  test('leaves out what every document asks of everybody', () => expect(text).not.toContain('vướng mắc'));
});

test.each([
  ['said at the end', 'Phường thông báo lịch thu gom rác mới.', 1],
  ['not said twice', 'Lịch này có hiệu lực từ ngày 01/6/2026 tại các tổ dân phố.', 0],
])('the day from which it is in force is %s', (_, body, times) => {
  const portal = portalOf({
    directives: [{ id: 'x', body, effective: '2026-06-01', expires: '2026-12-31' }],
  });
  const text = radioText(radioScript(channelSource(documentOf(portal, 'x'), portal)));
  expect(
    text.match(/^Nội dung này có hiệu lực từ .* đến hết ngày ba mươi mốt tháng mười hai\.$/gmu) ?? [],
  ).toHaveLength(times);
});

describe('a document that discloses an item of the law', () => {
  const scriptOf = (front: Partial<Directive>): string => {
    const portal = portalOf({ directives: [{ id: 'x', published: '2026-11-20', ...front }] });
    return radioText(radioScript(channelSource(documentOf(portal, 'x'), portal)));
  };

  test('that the radio has to read on three days says so', () => {
    expect(scriptOf({ disclosure: 7 }).split('\n\n')[1]).toMatchInlineSnapshot(`
      "Nội dung này phải công khai theo khoản bảy Điều mười một Luật Thực hiện dân chủ ở cơ sở số mười năm hai nghìn không trăm hai mươi hai của Quốc hội.
      Theo Điều mười ba của luật ấy, đài phát nội dung này ba ngày liền."
    `);
  });

  test.each<[string, Partial<Directive>]>([
    ['another item', { disclosure: 6 }],
    ['no item', {}],
    ['an item before there was the law', { disclosure: 7, published: '2023-06-30' }],
  ])('%s: nothing is said of it', (_, front) => {
    expect(scriptOf(front)).not.toMatch(/công khai|ba ngày/);
  });
});
