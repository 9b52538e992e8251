import { describe, expect, it } from 'vitest';
import { noon, one, portalAt, refs, relatedTo } from './fixtures/portal-at.ts';
import { finder, isCodeReference, referenceTarget } from './relations.ts';

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
      [[], [], [], [], ['plans/ke-hoach', 'plans/ke-hoach', 'directives/2026/moi', 'news/tin-khac'], []],
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
    expect(finder(twins.documents)('01/KH-UBND', 'directives')).toBeUndefined();
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

describe('a relation to a document that is not public', () => {
  const hidden = {
    'directives/nhap': { draft: true },
    'directives/2027/sap-toi': { published: '2026-11-23' },
    'plans/chua-so': { draft: true, unconfirmed: ['issued'] },
  };
  const named = ['nhap', 'directives/2027/sap-toi', 'plans/chua-so', '86/TB-UBND'];
  const portal = portalAt(noon, {
    ...hidden,
    'directives/a': { replaces: named, amends: named },
    'news/b': { implements: ['directives/nhap', 'directives/2027/sap-toi', 'plans/chua-so', '86/TB-UBND'] },
    'directives/rut': { withdrawn: { on: '2026-11-22', reason: 'Nhầm', replacedBy: 'nhap' } },
    'directives/rut-b': { withdrawn: { on: '2026-11-22', reason: 'Nhầm', replacedBy: '86/TB-UBND' } },
  });

  it('is left out, but where it is a code', () => {
    const a = one(portal, 'directives/a');
    for (const related of [a.replaces, a.amends, one(portal, 'news/b').implements])
      expect(relatedTo(related)).toEqual(['86/TB-UBND']);
    expect(one(portal, 'directives/rut').successor).toBeUndefined();
    expect(one(portal, 'directives/rut-b').successor).toEqual({ code: '86/TB-UBND' });
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
    const find = finder([...portal.documents, ...portal.withdrawn]);
    expect(find(reference, collection)?.ref).toBe(ref);
  });
});
