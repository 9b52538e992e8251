import { describe, expect, it } from 'vitest';
import { portalOf } from '../../channels/fixtures/portal.ts';
import type { ListedCollection } from '../../domain/sections.ts';
import type { Portal } from '../model.ts';
import type { Narrowing } from '../routes.ts';
import { fieldYears, sectionChoices } from './list-choices.ts';

const [notice, report] = [{ type: 'thong-bao' }, { type: 'bao-cao' }];
const ward = {
  fields: [
    { id: 'y-te', name: 'Y tế' },
    { id: 'nha-dat', name: 'Nhà đất' },
    { id: 'cho', name: 'Chợ' },
  ],
};
const portal = portalOf(
  {
    directives: [
      { id: 'a', issued: '2026-01-01', ...notice, fields: ['y-te'] },
      { id: 'b', issued: '2026-02-01', ...notice, fields: ['nha-dat', 'y-te'] },
      { id: 'c', issued: '2026-03-01', ...report },
      { id: 'd', issued: '2025-03-01', ...report, fields: ['y-te'] },
      { id: 'e', issued: '2025-04-01', ...report },
    ],
    plans: [{ id: 'f', issued: '2026-01-01', fields: ['y-te'] }],
  },
  ward,
);

/** The links of a list, each as its path with its count, or with `×` if it is chosen. */
const linksOf = (of: Portal, narrowing: Narrowing, collection: ListedCollection = 'directives'): string[] => {
  const { years, types, fields } = sectionChoices(of, collection, narrowing);
  return [...years, ...types, ...fields].map(({ path, count, chosen }) =>
    [path, chosen ? '×' : count].filter((part) => part !== undefined).join(' '),
  );
};

describe('the links of a list', () => {
  it.each<[what: string, narrowing: Narrowing, links: string[]]>([
    [
      'a section: years, types by use, fields with some of its documents',
      {},
      [
        'van-ban/nam/2026/ 3',
        'van-ban/nam/2025/ 2',
        'van-ban/loai/bao-cao/ 3',
        'van-ban/loai/thong-bao/ 2',
        'linh-vuc/y-te/ 4',
        'linh-vuc/nha-dat/ 1',
      ],
    ],
    [
      'a year: other years without counts, its types and fields',
      { year: '2026' },
      [
        'van-ban/ ×',
        'van-ban/nam/2025/',
        'van-ban/nam/2026/loai/bao-cao/ 1',
        'van-ban/nam/2026/loai/thong-bao/ 2',
        'van-ban/nam/2026/linh-vuc/y-te/ 2',
        'van-ban/nam/2026/linh-vuc/nha-dat/ 1',
      ],
    ],
    [
      'a year of one type alone: no link to the same documents',
      { year: '2025' },
      ['van-ban/nam/2026/', 'van-ban/ ×', 'van-ban/nam/2025/linh-vuc/y-te/ 1'],
    ],
    [
      'a type: its years',
      { type: 'bao-cao' },
      [
        'van-ban/nam/2026/loai/bao-cao/ 1',
        'van-ban/nam/2025/loai/bao-cao/ 2',
        'van-ban/ ×',
        'van-ban/loai/thong-bao/',
      ],
    ],
    [
      'a year with a type: either may be taken away or changed',
      { year: '2026', type: 'bao-cao' },
      [
        'van-ban/loai/bao-cao/ ×',
        'van-ban/nam/2025/loai/bao-cao/',
        'van-ban/nam/2026/ ×',
        'van-ban/nam/2026/loai/thong-bao/',
        'van-ban/nam/2026/linh-vuc/y-te/',
        'van-ban/nam/2026/linh-vuc/nha-dat/',
      ],
    ],
    [
      'a year with a field: without the year it is the list of the field',
      { year: '2026', field: 'y-te' },
      [
        'linh-vuc/y-te/ ×',
        'van-ban/nam/2025/linh-vuc/y-te/',
        'van-ban/nam/2026/loai/bao-cao/',
        'van-ban/nam/2026/loai/thong-bao/',
        'van-ban/nam/2026/ ×',
        'van-ban/nam/2026/linh-vuc/nha-dat/',
      ],
    ],
  ])('%s', (_, narrowing, links) => expect(linksOf(portal, narrowing)).toEqual(links));

  it('are none where there is one document, or none', () => {
    expect(linksOf(portal, {}, 'plans')).toEqual([]);
    expect(linksOf(portal, {}, 'news')).toEqual([]);
  });

  it('of a field lead to its years in each section', () => {
    const linked = (id: string): (string | number | undefined)[][] =>
      fieldYears(portal, id).map(({ path, count }) => [path, count]);
    expect(linked('y-te')).toEqual([
      ['van-ban/nam/2026/linh-vuc/y-te/', 2],
      ['ke-hoach/nam/2026/linh-vuc/y-te/', 1],
      ['van-ban/nam/2025/linh-vuc/y-te/', 1],
    ]);
    expect(linked('nha-dat')).toEqual([]);
    expect(linked('cho')).toEqual([]);
  });
});
