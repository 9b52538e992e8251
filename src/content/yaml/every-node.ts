import type { Document, Node } from 'yaml';
import { isCollection, isNode, isPair } from 'yaml';

/**
 * Calls `run` for each node of a document, parents first, in the order of the text. yaml's own `visit` copies the path to
 * each node, which is the square of the depth.
 */
export function forEachNode(document: Document.Parsed, run: (node: Node) => void): void {
  const goInto = (node: unknown): void => {
    if (isPair(node)) {
      goInto(node.key);
      goInto(node.value);
    }
    if (!isNode(node)) return;
    run(node);
    if (isCollection(node)) for (const item of node.items) goInto(item);
  };
  goInto(document.contents);
}
