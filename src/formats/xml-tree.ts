import { readXml, XmlError } from './xml.ts';

/** An element with all that is in it. Names are without prefixes: programs differ in the prefix they give a namespace. */
export interface XmlNode {
  name: string;
  /** Of two attributes that differ in the prefix alone, the one without a prefix or with the element's own prefix. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlNode | string)[];
}

/** No office file nests deeper; a deeper one would overflow the stack of those who walk through it. */
const deepest = 500;

/** The root element of an XML text. Throws an `XmlError` where the text is not well-formed or too deep. */
export function xmlTree(xml: string): XmlNode {
  const top: OpenNode = { name: '', attributes: {}, children: [] };
  const open = [top];
  readXml(xml, {
    open({ name, prefix, attributes }) {
      if (open.length > deepest) throw new XmlError('deep');
      const node: OpenNode = { name, attributes: withoutPrefixes(attributes, prefix), children: [] };
      open.at(-1)!.children.push(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)!.children.push(text);
    },
  });
  const root = elementsOf(top)[0];
  if (!root) throw new XmlError('malformed');
  return root;
}

/** The elements directly within an element; of one name, where it is given. */
export const elementsOf = (node: XmlNode | undefined, name?: string): XmlNode[] =>
  (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The element at the end of a path of names, each directly within the one before; undefined where one is missing. */
export function elementAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let at = node;
  for (const name of path) at = elementsOf(at, name)[0];
  return at;
}

/** All elements of some names at any depth, in the order of the text. */
export function* elementsWithin(node: XmlNode, ...names: string[]): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    if (names.includes(child.name)) yield child;
    yield* elementsWithin(child, ...names);
  }
}

/** All text at any depth. */
export const textWithin = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');

function withoutPrefixes(attributes: Readonly<Record<string, string>>, own: string): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    if (colon < 0 || name.slice(0, colon) === own || !(local in plain)) plain[local] = value;
  }
  return plain;
}

interface OpenNode extends XmlNode {
  children: (XmlNode | string)[];
}
