import { describe, expect, it } from 'vitest';
import { alsoVerbs, bodies, groups, notBodies, standingBodies } from '../../language/work/bodies.ts';
import { adverbials, clauseStarts, leads, neverInNames } from '../../language/work/clauses.ts';
import { measureColumns, meetingColumns, timeColumns, workColumns } from '../../language/work/columns.ts';
import {
  attendance,
  closings,
  enclosures,
  proposals,
  tellings,
  troubles,
} from '../../language/work/formulas.ts';
import {
  fillers,
  leadWords,
  otherWords,
  supportWords,
  timeWords,
  whoWords,
  workLabels,
} from '../../language/work/labels.ts';
import { meetingVerbs, officeVerbs, otherFirstVerbs, streetVerbs } from '../../language/work/local-verbs.ts';
import {
  companions,
  nameTails,
  namingVerbs,
  officesOf,
  nounsLikeVerbs,
  nounsWithVerbs,
  places,
} from '../../language/work/names.ts';
import { beforeNoOrder, orderVerbs } from '../../language/work/orders.ts';
import {
  assigningHeadings,
  assigningSections,
  silentHeadings,
  silentSections,
  tellingHeadings,
  tellingSections,
} from '../../language/work/sections.ts';
import { statements } from '../../language/work/statements.ts';
import {
  fieldVerbs,
  firstVerbs,
  leadingVerbs,
  manners,
  paperVerbs,
  peopleVerbs,
  roleVerbs,
} from '../../language/work/verbs.ts';
import { columnsOf } from './blocks/columns.ts';
import { readLabels, withoutWorkLabel } from './blocks/label.ts';
import { sectionKind } from './blocks/section.ts';
import { headLength } from './names/heads.ts';
import { readUnitPhrase } from './names/unit-phrase.ts';
import { readInstructions } from './sentences/instruction.ts';
import { isImperative, leadingVerbs as verbsAtStart } from './words.ts';

const isKnown = (): boolean => false;
const facts = { isKnown, issuer: 'Ủy ban nhân dân phường Mẫu', date: '2026-03-02' };
const phraseOf = (text: string, working = false) => readUnitPhrase(text, isKnown, true, working);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const rows = (...lists: Readonly<Record<string, string>>[]): [string, string][] =>
  lists.flatMap((list) => Object.entries(list));
/** Lists of words that end a name. */
const endingVerbs = [
  ...[leadingVerbs, paperVerbs, peopleVerbs, fieldVerbs, streetVerbs, meetingVerbs, officeVerbs, manners],
];
const refusals = (text: string): string[] => {
  const rules: string[] = [];
  readInstructions(text, facts, ({ rule }) => rules.push(rule));
  return rules;
};

describe('each word of the vocabulary of work decides what its example shows', () => {
  it.each(rows(...endingVerbs))('the work “%s” ends a name', (word, rest) => {
    expect(phraseOf(`Trạm Sen Hồng ${word} ${rest}`)).toMatchObject({
      name: 'Trạm Sen Hồng',
      commanded: true,
    });
  });

  it.each(rows(firstVerbs, otherFirstVerbs, ...endingVerbs))('“%s” begins an instruction', (word, rest) => {
    expect(isImperative(upper(`${word} ${rest}`))).toBe(true);
  });

  it.each(rows(roleVerbs))('the work “%s” is in no name', (word, rest) => {
    expect(phraseOf(`Đồng chí Chủ tịch Hội ${word} ${rest}`)?.name).toBe('Đồng chí Chủ tịch Hội');
  });

  it.each(rows(leadingVerbs, paperVerbs, peopleVerbs, fieldVerbs))(
    '“%s” is a verb as a whole',
    (word, rest) => {
      expect(verbsAtStart(`${word} ${rest}`)).toMatch(new RegExp(`^${word}(?!\\p{L})`, 'u'));
    },
  );

  it.each(rows(statements))('“%s” begins a statement', (word, rest) => {
    for (const name of ['Trạm Sen Hồng', 'Công an phường'])
      expect(phraseOf(`${name} ${word} ${rest}`, true)?.commanded ?? false).toBe(false);
  });

  it.each(rows(bodies))('“%s” begins the name of a body', (word, name) => {
    expect(headLength(name, { loose: false })).toBeGreaterThanOrEqual(word.length);
  });

  it.each(rows(notBodies, alsoVerbs))('“%s” begins no name of a body', (_, text) => {
    expect(headLength(text, { loose: false })).toBe(0);
  });

  it.each(rows(groups))('“các %s” begins the name of a group', (word, name) => {
    expect(headLength(name, { loose: false })).toBeGreaterThanOrEqual(name.indexOf(word) + word.length);
  });

  it.each(rows(places, nameTails, standingBodies))('“%s” ends a name before any verb', (_, text) => {
    expect(phraseOf(text, true)?.rest).toBe('nhặt rác');
  });

  it.each(
    rows(nounsWithVerbs, nounsLikeVerbs, namingVerbs, officesOf).filter(([, text]) => text.includes('|')),
  )('“%s” is within a name', (_, text) => {
    const [name, rest] = text.split(' | ');
    expect(phraseOf(`${name} ${rest}`)).toMatchObject({ name, rest });
  });

  it.each(rows(companions))('before “%s” a name ends', (_, text) => {
    expect(phraseOf(text)?.name).toBe('Công an phường');
  });

  it.each(rows(orderVerbs))('“%s” orders', (_, text) => {
    expect(readInstructions(text, facts)).toMatchObject([{ kind: 'order', unitName: 'Trạm Y tế' }]);
  });

  it.each(rows(beforeNoOrder))('after “%s” nothing is ordered', (_, text) => {
    expect(readInstructions(text, facts).filter(({ kind }) => kind === 'order')).toEqual([]);
  });

  it.each(rows(clauseStarts))('after a comma “%s” begins another clause', (word, rest) => {
    expect(phraseOf(`Trạm Sen Hồng, ${word} ${rest}`)?.name).toBe('Trạm Sen Hồng');
  });

  it.each(rows(neverInNames))('“%s” is in no name', (_, text) => {
    expect(phraseOf(text, true)?.name).toBe('các hộ dân');
  });

  it.each(rows(adverbials))('a clause with “%s” may stand between a name and its verb', (word, rest) => {
    expect(phraseOf(`Trạm Y tế ${word} ${rest}`)).toMatchObject({ name: 'Trạm Y tế', commanded: true });
  });

  it.each(rows(leads))('a clause with “%s” may come before the unit', (word, rest) => {
    expect(readInstructions(`${upper(word)} ${rest}, Trạm Y tế tiêm vắc xin.`, facts)[0]?.unitName).toBe(
      'Trạm Y tế',
    );
  });

  it.each<[kind: string, list: Readonly<Record<string, string>>]>([
    ['lead', { ...whoWords, ...leadWords }],
    ['support', supportWords],
    ['time', timeWords],
    ['other', otherWords],
  ])('labels of the kind “%s”', (kind, list) => {
    for (const label of Object.values(list))
      expect([label, readLabels(`${label}: Trạm Y tế`)[0]?.kind]).toEqual([label, kind]);
  });

  it.each(rows(tellings))('a citizen who has “%s” orders nothing', (_, sentence) => {
    expect(refusals(sentence)).toEqual(['story']);
  });

  it.each(rows(workLabels))('“%s” is a label of the work itself', (_, text) => {
    expect(withoutWorkLabel(text)).toBe('Phun thuốc.');
  });

  it.each(rows(fillers))('“%s” may stand in a label', (_, label) => {
    expect(readLabels(`${label}: Trạm Y tế`)).toHaveLength(1);
  });

  it.each<[kind: string, list: Readonly<Record<string, string>>]>([
    ['assigning', { ...assigningSections, ...assigningHeadings }],
    ['silent', silentSections],
    ['descriptive', tellingSections],
  ])('headings of sections that are “%s”', (kind, list) => {
    for (const [word, rest] of Object.entries(list))
      expect([word, sectionKind(upper(`${word} ${rest}`.trim()))]).toEqual([word, kind]);
  });

  it.each(rows(fillers))('a label may have the word “%s”', (_, label) =>
    expect(readLabels(`${label}: Trạm Y tế`)[0]?.head).toBe(label),
  );

  it.each([...rows(silentHeadings), ...rows(tellingHeadings)])(
    'the heading “%s” alone gives no work',
    (word) => {
      expect(sectionKind(upper(word))).toBe(word in silentHeadings ? 'silent' : 'descriptive');
      expect(sectionKind(upper(`${word} của chợ`))).toBeUndefined();
    },
  );

  it.each(rows(workColumns))('a column “%s %s” has work', (word, rest) =>
    expect(columnsOf(['STT', upper(`${word} ${rest}`.trim()), 'Chủ trì'])).toMatchObject({
      work: 1,
      lead: 2,
    }),
  );

  it.each(rows(timeColumns))('a column “%s” has deadlines', (word, rest) =>
    expect(columnsOf(['Nhiệm vụ', 'Chủ trì', upper(`${word} ${rest}`.trim())])).toMatchObject({
      time: 2,
      timeHead: upper(`${word} ${rest}`.trim()),
    }),
  );

  it.each(rows(measureColumns))('beside a column “%s” a unit is one of measure', (word) => {
    expect(columnsOf(['Nội dung', 'Đơn vị', upper(word)])).toBeUndefined();
    expect(columnsOf(['Nội dung', 'Đơn vị chủ trì', upper(word)])).toMatchObject({ work: 0, lead: 1 });
  });

  it.each(rows(meetingColumns))('a table with a column “%s %s” is a calendar', (word, rest) =>
    expect(columnsOf(['Nội dung', 'Chủ trì', upper(`${word} ${rest}`)])).toBeUndefined(),
  );

  it.each(rows(troubles))('“%s” is trouble to tell of', (_, text) =>
    expect(refusals(text)).toEqual(['difficulty']),
  );
  it.each(rows(closings))('“%s” closes a paper', (_, text) => expect(refusals(text)).toEqual(['closing']));
  it.each(rows(enclosures))('“%s” tells what is enclosed', (_, text) =>
    expect(refusals(text)).toEqual(['enclosure']),
  );
  it.each(rows(attendance))('“%s” only asks to come', (_, text) =>
    expect(refusals(`Đề nghị các phòng ${text}.`)).toEqual(['attendance']),
  );
  it.each(rows(proposals))('“%s” asks a higher body', (_, text) =>
    expect(refusals(`Đề nghị Sở Nội vụ ${text}.`)).toEqual(['proposal']),
  );
});
