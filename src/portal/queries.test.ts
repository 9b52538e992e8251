import { expect, it } from 'vitest';
import { documentOf, portalOf } from '../channels/fixtures/portal.ts';
import { nextOlder } from './queries.ts';

const old = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05'].map((issued) => ({
  id: issued,
  issued,
  published: issued,
  fields: ['y-te'],
}));
const olderThan = (id: string, directives: typeof old) => {
  const portal = portalOf({ directives });
  return nextOlder(portal, 'fields', 'y-te', documentOf(portal, id).ref, '3').map((document) => document.id);
};

it.each([
  ['2026-05-05', ['2026-04-05', '2026-03-05', '2026-02-05']],
  ['2026-02-05', ['2026-01-05']],
  ['2026-01-05', []],
])('the documents of a field just before %s', (id, older) => {
  expect(olderThan(id, old)).toEqual(older);
});

it.each([
  ['is new', '2026-06-05'],
  ['is an old paper', '2026-03-20'],
])('stay the same when a document is put up today that %s', (_, issued) => {
  const added = [...old, { id: 'moi', issued, published: '2026-11-20', fields: ['y-te'] }];
  for (const { id } of old) expect(olderThan(id, added)).toEqual(olderThan(id, old));
});
