import type { Element } from 'hast';
import type { BodyBlock } from './body-blocks.ts';

/**
 * Gives the sentence of each task the id that links lead to: on its item, row or paragraph; in a heading, or where the
 * element has the id of another task, on an empty element inside.
 */
export function addTaskAnchors(
  blocks: readonly BodyBlock[],
  tasks: readonly { block: number | null; anchor: string }[],
): void {
  const done = new Set<Element>();
  for (const { block, anchor } of tasks) {
    const { element, kind } = blocks[block ?? -1] ?? {};
    if (!element) continue;
    if (!done.has(element) && kind !== 'heading') element.properties['id'] = anchor;
    else if (element.properties['id'] !== anchor && !element.children.some((child) => hasId(child, anchor)))
      element.children.unshift({
        type: 'element',
        tagName: 'span',
        properties: { id: anchor },
        children: [],
      });
    done.add(element);
  }
}

const hasId = (node: Element['children'][number], id: string): boolean =>
  node.type === 'element' && node.properties['id'] === id;
