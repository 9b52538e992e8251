import { describe, expect, it, vi } from 'vitest';
import type { Examples, Front } from './fixtures/portal-at.ts';
import { noon, one, portalAt, refs, relatedTo } from './fixtures/portal-at.ts';
import { countByCollection, pagesOf, recentWithdrawals } from './queries.ts';

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
      { preview: true },
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
      { preview: true },
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
