import { expect, test } from 'vitest';
import { formsInContext } from '../../../language/signs/forms-in-context.ts';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const said = (text: string): string => readerOf(documentOf(portal, 'x'), portal).words(text);

test.each(formsInContext.flatMap(({ examples }) => examples))('“%s” is “%s”', (text, words) =>
  expect(said(text)).toBe(words),
);

test.each([
  ['T13', 'T mười ba'],
  ['cao 5 km 3', 'cao năm ki lô mét ba'],
  ['đĩa DN', 'đĩa doanh nghiệp'],
  ['tòa M250', 'tòa M hai trăm năm mươi'],
])('“%s” is no such form: “%s”', (text, words) => expect(said(text)).toBe(words));
