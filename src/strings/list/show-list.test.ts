import { describe, expect, it } from 'vitest';
import type { Narrowing } from '../../portal/routes.ts';
import { vi } from '../vi.ts';
import { listCrumbs, listTitle } from './show-list.ts';

const fields = [{ id: 'y-te', name: 'Y tế' }];

describe('a list of a section', () => {
  it.each<[narrowing: Narrowing, title: string, crumbs: string]>([
    [{}, 'Kế hoạch tuyên truyền', 'Kế hoạch'],
    [{ year: '2026' }, 'Kế hoạch tuyên truyền năm 2026', 'Kế hoạch (ke-hoach/), Năm 2026'],
    [{ type: 'ke-hoach' }, 'Kế hoạch tuyên truyền: kế hoạch', 'Kế hoạch (ke-hoach/), Kế hoạch'],
    [
      { year: '2026', type: 'chuong-trinh' },
      'Kế hoạch tuyên truyền năm 2026: chương trình',
      'Kế hoạch (ke-hoach/), Năm 2026 (ke-hoach/nam/2026/), Chương trình',
    ],
    [
      { year: '2026', field: 'y-te' },
      'Kế hoạch tuyên truyền năm 2026, lĩnh vực Y tế',
      'Kế hoạch (ke-hoach/), Năm 2026 (ke-hoach/nam/2026/), Y tế',
    ],
  ])('%j: %s', (narrowing, title, crumbs) => {
    expect(listTitle('plans', narrowing, fields)).toBe(title);
    const shown = listCrumbs('plans', narrowing, fields);
    expect(shown.map(({ label, path }) => (path === undefined ? label : `${label} (${path})`)).join()).toBe(
      crumbs.replaceAll(', ', ','),
    );
  });

  it.each<[count: number, words: string]>([
    [0, ''],
    [1, '1 văn bản'],
    [2, '2 văn bản, mới nhất trước'],
    [1234, '1.234 văn bản, mới nhất trước'],
  ])('of %i documents', (count, words) => expect(vi.sectionCounts.directives(count)).toBe(words));
});
