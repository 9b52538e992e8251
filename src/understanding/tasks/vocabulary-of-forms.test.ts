import { describe, expect, it } from 'vitest';
import { pairs, plurals, titles, wholes } from '../../language/work/bodies.ts';
import {
  carriedOut,
  carryingOut,
  formalAdditions,
  formalGrounds,
  formalManners,
  formalOpeners,
  formalPapers,
} from '../../language/work/formality.ts';
import { sendLinks, sendVerbs, sentThings } from '../../language/work/formulas.ts';
import { closeness } from '../../language/work/manners.ts';
import {
  citizens,
  executionPapers,
  executionWords,
  lawLinks,
  lawOpeners,
  lawParts,
  noticeAims,
  noticeLinks,
  officeHolders,
} from '../../language/work/no-work.ts';
import { concerningWords, groundOpeners } from '../../language/work/orders.ts';
import { isFormalOrder, isFormalTask } from './formality.ts';
import { headLength } from './names/heads.ts';
import { ownWords } from './own-words.ts';
import { readInstructions } from './sentences/instruction.ts';
import { isReport } from './sentences/report.ts';
import { rolesOf } from './sentences/roles.ts';

const facts = { isKnown: () => false, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-03-02' };
const rows = (...lists: Readonly<Record<string, string>>[]): [string, string][] =>
  lists.flatMap((list) => Object.entries(list));
const refusals = (text: string): string[] => {
  const rules: string[] = [];
  readInstructions(text, facts, ({ rule }) => rules.push(rule));
  return rules;
};
/** A text without a word, which then decides nothing. */
const without = (text: string, word: string): string => text.replace(new RegExp(word, 'i'), 'mái che');

describe('each word of formulas, reports, roles and names of groups decides what its example shows', () => {
  it.each(rows(formalManners, carryingOut, carriedOut, formalGrounds))(
    '“%s” is a formality: %s',
    (word, text) => {
      expect(text).toContain(word);
      expect(isFormalOrder(text, '2026-03-02')).toBe(true);
      expect(isFormalOrder(text.replace(word, 'dọn chợ'), '2026-03-02')).toBe(false);
    },
  );
  it.each(rows(formalOpeners, formalAdditions, formalPapers))(
    'with “%s” a task is left out: %s',
    (word, text) => {
      expect(isFormalTask({ text, unitName: 'Trạm Y tế' })).toBe(true);
      expect(isFormalTask({ text: text.replace(word, 'dọn chợ'), unitName: 'Trạm Y tế' })).toBe(false);
    },
  );

  it.each(rows(sendVerbs, sendLinks, sentThings))('“%s” sends something to an office: %s', (word, text) => {
    expect(isReport(text)).toBe(true);
    expect(isReport(text.replace(word, 'che'))).toBe(false);
  });

  it.each<[rule: string, list: Readonly<Record<string, string>>]>([
    ['execution', { ...executionPapers, ...executionWords }],
    ['notice', { ...noticeLinks, ...noticeAims }],
    ['quoted law', { ...lawOpeners, ...lawLinks, ...lawParts }],
    ['story', citizens],
  ])('by each of its words: %s', (rule, list) => {
    for (const [word, text] of rows(list)) {
      expect([word, refusals(text)]).toEqual([word, [rule]]);
      expect([word, refusals(without(text, word))]).not.toEqual([word, [rule]]);
    }
  });
  it.each(rows(officeHolders))('who is “%s” orders', (word, text) => {
    expect(refusals(text)).not.toContain('story');
    expect(refusals(without(text, word))).toContain('story');
  });

  it.each(rows(concerningWords))('“%s” stands before a unit that is asked', (_, text) =>
    expect(readInstructions(text, facts)[0]?.unitName).toBe('Trạm Y tế'),
  );
  it.each(rows(groundOpeners))('after “%s” the own words begin with the work', (word, text) => {
    expect(ownWords({ text, unitName: 'Trạm Y tế' })).toBe('tiêm vắc xin');
    expect(ownWords({ text: text.replace(word, 'Mái che'), unitName: 'Trạm Y tế' })).not.toBe('tiêm vắc xin');
  });
  it.each(rows(closeness))('“phối hợp %s với”', (_, words) =>
    expect(rolesOf(words, { isKnown: () => false, isLed: false })).toEqual({
      role: 'lead',
      support: 'Trạm Y tế',
    }),
  );

  it.each(rows(plurals, wholes, titles, pairs))('“%s” begins the name of a group or a person', (_, text) => {
    expect(headLength(text, { loose: true })).toBeGreaterThan(0);
  });
});
