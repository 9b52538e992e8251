import { describe, expect, it } from 'vitest';
import { shortDigest } from '../../cache/digest.ts';
import { nameOf, partsOf, trace } from '../../cache/trace.ts';
import { noon, one, portalAt } from '../fixtures/portal-at.ts';
import { currentNotice, dutiesToday, isInEffect } from '../on-the-day.ts';
import { isShown } from '../queries.ts';
import { asText } from './as-text.ts';
import { portalFact } from './portal-fact.ts';
import { answerTo } from './query.ts';

const examples = {
  'directives/a': { code: '1/QĐ-UBND', title: 'Một', fields: ['y-te'], body: 'Thực hiện Quyết định số 2/QĐ-UBND.' },
  'directives/b': { code: '2/QĐ-UBND', title: 'Hai', fields: ['y-te'] },
  'pages/lien-he': { title: 'Liên hệ', body: 'Trụ sở' },
}; // prettier-ignore
const portal = portalAt(noon, examples);

/** The facts that a computation reads, without their kind. */
const readBy = (compute: () => unknown): string[] =>
  [...trace(compute).facts].map((fact) => partsOf(nameOf(fact)).join(' '));

describe('what is read', () => {
  const a = one(portal, 'directives/a');
  it.each<[string, () => unknown, string[]]>([
    ['a title', () => a.data.title, ['document directives/a face']],
    ['a text', () => a.body, ['document directives/a text']],
    ['tasks', () => a.tasks, ['document directives/a tasks']],
    ['citations', () => a.citations, ['document directives/a links']],
    ['an address, which never changes', () => [a.path, a.ref, a.id], []],
    ['a list', () => portal.directives.length, ['portal directives']],
    ['a name of a field', () => portal.fields.map(({ name }) => name), ['portal fields']],
    ['a field', () => portal.fields[0]!.documents, ['portal fields', 'subject fields y-te']],
    ['a page', () => portal.pages[0]!.data.title, ['portal pages', 'page lien-he face']],
    ['a page’s text', () => portal.pages[0]!.body, ['portal pages', 'page lien-he text']],
    ['an answer, and not what it follows from', () => currentNotice(portal), ['query notice']],
    ['what the law asks, and not the day', () => dutiesToday(portal), ['query duties']],
    ['an answer about a document', () => isInEffect(a, portal), ['query in effect directives/a']],
  ])('is noted for %s', (_what, read, facts) => {
    expect(readBy(read)).toEqual(facts);
  });
});

describe('what a fact says', () => {
  const other = portalAt(noon, {
    ...examples,
    'directives/b': { ...examples['directives/b'], withdrawn: { on: '2026-01-06', reason: 'Nhầm.' } },
  });
  const says = (name: string) => [portal, other].map((each) => portalFact(each, name.replaceAll(' ', '\0')));

  it.each([
    'portal directives',
    'portal withdrawn',
    'portal tasks',
    'subject fields y-te',
    'document directives/b face',
    'document directives/b text',
  ])('%s is another where a document was withdrawn', (name) => {
    const [before, after] = says(name);
    expect(after).not.toBe(before);
  });

  it.each(['portal news', 'portal ward', 'portal pages', 'portal fields', 'document directives/a links'])(
    '%s stays',
    (name) => {
      const [before, after] = says(name);
      expect(before).toBeDefined();
      expect(after).toBe(before);
    },
  );

  it('is nothing where there is no such thing', () => {
    expect(portalFact(portal, 'document\0directives/c\0face')).toBeUndefined();
    expect(portalFact(portal, 'subject\0topics\0không-có')).toBeUndefined();
  });
});

it('a query can be asked again by its name, and tells what its answer follows from', () => {
  const nameOfQuery = (ref: string): string => `query\0shown\0${shortDigest(ref)}`;
  const answer = answerTo(portal, nameOfQuery('directives/b'));
  expect(answer?.text).toBe(answerTo(portalAt(noon, examples), nameOfQuery('directives/b'))?.text);
  expect(answer?.text).not.toBe(answerTo(portal, nameOfQuery('directives/x'))?.text);
  expect([...(answer?.facts ?? [])].map(nameOf).map((name) => partsOf(name).join(' '))).toContain(
    'portal documents',
  );
  expect(answerTo(portal, 'query\0no such query')).toBeUndefined();
  expect(isShown(portal, 'directives/b')).toBe(true);
});

it('a value as a text names a document and does not read it', () => {
  const [a] = [one(portal, 'directives/a')];
  expect(readBy(() => asText({ items: [a], number: undefined, by: new Map([['x', [1, 'hai']]]) }))).toEqual(
    [],
  );
  expect(asText({ items: [a], total: 1 })).not.toBe(asText({ items: [], total: 1 }));
  expect(asText(['a,b'])).not.toBe(asText(['a', 'b']));
});
