import type { Element, Root, RootContent } from 'hast';

/** Sixteen lists and quotations within each other have less than half of it, and what walks through a tree of thousands fails. */
const deepest = 100;

/**
 * Makes text of what is deeper than a hundred elements within each other: `*…*` in `*…*` and so on.
 * @returns the first element whose marks are lost; undefined in nearly all bodies
 */
export function boundDepth(tree: Root): Element | undefined {
  let level: (Root | Element)[] = [tree];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const below: Element[] = [];
    for (const { children } of level)
      for (const child of children) if (child.type === 'element') below.push(child);
    level = below;
  }
  const flattened = level.filter((node): node is Element => node.type === 'element');
  for (const node of flattened) node.children = [{ type: 'text', value: textWithin(node) }];
  return flattened[0];
}

/** The text of an element of any depth. */
function textWithin(element: Element): string {
  const texts: string[] = [];
  const left: RootContent[] = [element];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text' || node.type === 'raw') texts.push(node.value);
    else if (node.type === 'element') for (const child of node.children.toReversed()) left.push(child);
  }
  return texts.join('');
}
