import type { LabelFacts } from './label.ts';
import { factsOf, isLabelText, readLabels } from './label.ts';
import type { Outline } from './outline.ts';

/** Whether a block is a label of the block above it, and no task itself. */
export const isLabel = ({ block, children }: Outline): boolean =>
  children.length === 0 && isLabelText(block.text);

/** What the labels say that are below a block, or at the end of its own text. */
export function labelsBeside(node: Outline, year: string): (LabelFacts & { items: Outline[] }) | undefined {
  const below = node.children.filter(isLabel);
  const inside = isLabelText(node.block.text) ? [] : readLabels(node.block.text);
  const facts = factsOf([...inside, ...below.flatMap(({ block }) => readLabels(block.text))], year);
  return facts && { ...facts, items: node.children.filter((child) => !isLabel(child)) };
}
