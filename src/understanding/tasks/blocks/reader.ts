import type { TextBlock } from '../../../domain/text-block.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { readDeadline } from '../../deadlines/read-deadline.ts';
import type { NoWork } from '../sentences/instruction.ts';
import { readInstructions } from '../sentences/instruction.ts';
import { noWorkRule } from '../sentences/no-work.ts';
import { rolesOf } from '../sentences/roles.ts';
import type { PassedSentence, Work } from '../work.ts';
import { bindLabels } from './bind-labels.ts';
import { blockRules } from './block-rules.ts';
import type { Context, DirectiveFacts } from './context.ts';
import { dated, isMarked, isOpening, nothingAbove, workOf } from './context.ts';
import { hasLabel, labelsBeside } from './labels-beside.ts';
import type { LabelsBeside, Outline } from './outline.ts';
import { outlineOf } from './outline.ts';
import type { UnitSection } from './section.ts';
import { sectionOf } from './section.ts';
import { mendTables, readTables } from './table.ts';
import type { BlockReader, Gift, Visit } from './visit.ts';

/** Reads the tasks from the blocks of one document. */
export class TaskReader implements BlockReader {
  /** The sentences that were looked at and are no task. */
  readonly passed: PassedSentence[] = [];
  readonly facts: DirectiveFacts;
  /** Whether the reader is past the preamble. */
  started = false;
  private readonly found: Work[] = [];

  constructor(facts: DirectiveFacts) {
    this.facts = facts;
  }

  read(blocks: readonly TextBlock[]): Work[] {
    const mended = mendTables(blocks);
    const rows = mended.flatMap((block, index) => (block.cells ? [{ index, block }] : []));
    const outline = outlineOf(mended, (node) => this.section(node) !== undefined, hasLabel);
    this.walk(bindLabels(outline.filter(({ block }) => block.kind !== 'row')), nothingAbove);
    for (const { index, ...row } of readTables(rows, this.facts))
      this.found.push({ block: index, rule: 'row', evidence: row.unitName, ...row });
    return this.found.sort((a, b) => a.block - b.block);
  }

  section(node: Outline): UnitSection | undefined {
    if (node.section === undefined) node.section = sectionOf(node.block, this.facts) ?? null;
    return node.section ?? undefined;
  }

  labels(node: Outline): LabelsBeside | undefined {
    if (node.labels === undefined) node.labels = labelsBeside(node, this.facts.date) ?? null;
    return node.labels ?? undefined;
  }

  readonly deadlineOf = (text: string): Deadline | undefined => dated(readDeadline(text, this.facts.date));

  walk(list: readonly Outline[], context: Context): void {
    const here = { ...context };
    // An item that gives nothing itself may set the deadline of the paragraph below it.
    let pending = '';
    list.forEach((node, place) => {
      const { block } = node;
      if (block.kind === 'row') return;
      const marked = isMarked(block);
      if (marked) pending = '';
      const before = this.found.length;
      const deadline = here.deadline ?? this.deadlineOf(pending);
      this.visit({ node, marked, context: { ...here, deadline }, after: here, list, place, reader: this });
      const givesNothing = marked && this.found.length === before && block.kind !== 'heading';
      if (givesNothing && !noWorkRule(block.text)) pending = block.text;
      if (marked || isOpening(block.text)) this.started = true;
    });
  }

  give({ node: { index }, context }: Visit, gift: Gift): void {
    const { unitName, text, rule, evidence = unitName, work = text, labels } = gift;
    const before = this.found.at(-1);
    const isLed = before?.block === index && /chủ trì/iu.test(before.text);
    const roles = rolesOf(work, { isKnown: this.facts.isKnown, isLed });
    const support = labels?.support ?? roles.support;
    this.found.push(
      workOf(
        {
          ...{ block: index, unitName, text, rule, evidence },
          deadline: labels?.deadline ?? context.deadline,
          role: labels?.unitName === undefined ? roles.role : 'lead',
          ...(support !== undefined && { support }),
        },
        this.facts,
      ),
    );
  }

  pass({ node: { index } }: Visit, { text, rule }: NoWork): void {
    this.passed.push({ block: index, text, rule });
  }

  /** The instructions of a block; the sentences that give no work are passed. */
  instructions(visit: Visit, text: string) {
    return readInstructions(text, this.facts, (refusal) => this.pass(visit, refusal));
  }

  private visit(visit: Visit): void {
    for (const { read } of blockRules) if (read(visit)) return;
  }
}
