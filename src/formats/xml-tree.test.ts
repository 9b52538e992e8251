import { expect, it } from 'vitest';
import { elementAt, elementsOf, elementsWithin, textWithin, xmlTree } from './xml-tree.ts';

const tree = xmlTree(
  '<w:a x:id="1" w:id="2"><w:b r:id="3">một <c>hai</c></w:b><w:b/><d><c><![CDATA[ba]]></c></d></w:a>',
);

it('names and attributes without prefixes, the element’s own first', () => {
  expect([tree.name, tree.attributes]).toEqual(['a', { id: '2' }]);
  expect(elementAt(tree, 'b')?.attributes).toEqual({ id: '3' });
});

it('elements directly within, at the end of a path, at any depth', () => {
  expect(elementsOf(tree).map(({ name }) => name)).toEqual(['b', 'b', 'd']);
  expect(elementAt(tree, 'd', 'c')?.children).toEqual(['ba']);
  expect(elementAt(tree, 'c')).toBeUndefined();
  expect([...elementsWithin(tree, 'c', 'd')].map(({ name }) => name)).toEqual(['c', 'd', 'c']);
  expect(textWithin(tree)).toBe('một haiba');
});

it.each(['<a><b></a>', '', '<a/><b', `${'<a>'.repeat(600)}${'</a>'.repeat(600)}`])('refuses %.20s', (xml) =>
  expect(() => xmlTree(xml)).toThrow('XML'),
);
