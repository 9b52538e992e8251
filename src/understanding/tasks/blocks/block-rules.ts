import { noWorkRule } from '../sentences/no-work.ts';
import {
  afterTopic,
  readIntroduction,
  readItem,
  readLabelled,
  readSection,
  readSentences,
  readTopic,
  readTopics,
} from './block-readers.ts';
import { isOpening } from './context.ts';
import { asksForComments } from './introduction.ts';
import { isLabel } from './labels-beside.ts';
import { endsSection } from './section-end.ts';
import type { SectionKind } from './section.ts';
import { sectionKind } from './section.ts';
import type { Visit } from './visit.ts';
import { earlierOf } from './visit.ts';

/** One named way to read a block. */
interface BlockRule<Found> {
  name: string;
  /** What the rule needs of the block; undefined if the rule is not for it. */
  when(visit: Visit): Found | undefined;
  then(visit: Visit, found: Found): void;
}

const rule = <Found>({ name, when, then }: BlockRule<Found>) => ({
  name,
  read(visit: Visit): boolean {
    const found = when(visit);
    if (found === undefined) return false;
    then(visit, found);
    return true;
  },
});

const textOf = ({ node }: Visit): string => node.block.text;
const isItem = ({ marked, context }: Visit): boolean => marked && context.kind !== 'silent';

/** Whether a block belongs to the unit above it. */
const belongs = (visit: Visit, unit: string): boolean =>
  visit.marked
    ? visit.node.block.kind !== 'heading'
    : !endsSection(textOf(visit), unit, earlierOf(visit), visit.reader.facts);

/** The first rule that is for a block reads it. */
export const blockRules = [
  rule({
    name: 'label',
    when: ({ node }) => (isLabel(node) ? true : undefined),
    then: () => undefined,
  }),
  rule({
    name: 'no work',
    when(visit) {
      const text = textOf(visit);
      if (visit.node.children.length > 0 || /[.;]\s/.test(text)) return undefined;
      return noWorkRule(text);
    },
    then: (visit, { name }) => visit.reader.pass(visit, { text: textOf(visit), rule: name }),
  }),
  rule({
    name: 'labels that name a unit',
    when(visit) {
      const labels =
        visit.marked || visit.node.children.length !== 0 ? visit.reader.labels(visit.node) : undefined;
      return labels?.unitName === undefined ? undefined : { ...labels, unitName: labels.unitName };
    },
    then: readLabelled,
  }),
  rule({
    name: 'topic before a unit',
    when: (visit) => (isItem(visit) ? afterTopic(visit) : undefined),
    then: readTopic,
  }),
  rule({
    name: 'name of a unit',
    when: (visit) => (isItem(visit) ? visit.reader.section(visit.node) : undefined),
    then: readSection,
  }),
  rule({
    name: 'item of a unit',
    when(visit) {
      const { unit } = visit.context;
      return unit !== undefined && belongs(visit, unit) ? unit : undefined;
    },
    then: readItem,
  }),
  rule<SectionKind>({
    name: 'heading of a section',
    when: ({ node: { block, children }, marked }) =>
      block.kind === 'heading' || (marked && children.length > 0 && block.text.length < 100)
        ? sectionKind(block.text)
        : undefined,
    then({ node, context, reader }, kind) {
      const opener = kind === 'assigning' ? context.opener : undefined;
      reader.walk(node.children, { ...context, unit: undefined, kind, opener });
    },
  }),
  rule({
    name: 'topics of comments',
    when: (visit) => (isOpening(textOf(visit)) && asksForComments(textOf(visit)) ? true : undefined),
    then: readTopics,
  }),
  rule({
    name: 'introduction',
    when: (visit) => (isOpening(textOf(visit)) ? true : undefined),
    then: readIntroduction,
  }),
  rule({ name: 'sentences', when: () => true, then: (visit) => readSentences(visit, textOf(visit)) }),
];
