import type { TextBlock } from '../../../domain/text-block.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { readDeadline } from '../../deadlines/read-deadline.ts';
import type { TextFacts } from '../sentences/instruction.ts';
import { isImperative } from '../words.ts';
import type { Work } from '../work.ts';
import type { Outline } from './outline.ts';
import type { SectionKind } from './section.ts';

/** What the reader of a whole document has to know of it and the ward. */
export interface DirectiveFacts extends TextFacts {
  /** Kính gửi. */
  to: readonly string[];
}

/** What the blocks above tell of a block. */
export interface Context {
  /** The unit that the tasks here belong to. */
  unit?: string | undefined;
  /** The sentence before the list: the unit that it names, and whether it asks for something. */
  opener?: Opener | undefined;
  kind?: SectionKind | undefined;
  /** The deadline of the blocks above, for a task that sets none itself. */
  deadline?: Deadline | undefined;
}

/** What is told where no block is above: all fields, since objects of one shape are read faster. */
export const nothingAbove: Context = {
  unit: undefined,
  opener: undefined,
  kind: undefined,
  deadline: undefined,
};

/** The sentence before a list. */
export interface Opener {
  unit: string | undefined;
  commanding: boolean;
}

/** Whether a text introduces the blocks below it: it ends with a colon. */
export const isOpening = (text: string): boolean =>
  text.endsWith(':') || (/\s$/.test(text.slice(-1)) && text.trimEnd().endsWith(':'));

/** The units that a sentence without a name means: those of the sentence before the list, else Kính gửi. */
export function unnamed({ opener }: Context, { to }: DirectiveFacts): string | undefined {
  return opener?.unit ?? (to.length > 0 ? to.join('; ') : undefined);
}

/** Whether a block is a heading, or has a number or a mark. */
export const isMarked = (block: TextBlock): boolean => block.kind === 'heading' || block.marker !== '';

/** Whether most of the items begin with a verb of command. If not, they are a list of things. */
export function areWork(children: readonly Outline[]): boolean {
  let [items, work] = [0, 0];
  for (const child of children) {
    if (!isMarked(child.block)) continue;
    items += 1;
    if ((child.isWork ??= isWork(child.block))) work += 1;
  }
  return 2 * work > items;
}

const isWork = ({ kind, text }: TextBlock): boolean =>
  kind === 'heading' || isImperative(text) || isOpening(text);

/** The deadline itself if it is a date, else undefined. */
export const dated = (deadline: Deadline | undefined): Deadline | undefined =>
  deadline?.due ? deadline : undefined;

/** Completes a task: with the deadline from above if it has no date of its own, with Kính gửi for “Quý cơ quan”. */
export function workOf(work: Work, { to, date }: DirectiveFacts): Work {
  const { text, unitName, deadline } = work;
  const own = readDeadline(text, date);
  return {
    ...work,
    unitName: to.length > 0 && /^quý\s/iu.test(unitName) ? to.join('; ') : unitName,
    text: text.includes('./') ? text.replace(/\s*\.\/\.?$/, '.') : text,
    deadline: own?.due || !deadline ? own : deadline,
  };
}
