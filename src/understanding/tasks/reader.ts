import type { TextBlock } from '../../domain/text-block.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import type { Context, DirectiveFacts, PassedSentence, UnitSection, Work } from './context.ts';
import {
  areWork,
  commanding,
  dated,
  isClosing,
  isMarked,
  isTask,
  opening,
  ownUnit,
  sectionOf,
  unnamed,
  workOf,
} from './context.ts';
import type { Labels } from './label.ts';
import { isLabel, labelsOf } from './label.ts';
import type { Outline } from './outline.ts';
import { outlineOf } from './outline.ts';
import type { Instruction } from './sentence.ts';
import { readInstructions } from './sentence.ts';
import { mendTables, readTables } from './table.ts';
import { sectionKind } from './words.ts';

/** Reads the tasks from the blocks of one document. */
export class TaskReader {
  /** The sentences that were looked at and are no task. */
  readonly passed: PassedSentence[] = [];
  private readonly found: Work[] = [];
  private readonly facts: DirectiveFacts;
  /** Whether the reader is past the preamble. */
  private started = false;

  constructor(facts: DirectiveFacts) {
    this.facts = facts;
  }

  read(blocks: readonly TextBlock[]): Work[] {
    const mended = mendTables(blocks);
    const rows = mended.flatMap((block, index) => (block.cells ? [{ index, block }] : []));
    const sections = new Map<TextBlock, UnitSection | undefined>();
    const holds = (block: TextBlock): boolean => {
      if (!sections.has(block)) sections.set(block, sectionOf(block, this.facts));
      return sections.get(block) !== undefined;
    };
    this.walk(
      outlineOf(mended, holds).filter(({ block }) => block.kind !== 'row'),
      {},
    );
    for (const { index, unitName, text, deadline } of readTables(rows, this.facts.year))
      this.found.push({
        ...{ block: index, unitName, text, deadline, role: 'lead' },
        ...{ rule: 'row', evidence: unitName },
      });
    return this.found.sort((a, b) => a.block - b.block);
  }

  private readonly deadlineOf = (text: string): Deadline | undefined =>
    dated(readDeadline(text, this.facts.year));

  private walk(nodes: readonly Outline[], context: Context): void {
    const here = { ...context };
    let pending: Deadline | undefined;
    nodes.forEach((node, index) => {
      const { block } = node;
      if (block.kind === 'row') return;
      const marked = isMarked(block);
      if (marked) pending = undefined;
      const before = this.found.length;
      this.visit(
        node,
        here.deadline || !pending ? here : { ...here, deadline: pending },
        here,
        nodes.slice(0, index),
      );
      if (marked && this.found.length === before && block.kind !== 'heading')
        pending = this.deadlineOf(block.text);
      if (marked || opening.test(block.text)) this.started = true;
    });
  }

  private visit(node: Outline, context: Context, after: Context, earlier: readonly Outline[]): void {
    const { block, children } = node;
    const { text } = block;
    const marked = isMarked(block);
    if (isLabel(node)) return;
    const labels = marked && context.kind !== 'silent' ? labelsOf(children, this.facts.year) : undefined;
    if (labels) return this.readLabelled(node, labels, context);
    const section = marked && context.kind !== 'silent' ? sectionOf(block, this.facts) : undefined;
    if (section) return this.readSection(node, section, context);
    if (
      context.unit !== undefined &&
      (marked ? block.kind !== 'heading' : !isClosing(text, context.unit, earlier, this.facts))
    )
      return this.readItem(node, context.unit, context);
    const outside = { ...context, unit: undefined };
    const kind =
      block.kind === 'heading' || (marked && children.length > 0 && text.length < 100)
        ? sectionKind(text)
        : undefined;
    if (kind !== undefined)
      return this.walk(children, {
        ...outside,
        kind,
        opener: kind === 'assigning' ? context.opener : undefined,
      });
    const instructions = context.kind === 'silent' && marked ? [] : readInstructions(text, this.facts);
    if (opening.test(text)) return this.readOpener(node, instructions.at(-1), outside, after);
    const given = instructions.filter((instruction) => {
      if (!isTask(instruction, marked, this.started, context, this.facts)) {
        this.passed.push({ block: node.index, text: instruction.text, rule: `no-${instruction.kind}` });
        return false;
      }
      const unitName = instruction.unitName ?? unnamed(context, this.facts)!;
      this.give(node, unitName, instruction.text, context, instruction.kind);
      return (this.started = true);
    });
    const unit = given.at(-1)?.unitName;
    this.walk(
      children,
      unit !== undefined && areWork(children)
        ? { ...outside, unit }
        : given.length > 0 && !areWork(children)
          ? { ...outside, kind: 'silent' }
          : outside,
    );
  }

  private readSection(node: Outline, { name, rest }: UnitSection, context: Context): void {
    const inside = { ...context, unit: name, kind: undefined };
    if (rest !== '' && !(opening.test(rest) && areWork(node.children)))
      this.give(node, name, rest, context, 'section');
    else if (rest !== '') inside.deadline = this.deadlineOf(rest) ?? context.deadline;
    if (rest === '' || areWork(node.children)) this.walk(node.children, inside);
  }

  /** A block with labels below it: a task, or the introduction to the items below it, which get its labels. */
  private readLabelled(node: Outline, { unitName, deadline }: Labels, context: Context): void {
    const inside = { ...context, unit: unitName, deadline: deadline ?? context.deadline };
    const items = node.children.filter((child) => !isLabel(child));
    if (areWork(items)) this.walk(items, inside);
    else this.give(node, unitName, node.block.text, inside, 'label');
  }

  /** An item below the name of a unit: a task, or the introduction to the tasks below it. */
  private readItem(node: Outline, unit: string, context: Context): void {
    const { text } = node.block;
    const work = node.children.length > 0 && areWork(node.children);
    if (!work || !opening.test(text)) this.give(node, ownUnit(text, unit, this.facts), text, context, 'item');
    if (work)
      this.walk(node.children, {
        ...context,
        deadline: opening.test(text) ? (this.deadlineOf(text) ?? context.deadline) : context.deadline,
      });
  }

  private readOpener(
    node: Outline,
    instruction: Instruction | undefined,
    context: Context,
    after: Context,
  ): void {
    const named =
      instruction && instruction.kind !== 'bare' && instruction.kind !== 'own'
        ? instruction.unitName
        : undefined;
    const opener = { unit: named, commanding: named !== undefined || commanding.test(node.block.text) };
    const deadline = this.deadlineOf(node.block.text) ?? context.deadline;
    if (!isMarked(node.block)) after.opener = opener;
    const inside = { ...context, deadline, opener: opener.commanding ? opener : context.opener };
    this.walk(
      node.children,
      instruction?.kind === 'subject' && areWork(node.children) ? { ...inside, unit: named } : inside,
    );
  }

  private give(
    { index }: Outline,
    unitName: string,
    text: string,
    { deadline }: Context,
    rule: string,
  ): void {
    this.found.push(
      workOf({ block: index, unitName, text, deadline, role: 'lead', rule, evidence: unitName }, this.facts),
    );
  }
}
