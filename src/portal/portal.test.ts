import { describe, expect, it, vi } from 'vitest';
import type { FrontMatter } from '../domain/schema/document.ts';
import { schemaFor } from '../domain/schema/document.ts';
import { wardSchema } from '../domain/schema/ward.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import type { Document, DocumentInput, Portal, Related, Status } from './model.ts';
import {
  countByCollection,
  findDocument,
  instantOf,
  linkPortal,
  pagesOf,
  recentWithdrawals,
} from './portal.ts';
import { isCodeReference, referenceTarget } from './relations.ts';

type Front = Record<string, unknown>;
/** Documents by `<collection>/<id>`; `body` is the text, the rest is front matter, and what is left out is made up. */
type Examples = Record<string, Front>;

const noon = '2026-11-22T12:00+07:00';
const made: Front = { title: 'Về việc mẫu', published: '2026-01-05' };
const official: Front = {
  ...made,
  type: 'thong-bao',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  issued: '2026-01-05',
};
const ward = wardSchema.parse({
  name: 'Phường Mẫu',
  authority: 'Ủy ban nhân dân phường Mẫu',
  city: 'Thành phố Mẫu',
  url: 'https://portal.example/phuong-mau/',
  fields: ['y-te', 'giao-duc'].map((id) => ({ id, name: id })),
  topics: ['rac', 'tiem-chung'].map((id) => ({ id, name: id })),
});

function portalAt(now: string, examples: Examples, preview = false): Portal {
  const documents = Object.entries(examples).map(([ref, { body = '', ...front }]): DocumentInput => {
    const [collection, ...id] = ref.split('/') as [keyof FrontMatter, ...string[]];
    const base = { directives: official, plans: official, news: made, pages: { title: 'Trang' } }[collection];
    const written = { ...base, ...front };
    const data = schemaFor(collection, written).parse(written);
    const citations = readCitations([{ text: body as string, section: undefined }], { ...data });
    return { collection, id: id.join('/'), data, body: body as string, citations };
  });
  return linkPortal({ id: 'phuong-mau', ward, references: {}, documents, now: instantOf(now), preview });
}

const refs = (documents: readonly Document[]): string[] => documents.map(({ ref }) => ref);
const relatedTo = (related: readonly Related[]): string[] =>
  related.map((each) => ('code' in each ? each.code : each.document.ref));

function one(portal: Portal, ref: string): Document {
  const found = [...portal.documents, ...portal.withdrawn].find((document) => document.ref === ref);
  if (!found) throw new Error(`${ref} is not in the portal`);
  return found;
}

describe('what is seen at noon of 22/11/2026', () => {
  it.each<[string, Front, boolean]>([
    ['published long ago', { published: '2025-01-01' }, true],
    ['published yesterday', { published: '2026-11-21' }, true],
    ['published today', { published: '2026-11-22' }, true],
    ['published this minute', { published: noon }, true],
    ['published this minute, told in UTC', { published: '2026-11-22T05:00Z' }, true],
    ['published in a minute', { published: '2026-11-22T12:01+07:00' }, false],
    ['published at noon of London', { published: '2026-11-22T12:00Z' }, false],
    ['published tomorrow', { published: '2026-11-23' }, false],
    ['issued in the future, published', { issued: '2027-01-01' }, true],
    ['a draft', { draft: true }, false],
    ['a draft without ngày đăng', { draft: true, published: undefined }, false],
    ['no draft', { draft: false }, true],
    ['not confirmed', { unconfirmed: ['code'] }, false],
    ['confirmed', { unconfirmed: [] }, true],
    ['withdrawn yesterday', { withdrawn: { on: '2026-11-21', reason: 'Nhầm' } }, false],
    ['withdrawn today', { withdrawn: { on: '2026-11-22', reason: 'Nhầm' } }, false],
    ['to be withdrawn tomorrow', { withdrawn: { on: '2026-11-23', reason: 'Nhầm' } }, true],
  ])('%s: %o, listed: %s', (_, front, listed) => {
    const portal = portalAt(noon, { 'directives/x': front, 'plans/x': front });
    expect(refs(portal.documents)).toEqual(listed ? ['directives/x', 'plans/x'] : []);
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same on a machine in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const examples = {
      'directives/hom-nay': { published: '2026-11-22' },
      'directives/ngay-mai': { published: '2026-11-23' },
    };
    expect(refs(portalAt('2026-11-22T00:00+07:00', examples).documents)).toEqual(['directives/hom-nay']);
    expect(refs(portalAt('2026-11-21', examples).documents)).toEqual([]);
    expect(refs(portalAt('2026-11-22', examples).documents)).toEqual(['directives/hom-nay']);
    expect(portalAt('2026-11-22T23:30Z', examples).today).toBe('2026-11-23');
    vi.unstubAllEnvs();
  });

  it('is a draft without ngày đăng as if it were published today, in a live preview alone', () => {
    const undated = { draft: true, published: undefined };
    const portal = portalAt(
      noon,
      { 'directives/x': { ...undated, issued: undefined }, 'news/x': undated },
      true,
    );
    expect(portal.documents.map(({ data, day, preview }) => [data.published, day, preview])).toEqual([
      ['2026-11-22', '2026-11-22', true],
      ['2026-11-22', '2026-11-22', true],
    ]);
  });

  it('is everything in a live preview, marked where others do not see it', () => {
    const portal = portalAt(
      noon,
      {
        'directives/cu': { issued: '2026-01-02' },
        'directives/nhap': { draft: true, replaces: ['cu'] },
        'plans/chua-so': { unconfirmed: ['code'], issued: '2026-01-04' },
        'news/mai': { published: '2026-11-23' },
      },
      true,
    );
    expect(portal.documents.map(({ ref, preview }) => [ref, preview])).toEqual([
      ['news/mai', true],
      ['directives/nhap', true],
      ['plans/chua-so', true],
      ['directives/cu', false],
    ]);
    expect(one(portal, 'directives/cu').status).toBe('replaced');
  });

  it('has pages always', () => {
    expect(portalAt(noon, { 'pages/lien-he': {} }).pages).toMatchObject([
      { id: 'lien-he', path: 'lien-he/' },
    ]);
  });
});

describe('a withdrawn document', () => {
  const withdrawn = { on: '2026-10-23', reason: 'Nhầm số liệu' };
  const examples: Examples = {
    'directives/rut': {
      withdrawn,
      body: 'Căn cứ 9/KH-UBND',
      fields: ['y-te'],
      topics: ['rac'],
      replaces: ['cu'],
      formerly: ['cu-hon'],
      code: '12/TB-UBND',
    },
    'directives/cu': { code: '9/KH-UBND' },
    'news/don-duong': { implements: ['12/TB-UBND'], published: '2026-02-01' },
  };

  it('leaves every list, keeps its page without its text, and says nothing of others', () => {
    const portal = portalAt(noon, examples);
    expect(refs(portal.documents)).toEqual(['news/don-duong', 'directives/cu']);
    expect(refs(portal.directives)).toEqual(['directives/cu']);
    expect(portal.fields.flatMap(({ documents }) => documents)).toEqual([]);
    expect(portal.topics.flatMap(({ documents }) => documents)).toEqual([]);
    expect(portal.withdrawn).toMatchObject([
      { ref: 'directives/rut', body: '', citations: [], replaces: [], path: 'van-ban/rut/' },
    ]);
    expect(refs(pagesOf(portal, 'directives'))).toEqual(['directives/cu', 'directives/rut']);
    expect(one(portal, 'directives/cu')).toMatchObject({ status: 'in-force', replacedBy: [], citedBy: [] });
    expect(portal.moved.map(({ path, document }) => [path, document.ref])).toEqual([
      ['van-ban/cu-hon/', 'directives/rut'],
    ]);
    expect(relatedTo(one(portal, 'news/don-duong').implements)).toEqual(['directives/rut']);
  });

  it.each([
    ['2026-10-22', false, false],
    ['2026-10-23', true, true],
    ['2026-11-22', true, true],
    ['2026-11-23', true, false],
  ])('on %s is withdrawn: %s, told of by feeds: %s', (today, gone, told) => {
    const portal = portalAt(today, examples);
    expect(refs(portal.withdrawn)).toEqual(gone ? ['directives/rut'] : []);
    expect(refs(recentWithdrawals(portal))).toEqual(told ? ['directives/rut'] : []);
  });
});

describe('the status of a document', () => {
  it.each<[string, Examples, [today: string, status: Status][]]>([
    ['in force', { 'directives/x': {} }, [['2026-11-22', 'in-force']]],
    [
      'to take effect',
      { 'directives/x': { effective: '2026-12-01' } },
      [
        ['2026-11-30', 'not-yet'],
        ['2026-12-01', 'in-force'],
      ],
    ],
    [
      'to take effect in a month',
      { 'directives/x': { effective: '2026-12' } },
      [
        ['2026-11-30', 'not-yet'],
        ['2026-12-01', 'in-force'],
      ],
    ],
    [
      'to expire after its last day',
      { 'directives/x': { expires: '2026-11-22' } },
      [
        ['2026-11-22', 'in-force'],
        ['2026-11-23', 'expired'],
      ],
    ],
    [
      'to expire after a month',
      { 'directives/x': { expires: '2026-02' } },
      [
        ['2026-02-28', 'in-force'],
        ['2026-03-01', 'expired'],
      ],
    ],
    [
      'to expire after a year',
      { 'directives/x': { expires: '2026' } },
      [
        ['2026-12-31', 'in-force'],
        ['2027-01-01', 'expired'],
      ],
    ],
    [
      'expired before it took effect',
      { 'directives/x': { effective: '2027-01-01', expires: '2026-12-31' } },
      [
        ['2026-11-22', 'not-yet'],
        ['2027-01-01', 'expired'],
      ],
    ],
    ['replaced', { 'directives/x': {}, 'directives/y': { replaces: ['x'] } }, [['2026-11-22', 'replaced']]],
    [
      'replaced by a plan',
      { 'directives/x': {}, 'plans/y': { replaces: ['directives/x'] } },
      [['2026-11-22', 'replaced']],
    ],
    [
      'replaced by its code',
      { 'directives/x': { code: '05/KH-UBND' }, 'directives/y': { replaces: ['5/KH-UBND'] } },
      [['2026-11-22', 'replaced']],
    ],
    [
      'replaced from the day on which the replacement takes effect',
      { 'directives/x': {}, 'directives/y': { replaces: ['x'], effective: '2026-12-01' } },
      [
        ['2026-11-30', 'in-force'],
        ['2026-12-01', 'replaced'],
      ],
    ],
    [
      'replaced when the replacement is published',
      { 'directives/x': {}, 'directives/y': { replaces: ['x'], published: '2026-12-01' } },
      [
        ['2026-11-30', 'in-force'],
        ['2026-12-01', 'replaced'],
      ],
    ],
    [
      'in force again when its replacement is withdrawn',
      {
        'directives/x': {},
        'directives/y': { replaces: ['x'], withdrawn: { on: '2026-12-01', reason: 'Nhầm' } },
      },
      [
        ['2026-11-30', 'replaced'],
        ['2026-12-01', 'in-force'],
      ],
    ],
    [
      'replaced by a draft',
      { 'directives/x': {}, 'directives/y': { replaces: ['x'], draft: true } },
      [['2026-11-22', 'in-force']],
    ],
    [
      'replaced, though expired too',
      { 'directives/x': { expires: '2026-01-31' }, 'directives/y': { replaces: ['x'] } },
      [['2026-11-22', 'replaced']],
    ],
    ['amended', { 'directives/x': {}, 'directives/y': { amends: ['x'] } }, [['2026-11-22', 'amended']]],
    [
      'amended from the day on which the amendment takes effect',
      { 'directives/x': {}, 'directives/y': { amends: ['x'], effective: '2026-12' } },
      [
        ['2026-11-30', 'in-force'],
        ['2026-12-01', 'amended'],
      ],
    ],
    [
      'amended and replaced',
      { 'directives/x': {}, 'directives/y': { amends: ['x'] }, 'directives/z': { replaces: ['x'] } },
      [['2026-11-22', 'replaced']],
    ],
    [
      'amended and expired',
      { 'directives/x': { expires: '2026-01-31' }, 'directives/y': { amends: ['x'] } },
      [['2026-11-22', 'expired']],
    ],
    [
      'replacing itself by its own code',
      { 'directives/x': { code: '5/KH-UBND', replaces: ['5/KH-UBND'] } },
      [['2026-11-22', 'in-force']],
    ],
  ])('%s', (_, examples, expected) => {
    expect(expected.map(([today]) => [today, one(portalAt(today, examples), 'directives/x').status])).toEqual(
      expected,
    );
  });

  it('of news is always the same', () => {
    expect(one(portalAt(noon, { 'news/x': {} }), 'news/x').status).toBe('in-force');
  });
});

describe('relations', () => {
  const portal = portalAt(noon, {
    'directives/2025/cu': { code: '05/KH-UBND' },
    'directives/2026/moi': {
      replaces: ['2025/cu', '77/QĐ-UBND'],
      amends: ['plans/ke-hoach'],
      code: '12/KH-UBND',
    },
    'plans/ke-hoach': { amends: ['directives/2025/cu', '5/KH-UBND'], code: '22-KH/ĐU' },
    'news/tin': { implements: ['plans/ke-hoach', '22-KH/ĐU', '12/kh-UBND', 'tin-khac', 'directives/nhap'] },
    'news/tin-khac': {},
    'directives/nhap': { draft: true },
  });
  const both = (ref: string) => {
    const {
      replaces,
      replacedBy,
      amends,
      amendedBy,
      implements: implemented,
      implementedBy,
    } = one(portal, ref);
    return [
      relatedTo(replaces),
      refs(replacedBy),
      relatedTo(amends),
      refs(amendedBy),
      relatedTo(implemented),
      refs(implementedBy),
    ];
  };

  it.each([
    ['directives/2025/cu', [[], ['directives/2026/moi'], [], ['plans/ke-hoach'], [], []]],
    [
      'directives/2026/moi',
      [['directives/2025/cu', '77/QĐ-UBND'], [], ['plans/ke-hoach'], [], [], ['news/tin']],
    ],
    [
      'plans/ke-hoach',
      [[], [], ['directives/2025/cu', 'directives/2025/cu'], ['directives/2026/moi'], [], ['news/tin']],
    ],
    [
      'news/tin',
      [
        [],
        [],
        [],
        [],
        ['plans/ke-hoach', 'plans/ke-hoach', 'directives/2026/moi', 'news/tin-khac', 'directives/nhap'],
        [],
      ],
    ],
    ['news/tin-khac', [[], [], [], [], [], ['news/tin']]],
  ])('of %s are known from both ends', (ref, expected) => {
    expect(both(ref)).toEqual(expected);
  });

  it('by a code that two documents carry name neither', () => {
    const twins = portalAt(noon, {
      'directives/2025/x': { code: '01/KH-UBND' },
      'directives/2026/x': { code: '1/KH-UBND' },
      'directives/2026/y': { replaces: ['01/KH-UBND'], body: 'theo Kế hoạch số 01/KH-UBND' },
    });
    expect(relatedTo(one(twins, 'directives/2026/y').replaces)).toEqual(['01/KH-UBND']);
    expect(
      refs(twins.documents.filter(({ status, citedBy }) => status !== 'in-force' || citedBy.length > 0)),
    ).toEqual([]);
    expect(findDocument(twins, '01/KH-UBND', 'directives')).toBeUndefined();
  });

  it('by a code without its number name nothing', () => {
    const blank = portalAt(noon, {
      'directives/x': { code: '/UBND-VX' },
      'directives/y': { replaces: ['/UBND-VX'] },
    });
    expect(relatedTo(one(blank, 'directives/y').replaces)).toEqual(['/UBND-VX']);
  });
});

describe('citations', () => {
  const portal = portalAt(noon, {
    'directives/goc': { code: '45/2025/NQ-HĐND' },
    'directives/dan': {
      code: '12/KH-UBND',
      body: 'Căn cứ Nghị quyết số 45/2025/NQ-HĐND và 57-NQ/TW; theo 45/2025/nq-hđnd, Kế hoạch số 12/KH-UBND',
    },
    'news/dan-lai': {
      published: '2026-02-01',
      body: 'Nghị quyết số 57-NQ/TW, Nghị quyết số 45/2025/NQ-HĐND',
    },
    'news/nhap': { draft: true, body: 'Nghị quyết số 45/2025/NQ-HĐND' },
  });

  it('stand once each in the order of the text, without the document’s own code', () => {
    expect(one(portal, 'directives/dan').citations.map(({ code }) => code)).toEqual([
      '45/2025/NQ-HĐND',
      '57-NQ/TW',
    ]);
    expect(one(portal, 'news/dan-lai').citations.map(({ code }) => code)).toEqual([
      '57-NQ/TW',
      '45/2025/NQ-HĐND',
    ]);
  });

  it('are known from the other end, newest first, where the portal holds the document', () => {
    expect(refs(one(portal, 'directives/goc').citedBy)).toEqual(['news/dan-lai', 'directives/dan']);
    expect(refs(one(portal, 'directives/dan').citedBy)).toEqual([]);
  });
});

describe('newest first', () => {
  it('goes by the day, then by publication, then by id, then by collection', () => {
    const portal = portalAt(noon, {
      'directives/nam': { issued: '2026', published: '2026-11-01' },
      'directives/thang': { issued: '2026-03', published: '2026-04-01' },
      'directives/ngay': { issued: '2026-03-02', published: '2026-03-02' },
      'directives/b': { issued: '2026-02-01', published: '2026-02-02' },
      'plans/a': { issued: '2026-02-01', published: '2026-02-02' },
      'directives/a': { issued: '2026-02-01', published: '2026-02-02' },
      'directives/c-dang-sau': { issued: '2026-02-01', published: '2026-02-02T07:30+07:00' },
      'directives/chua-co-ngay': { issued: undefined, published: '2026-03-15T23:30Z' },
      'news/tin': { published: '2026-03-16' },
      'directives/cu': { issued: '2025-12-31', published: '2026-11-22' },
    });
    expect(portal.documents.map(({ ref, day }) => `${day} ${ref}`)).toEqual([
      '2026-03-16 directives/chua-co-ngay',
      '2026-03-16 news/tin',
      '2026-03-02 directives/ngay',
      '2026-03-01 directives/thang',
      '2026-02-01 directives/c-dang-sau',
      '2026-02-01 directives/a',
      '2026-02-01 plans/a',
      '2026-02-01 directives/b',
      '2026-01-01 directives/nam',
      '2025-12-31 directives/cu',
    ]);
    expect(one(portal, 'directives/cu').year).toBe('2025');
  });

  it('does not depend on the order in which files were read', () => {
    const examples: Examples = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `${index % 2 ? 'plans' : 'directives'}/${String(index % 7)}${String(index)}`,
        { body: 'theo 5/KH-UBND', code: index === 3 ? '5/KH-UBND' : undefined },
      ]),
    );
    const backwards = Object.fromEntries(Object.entries(examples).reverse());
    expect(refs(portalAt(noon, backwards).documents)).toEqual(refs(portalAt(noon, examples).documents));
    expect(refs(one(portalAt(noon, backwards), 'plans/33').citedBy)).toEqual(
      refs(one(portalAt(noon, examples), 'plans/33').citedBy),
    );
  });
});

describe('subjects', () => {
  it('gather documents, plans by the topic that they carry out too', () => {
    const portal = portalAt(noon, {
      'directives/a': { fields: ['y-te'], topics: ['tiem-chung'], issued: '2026-01-03' },
      'plans/b': { topic: 'tiem-chung', fields: ['y-te', 'giao-duc'], issued: '2026-01-04' },
      'plans/c': { topic: 'rac', topics: ['rac', 'tiem-chung'], issued: '2026-01-02' },
      'news/d': { topics: ['rac'], published: '2026-01-05' },
      'news/nhap': { topics: ['rac'], draft: true },
    });
    expect(
      Object.fromEntries(
        [...portal.fields, ...portal.topics].map(({ id, documents }) => [id, refs(documents)]),
      ),
    ).toEqual({
      'y-te': ['plans/b', 'directives/a'],
      'giao-duc': ['plans/b'],
      rac: ['news/d', 'plans/c'],
      'tiem-chung': ['plans/b', 'directives/a', 'plans/c'],
    });
    expect(countByCollection(portal.documents)).toEqual({ directives: 1, plans: 2, news: 1 });
  });
});

describe('addresses', () => {
  it('lead from the old ones to the new', () => {
    const portal = portalAt(noon, {
      'directives/2026/moi': { formerly: ['2025/cu', 'cu'] },
      'plans/k': { formerly: ['k-cu'] },
      'news/t': { formerly: ['t-cu'], draft: true },
    });
    expect(portal.moved.map(({ path, document }) => `${path} → ${document.path}`)).toEqual([
      'van-ban/2025/cu/ → van-ban/2026/moi/',
      'van-ban/cu/ → van-ban/2026/moi/',
      'ke-hoach/k-cu/ → ke-hoach/k/',
    ]);
  });
});

describe('a reference', () => {
  it.each([
    ['2025/ke-hoach', false, 'directives/2025/ke-hoach'],
    ['plans/2025/ke-hoach', false, 'plans/2025/ke-hoach'],
    ['news/tin', false, 'news/tin'],
    ['45/KH-UBND', true, undefined],
    ['/UBND-VX', true, undefined],
    ['06-CTr/TU', true, undefined],
  ])('%s is a code: %s, means %s', (reference, isCode, target) => {
    expect(isCodeReference(reference)).toBe(isCode);
    if (target) expect(referenceTarget(reference, 'directives')).toBe(target);
  });

  const portal = portalAt(noon, {
    'directives/x': { code: '3197/UBND-VX' },
    'plans/x': { code: '22-KH/ĐU' },
    'news/rut': { withdrawn: { on: '2026-01-06', reason: 'Nhầm' } },
    'directives/nhap': { draft: true, code: '9/KH-UBND' },
  });

  it.each([
    ['x', 'directives', 'directives/x'],
    ['x', 'plans', 'plans/x'],
    ['directives/x', 'plans', 'directives/x'],
    ['3197/UBND-VX', 'plans', 'directives/x'],
    ['3197 / UBND - VX', 'news', 'directives/x'],
    ['22–KH/ĐU', 'directives', 'plans/x'],
    ['rut', 'news', 'news/rut'],
    ['rut', 'directives', undefined],
    ['nhap', 'directives', undefined],
    ['9/KH-UBND', 'directives', undefined],
    ['Luật Đất đai', 'directives', undefined],
  ] as const)('%s, made in %s, finds %s', (reference, collection, ref) => {
    expect(findDocument(portal, reference, collection)?.ref).toBe(ref);
  });
});
