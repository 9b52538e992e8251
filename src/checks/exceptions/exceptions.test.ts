import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretWard } from '../../content/interpret.ts';
import { readWard } from '../../content/read-ward.ts';
import { parseMarkdownFile } from '../../content/yaml/front-matter.ts';
import { fixtures, now } from '../../tests/check-fixture.ts';
import { checkWard } from '../check-ward.ts';
import { findingInWords } from '../reporters/words.ts';
import type { Finding } from '../rule.ts';

const source = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');
const model = source.documents[0]!;

/** The keys that a collection needs besides the title. */
const keysOf = {
  directives:
    'type: thong-bao\nissuer: Ủy ban nhân dân phường Thử\nissued: 2026-08-20\npublished: 2026-08-21\n',
  news: 'published: 2026-08-21\n',
  pages: '',
};

/** A paper, and what may be different in it. */
interface Paper {
  id?: string;
  title?: string;
  collection?: keyof typeof keysOf;
  more?: string;
  allow?: string[];
}

/** What is found in a paper with a body. */
function findingsIn(body: string, paper: Paper = {}): Finding[] {
  const { id = '2026/thu', title = 'Cấp lại thẻ', collection = 'directives', more = '', allow = [] } = paper;
  const entries = allow.length > 0 ? `allow:\n${allow.map((entry) => `  - {${entry}}\n`).join('')}` : '';
  const text = `---\ntitle: ${title}\n${keysOf[collection]}${more}${entries}---\n\n${body}\n`;
  const file = model.file.replace(/[^/]*\.md$/, 'thu.md');
  const document = { ...model, id, collection, file, ...parseMarkdownFile(text) };
  return checkWard(interpretWard({ ...source, documents: [document] }), { now });
}

const named = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);
const digestsIn = (body: string, paper?: Paper): (string | undefined)[] =>
  findingsIn(body, paper).map(({ answer }) => answer?.digest);

const line = 'Cấp lại thẻ số 031085000001.';
const other = 'Cấp lại thẻ số 031085000002.';
const [digest] = digestsIn(line);
const entry = `rule: personal-number, digest: ${digest!}, reason: Luật buộc công khai`;
const stamp = 'MẬT';
const [stampDigest] = digestsIn(stamp);
const stampEntry = `rule: secrecy-stamp, digest: ${stampDigest!}, reason: Đáp án ô chữ`;

describe('the digest of a finding', () => {
  it.each<[string, string, Paper]>([
    ['text above and below', `Mở đầu.\n\n${line}\n\nKết thúc.`, {}],
    ['other spaces', line.replaceAll(' ', '  '), {}],
    ['letters in another form', line.normalize('NFD'), {}],
    ['other keys', line, { more: 'keywords: [thẻ]\n' }],
  ])('stays with %s', (_, body, paper) => {
    expect(digestsIn(body, paper)).toContain(digest);
  });

  it.each<[string, string, Paper]>([
    ['another number', other, {}],
    ['other words beside it', line.replace('Cấp', 'Đổi'), {}],
    ['another paper', line, { id: '2026/khac' }],
    ['another title', line, { title: 'Đổi thẻ' }],
  ])('is another one for %s', (_, body, paper) => {
    const [told] = findingsIn(body, paper);
    expect(told?.rule).toBe('personal-number');
    expect(told?.answer?.digest).not.toBe(digest);
  });

  it('is one of its own for the same words at a second place', () => {
    const digests = digestsIn(`${line}\n\n${line}`);
    expect(digests).toHaveLength(2);
    expect(new Set(digests).size).toBe(2);
    expect(digests[0]).toBe(digest);
  });

  it('takes in all lines of a value', () => {
    const titled = (word: string) =>
      digestsIn('Chữ.', { title: `>\n  Ông Thí Dụ,\n  số 031085000001, ${word}` });
    expect(titled('tổ 5')).not.toEqual(titled('tổ 6'));
  });

  it('is not given to other findings of a private line: theirs are quick to try out', () => {
    const findings = findingsIn(`${line} Gọi 0900 000 001.`);
    expect(findings.map(({ rule, answer }) => [rule, answer !== undefined])).toEqual([
      ['personal-number', true],
      ['private-phone', false],
    ]);
  });

  it('is nothing that YAML or a rule takes for something else', () => {
    expect(digest).toMatch(/^[b-df-hj-np-t]{12}$/);
  });
});

describe('an entry of allow', () => {
  it('is shown whole with an error, and repeats nothing of it', () => {
    const [finding] = findingsIn(line);
    expect(findingInWords(finding!)).toMatch(
      new RegExp(` \\(allow: \\{rule: personal-number, digest: ${digest!}, reason: …\\}\\)$`),
    );
    expect(findingInWords(finding!)).not.toMatch(/\d{3}/);
  });

  it('lets pass one finding, not another one of the rule', () => {
    expect(findingsIn(line, { allow: [entry] })).toEqual([]);
    expect(named(findingsIn(`${line}\n\n${other}`, { allow: [entry] }))).toEqual(['personal-number']);
    expect(named(findingsIn(`${line}\n\n${line}`, { allow: [entry] }))).toEqual(['personal-number']);
  });

  it('lets pass a finding of a page', () => {
    const page: Paper = { collection: 'pages', id: 'lich-su' };
    const [own] = digestsIn(line, page);
    const allow = [`rule: personal-number, digest: ${own!}, reason: Luật buộc công khai`];
    expect(findingsIn(line, { ...page, allow })).toEqual([]);
    expect(named(findingsIn(other, { ...page, allow }))).toEqual(['unused-exception', 'personal-number']);
  });

  it('is warned of where its finding has changed', () => {
    expect(named(findingsIn(other, { allow: [entry] }))).toEqual(['unused-exception', 'personal-number']);
  });

  it('may name several findings', () => {
    const both = digestsIn(`${line}\n\n${other}`).join(', ');
    const allow = [`rule: personal-number, digest: [${both}], reason: Luật buộc công khai`];
    expect(findingsIn(`${line}\n\n${other}`, { allow })).toEqual([]);
  });

  it.each(['personal-number', 'secrecy-stamp', 'unread-attachment'])('for %s needs a digest', (rule) => {
    const body = rule === 'secrecy-stamp' ? stamp : line;
    const found = named(
      findingsIn(body, { allow: [`rule: ${rule}, reason: Cả tệp, confirmedBy: Lê Văn Thử`] }),
    );
    expect(found).toContain('unknown-exception');
    expect(found).toContain(body === stamp ? 'secrecy-stamp' : 'personal-number');
  });
});

describe('a stamp that is none', () => {
  it('passes by the name of a second person', () => {
    const allow = [`${stampEntry}, confirmedBy: Lê Văn Thử`];
    expect(findingsIn(stamp, { allow })).toEqual([]);
    expect(findingsIn(`Hàng ngang một:\n\n${stamp}`, { allow })).toEqual([]);
  });

  it.each([
    ['nobody', ''],
    ['no name', ', confirmedBy: tôi'],
    ['one word', ', confirmedBy: Thử'],
    ['the editor', ', by: Lê Văn Thử, confirmedBy: Lê Văn Thử'],
    ['the editor in other letters', ', by: Lê Văn Thử, confirmedBy: Ông LE VAN THU'],
  ])('does not pass by %s', (_, names) => {
    const found = named(findingsIn(stamp, { allow: [stampEntry + names] }));
    expect(found).toEqual(['unknown-exception', 'secrecy-stamp']);
  });

  it('does not pass by the author of the news', () => {
    const news: Paper = { collection: 'news', more: 'author: Lê Văn Thử\n' };
    const [own] = digestsIn(stamp, news);
    const by = (name: string) => [
      `rule: secrecy-stamp, digest: ${own!}, reason: Đáp án ô chữ, confirmedBy: ${name}`,
    ];
    expect(named(findingsIn(stamp, { ...news, allow: by('Trần Thị Dụ') }))).toEqual([]);
    expect(named(findingsIn(stamp, { ...news, allow: by('Lê Văn Thử') }))).toContain('secrecy-stamp');
  });

  it.each([
    ['a line', 'TỐI MẬT'],
    ['the same line', stamp],
    ['letters by number', 'T&#7888;I M&#7852;T'],
    ['the same letters by number', 'M&#7852;T'],
    ['two lines', 'TUYỆT\n\nMẬT'],
  ])('hides no other one: %s', (_, second) => {
    const allow = [`${stampEntry}, confirmedBy: Lê Văn Thử`];
    expect(named(findingsIn(`${stamp}\n\n${second}`, { allow }))).toContain('secrecy-stamp');
  });

  it('is bound to all lines that it is written on', () => {
    const [own] = digestsIn('TUYỆT\n\nMẬT');
    expect(own).not.toBe(digestsIn('TUYỆT\n\nMẬT VỤ')[0]);
    expect(own).not.toBe(digestsIn('TUYỆT')[0]);
  });
});
