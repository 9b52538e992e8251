import { addAll } from '../../../language/lists/long-lists.ts';
import { isLabel } from './labels-beside.ts';
import type { Outline } from './outline.ts';
import { rankOf } from './outline.ts';

/**
 * Puts the labels of each piece of work below it, where they follow it on its own level: a heading with a number, a
 * sentence, and below them “Chủ trì: …”, “Thời hạn: …”. The next heading has labels of its own.
 */
export const bindLabels = (nodes: readonly Outline[]): Outline[] =>
  boundIn(nodes).map((node) =>
    node.children.length > 0 ? { ...node, children: bindLabels(node.children) } : node,
  );

/** The same on one level. */
function boundIn(nodes: readonly Outline[]): readonly Outline[] {
  const runs = runsOf(nodes);
  if (runs.length === 0) return nodes;
  const bound: Outline[] = [];
  let done = 0;
  for (const { from, to } of runs) {
    const before = nodes.slice(done, from);
    const owner = ownerOf(before, nodes[from]!, runs.length > 1);
    const labels = nodes.slice(from, to);
    if (owner < 0) addAll(bound, [...before, ...labels]);
    else {
      const above = before[owner]!;
      const children = [...above.children, ...before.slice(owner + 1), ...labels];
      addAll(bound, [...before.slice(0, owner), { ...above, children }]);
    }
    done = to;
  }
  return [...bound, ...nodes.slice(done)];
}

/** The positions of labels that follow one another, each with the position after the last. */
function runsOf(nodes: readonly Outline[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  nodes.forEach((node, index) => {
    if (!isLabel(node)) return;
    const last = runs.at(-1);
    if (last?.to === index) last.to += 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

const isPlain = ({ block: { kind, marker } }: Outline): boolean => kind === 'paragraph' && marker === '';

/**
 * The position of the work that labels belong to, among the blocks between them and the labels before them; -1 if it is
 * the block above the list, which has no other labels.
 */
function ownerOf(before: readonly Outline[], label: Outline, several: boolean): number {
  const rank = isPlain(label) ? Infinity : rankOf(label.block);
  const start = 1 + before.findLastIndex(({ children }) => children.some(isLabel));
  const heading = before.findLastIndex((node) => !isPlain(node) && rankOf(node.block) < rank);
  if (heading >= start) return heading;
  return several && before.length > start ? before.length - 1 : -1;
}
