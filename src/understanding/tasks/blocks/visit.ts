import type { Deadline } from '../../deadlines/deadline.ts';
import type { NoWork } from '../sentences/instruction.ts';
import type { Instruction } from '../sentences/told.ts';
import type { Context, DirectiveFacts } from './context.ts';
import { isMarked } from './context.ts';
import type { LabelFacts } from './label.ts';
import type { LabelsBeside, Outline } from './outline.ts';
import type { UnitSection } from './section.ts';

/** A block that the reader looks at, with what is around it. */
export interface Visit {
  node: Outline;
  /** Whether it is a heading, or has a number or a mark. */
  marked: boolean;
  context: Context;
  /** The context of the blocks after it. */
  after: Context;
  /** The list that it is in, and its place there. */
  list: readonly Outline[];
  place: number;
  reader: BlockReader;
}

/** What the rules for blocks need of the reader of a document. */
export interface BlockReader {
  readonly facts: DirectiveFacts;
  /** Whether the reader is past the preamble. */
  started: boolean;
  /** The units that a block names, if it names only them. */
  section(node: Outline): UnitSection | undefined;
  /** What the labels beside a block say. */
  labels(node: Outline): LabelsBeside | undefined;
  /** The deadline of a text, if it is a date. */
  deadlineOf(text: string): Deadline | undefined;
  /** The instructions of a block; the sentences that give no work are passed. */
  instructions(visit: Visit, text: string): readonly Instruction[];
  /** Reads the blocks below a block. */
  walk(nodes: readonly Outline[], context: Context): void;
  give(visit: Visit, gift: Gift): void;
  pass(visit: Visit, noWork: NoWork): void;
}

/** A task that a block gives. */
export interface Gift {
  unitName: string;
  text: string;
  rule: string;
  evidence?: string | undefined;
  /** The words after the unit's name, where they are not the whole text. */
  work?: string | undefined;
  labels?: LabelFacts | undefined;
}

/** How many blocks around a block a rule looks at. */
const near = 20;

/** The blocks before a block in the same list. */
export const earlierOf = ({ list, place }: Visit): readonly Outline[] =>
  list.slice(Math.max(0, place - near), place);

/** The place of the nearest paragraph without a mark before a place, among the blocks around it; -1 if there is none. */
export function placeAbove(list: readonly Outline[], place: number): number {
  for (let at = place - 1; at >= Math.max(0, place - near); at -= 1)
    if (!isMarked(list[at]!.block)) return at;
  return -1;
}

/** The blocks after a block in the same list. */
export const laterOf = ({ list, place }: Visit): readonly Outline[] => list.slice(place + 1, place + near);
