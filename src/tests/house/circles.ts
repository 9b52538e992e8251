/**
 * The circles of a graph: each group of nodes that all lead to each other, sorted (Tarjan's algorithm).
 * @param edges from each node to the nodes that it leads to; a target that is no node itself leads nowhere.
 */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (node: string): number => {
    const position = order.size;
    order.set(node, position);
    lowest.set(node, position);
    open.push(node);
    const targets = edges.get(node) ?? [];
    for (const target of targets) {
      const reached = order.has(target)
        ? open.includes(target)
          ? order.get(target)!
          : position
        : visit(target);
      lowest.set(node, Math.min(lowest.get(node)!, reached));
    }
    if (lowest.get(node) === position) {
      const group = open.splice(open.indexOf(node));
      if (group.length > 1 || targets.includes(node)) circles.push(group.sort());
    }
    return lowest.get(node)!;
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return circles.sort();
}
