import { describe, expect, it } from 'vitest';
import { documentOf, portalOf } from '../../channels/fixtures/portal.ts';
import { relatedOf } from './related.ts';

const rac = { topics: ['rac'] };
const portal = portalOf({
  directives: [
    { id: 'a', issued: '2026-01-01', ...rac },
    { id: 'b', issued: '2026-01-02', ...rac, expires: '2026-02-01' },
    { id: 'c', issued: '2026-01-03', ...rac, fields: ['y-te'] },
    { id: 'd', issued: '2026-01-04', ...rac, code: '4/TB-UBND' },
    { id: 'e', issued: '2026-01-05', ...rac, fields: ['y-te'], replaces: ['d', '3/TB-UBND'] },
    { id: 'f', issued: '2026-01-06', fields: ['y-te'] },
    { id: 'g', issued: '2026-01-07', ...rac, fields: ['y-te'] },
    { id: 'h', issued: '2026-01-08', amends: ['g'] },
  ],
  news: [{ id: 'tin', implements: ['directives/g'], published: '2026-01-09' }],
});
const related = (id: string): string[] =>
  relatedOf(documentOf(portal, id), portal).map(({ relation = 'near', related: each }) =>
    [relation, 'document' in each ? each.document.id : each.code].join(' '),
  );

describe('the documents related to another one', () => {
  it('are those that it names, then the next older of its topics and fields; those out of force are last', () => {
    expect(related('e')).toEqual(['replaces 3/TB-UBND', 'near c', 'near a', 'replaces d', 'near b']);
  });

  it('are five at most, each once, without what is out of force where others are there', () => {
    expect(related('g')).toEqual(['implementedBy tin', 'near e', 'near c', 'near a', 'near f']);
  });

  it('leave out what the note above the text names', () => {
    expect(related('d')).toEqual(['near c', 'near a', 'near b']);
    expect(related('h')).toEqual(['amends g']);
  });
});
