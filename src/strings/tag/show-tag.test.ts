import { describe, expect, it } from 'vitest';
import { documentOf, portalOf } from '../../channels/fixtures/portal.ts';
import { tagOf } from './show-tag.ts';

const portal = portalOf({
  directives: [
    { id: 'thuong' },
    { id: 'khan', urgency: 'khan' },
    { id: 'thuong-khan', urgency: 'thuong-khan' },
    { id: 'hoa-toc', urgency: 'hoa-toc' },
    { id: 'chua', effective: '2026-12-01' },
    { id: 'khan-chua', effective: '2026-12-01', urgency: 'khan' },
    { id: 'het', expires: '2026-10-31' },
    { id: 'khan-het', expires: '2026-10-31', urgency: 'hoa-toc' },
    { id: 'cu', code: '3/TB-UBND' },
    { id: 'moi', replaces: ['cu'] },
    { id: 'sua', amends: ['thuong'] },
    { id: 'thu-hoi', urgency: 'khan', withdrawn: { on: '2026-11-02', reason: 'Ban hành nhầm.' } },
    { id: 'moi-hop', type: 'giay-moi', urgency: 'khan', effective: '2026-12-01' },
    { id: 'bao-cao', type: 'bao-cao', urgency: 'khan' },
    { id: 'moi-cu', type: 'giay-moi' },
    { id: 'moi-lai', type: 'giay-moi', replaces: ['moi-cu'] },
  ],
  news: [{ id: 'tin' }],
});

describe('the tag of a document', () => {
  it.each<[id: string, tag: string | undefined]>([
    ['thuong', undefined],
    ['khan', 'urgent1'],
    ['thuong-khan', 'urgent2'],
    ['hoa-toc', 'urgent3'],
    ['chua', 'notYet'],
    ['khan-chua', 'notYet'],
    ['het', 'expired'],
    ['khan-het', 'expired'],
    ['cu', 'replaced'],
    ['thu-hoi', 'withdrawn'],
    ['moi-hop', undefined],
    ['bao-cao', undefined],
    ['moi-cu', 'replaced'],
    ['tin', undefined],
  ])('%s: %s', (id, tag) => expect(tagOf(documentOf(portal, id))).toBe(tag));

  it('of a document that a preview alone shows', () =>
    expect(
      tagOf({
        ...documentOf(portal, 'khan'),
        data: {},
        status: 'in-force',
        withdrawn: false,
        preview: true,
      } as never),
    ).toBe('draft'));
});
