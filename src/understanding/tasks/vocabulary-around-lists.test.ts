import { describe, expect, it } from 'vitest';
import {
  askingWords,
  besidesWords,
  commentVerbs,
  decisionVerbs,
  dutyOpeners,
  listEnds,
  listNouns,
  sectionEnds,
  topicNouns,
  topicVerbs,
  unitOpeners,
} from '../../language/work/introductions.ts';
import {
  askingAfterLaw,
  effectConditions,
  pointVerbs,
  replacedPapers,
  tellingVerbs,
  troubleConditions,
} from '../../language/work/no-work.ts';
import { asksForComments, commanding, givesWorkItself } from './blocks/introduction.ts';
import { endsSection } from './blocks/section-end.ts';
import { sectionOf } from './blocks/section.ts';
import { readInstructions } from './sentences/instruction.ts';

const facts = { isKnown: () => false, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-03-02' };
const rows = (...lists: Readonly<Record<string, string>>[]): [string, string][] =>
  lists.flatMap((list) => Object.entries(list));
const refusals = (text: string): string[] => {
  const rules: string[] = [];
  readInstructions(text, facts, ({ rule }) => rules.push(rule));
  return rules;
};

describe('each word above a list, at the end of a section and of no work decides what its example shows', () => {
  it.each(rows(askingWords))('“%s” in an introduction asks for something', (_, text) =>
    expect(commanding.test(text)).toBe(true),
  );
  it.each(rows(commentVerbs, topicNouns, topicVerbs))('“%s” asks for comments', (_, text) =>
    expect(asksForComments(text)).toBe(true),
  );
  it.each(rows(decisionVerbs))('after “%s” the items are no topics', (_, text) =>
    expect(asksForComments(text)).toBe(false),
  );
  const givesWork = (text: string, child: string): boolean =>
    givesWorkItself(text, readInstructions(text, facts).at(-1), [
      { index: 1, children: [], block: { kind: 'item', number: 1, depth: 1, marker: '-', text: child } },
    ]);
  it.each(rows(besidesWords))('“%s” stands after work', (_, text) =>
    expect(givesWork(text, 'Rà soát hồ sơ.')).toBe(true),
  );
  it.each(rows(listNouns, listEnds))('“%s” stands for the items below', (_, text) =>
    expect(givesWork(text, 'Mái che.')).toBe(false),
  );
  it.each(rows(sectionEnds))('“%s” ends the section of a unit', (_, text) =>
    expect(endsSection(text, 'Trạm Y tế', [], { ...facts, to: [] })).toBe(true),
  );
  it.each(rows(unitOpeners, dutyOpeners))('“%s” stands before a unit', (_, text) =>
    expect(
      sectionOf({ kind: 'item', number: 1, depth: 1, marker: '-', text }, facts)?.name.startsWith(
        'Trạm Y tế',
      ),
    ).toBe(true),
  );
  it.each(rows(tellingVerbs, troubleConditions))('trouble is told of with “%s”', (_, text) =>
    expect(refusals(text)).toEqual(['difficulty']),
  );
  it.each(rows(replacedPapers))('a “%s” may be replaced', (_, text) =>
    expect(refusals(text)).toEqual(['effect']),
  );
  it.each(rows(effectConditions, askingAfterLaw))('after “%s” there is work', (_, text) =>
    expect(refusals(text).filter((rule) => ['effect', 'quoted law'].includes(rule))).toEqual([]),
  );
  it.each(rows(pointVerbs))('“%s” gives points', (_, text) => expect(refusals(text)).toEqual(['points']));
});
