import { asWords } from '../../../language/quantities/rule.ts';
import { readDeadline } from '../../deadlines/read-deadline.ts';
import { asksForReport, isReport } from '../sentences/report.ts';
import type { Instruction } from '../sentences/told.ts';
import type { Context, DirectiveFacts } from './context.ts';
import { dated, unnamed } from './context.ts';

/** An instruction and where it is found. */
export interface Given {
  instruction: Instruction;
  /** Whether its block is a heading or has a number or a mark. */
  marked: boolean;
  /** Whether it comes after the preamble. */
  started: boolean;
  context: Context;
  facts: DirectiveFacts;
}

/** A rule that says whether an instruction is a task of this document. */
interface AcceptanceRule {
  name: string;
  when(given: Given): boolean;
  isTask: boolean;
}

const responsible = /(?:có|chịu) trách nhiệm/iu;
const person = /^(?:đồng chí|đ\/c|ông|bà)\s/iu;
const must = new RegExp(asWords('phải'), 'iu');

const isTelling = ({ context: { kind } }: Given): boolean => kind === 'silent' || kind === 'descriptive';

const hasDay = ({ instruction, facts }: Given): boolean =>
  dated(readDeadline(instruction.text, facts.date)) !== undefined;

/** Whether the words leave no doubt that this is work: “có trách nhiệm”, “phải”, a day by which it is to be done. */
function isFirm(given: Given): boolean {
  const { instruction } = given;
  return (
    responsible.test(instruction.text) ||
    // In a section of principles and conditions “phải” is a rule for everybody.
    (!isTelling(given) && must.test(instruction.text)) ||
    hasDay(given)
  );
}

/** The first that answers wins. */
const acceptanceRules: readonly AcceptanceRule[] = [
  { name: 'formality', when: ({ instruction }) => instruction.formal, isTask: false },
  { name: 'order', when: ({ instruction }) => instruction.kind === 'order', isTask: true },
  {
    name: 'own work in a section that gives work',
    when: ({ instruction, marked, context }) =>
      instruction.kind === 'own' && marked && context.kind === 'assigning',
    isTask: true,
  },
  {
    name: 'a day for one who leads the issuer',
    when: (given) =>
      given.instruction.kind === 'own' &&
      person.test(given.instruction.unitName!) &&
      hasDay(given) &&
      !isTelling(given),
    isTask: true,
  },
  // The issuer's own work is a report and no task.
  { name: 'own work', when: ({ instruction }) => instruction.kind === 'own', isTask: false },
  {
    name: 'subject with a firm word',
    when: (given) => given.instruction.kind === 'subject' && isFirm(given),
    isTask: true,
  },
  {
    name: 'subject where nothing is given',
    when: (given) => given.instruction.kind === 'subject' && isTelling(given),
    isTask: false,
  },
  {
    name: 'subject',
    when: ({ instruction, started, marked, context }) =>
      instruction.kind === 'subject' && (started || marked || context.kind === 'assigning'),
    isTask: true,
  },
  {
    name: 'subject in the preamble',
    when: ({ instruction }) => instruction.kind === 'subject',
    isTask: false,
  },
  {
    name: 'nobody is named',
    when: ({ context, facts }) => unnamed(context, facts) === undefined,
    isTask: false,
  },
  {
    name: 'nobody in the preamble',
    when: (given) => !given.started && !(isFirm(given) && isReport(given.instruction.text)),
    isTask: false,
  },
  {
    name: 'item after an order',
    when: (given) => given.marked && given.context.opener?.commanding === true && !isTelling(given),
    isTask: true,
  },
  { name: 'item without an order', when: ({ marked }) => marked, isTask: false },
  {
    name: 'report to send',
    when: ({ instruction, context, facts }) =>
      asksForReport(instruction.text, facts.date) &&
      (context.kind !== 'silent' || context.opener !== undefined),
    isTask: true,
  },
];

/** Decides whether an instruction is a task of this document, and names the rule. */
export function accept(given: Given): { isTask: boolean; rule: string } {
  const rule = acceptanceRules.find(({ when }) => when(given));
  return { isTask: rule?.isTask ?? false, rule: rule?.name ?? 'nothing to send' };
}
