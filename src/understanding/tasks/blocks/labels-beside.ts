import type { LabelFacts } from './label.ts';
import { factsOf, isLabelText, readLabels } from './label.ts';
import type { Outline } from './outline.ts';

/** What labels say that are below a block, or at the end of its own text. */
export interface LabelsBeside extends LabelFacts {
  /** The blocks below it that are no labels. */
  items: readonly Outline[];
}

/** Whether a block is a label of the block above it, and no task itself. */
export const isLabel = ({ block, children }: Outline): boolean =>
  children.length === 0 && isLabelText(block.text);

/** Reads the labels beside a block; undefined if they name neither a unit nor a time. */
export function labelsBeside({ block, children }: Outline, year: string): LabelsBeside | undefined {
  const below = children.filter(isLabel);
  const inside = isLabelText(block.text) ? [] : readLabels(block.text);
  if (inside.length + below.length === 0) return undefined;
  const facts = factsOf([...inside, ...below.flatMap((label) => readLabels(label.block.text))], year);
  return facts && { ...facts, items: children.filter((child) => !isLabel(child)) };
}
