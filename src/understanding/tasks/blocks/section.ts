import { memoizeLast } from '../../../cache/memory.ts';
import type { TextBlock } from '../../../domain/text-block.ts';
import { phrases } from '../../../language/phrases.ts';
import { dutyOpeners, unitOpeners } from '../../../language/work/introductions.ts';
import {
  assigningHeadings,
  assigningSections,
  silentHeadings,
  silentSections,
  tellingHeadings,
  tellingSections,
} from '../../../language/work/sections.ts';
import { headLength } from '../names/heads.ts';
import { readUnitsAlone } from '../names/unit-phrase.ts';
import type { TextFacts } from '../sentences/instruction.ts';
import { firstInstruction } from '../sentences/instruction.ts';
import { mayOrder } from '../sentences/order.ts';

/** What a section holds: it gives work, it describes, or nothing in it is a task. */
export type SectionKind = 'assigning' | 'descriptive' | 'silent';

/** A heading or an item that names units, and its text after the colon. */
export interface UnitSection {
  name: string;
  rest: string;
}

const assigning = phrases(Object.keys(assigningSections), { anyCase: true });
const assigningAlone = phrases(Object.keys(assigningHeadings), { anyCase: true });
const silent = phrases(Object.keys(silentSections), { anyCase: true });
const silentAlone = phrases(Object.keys(silentHeadings), { anyCase: true });
const telling = phrases(Object.keys(tellingSections), { anyCase: true });
const tellingAlone = phrases(Object.keys(tellingHeadings), { anyCase: true });

/** “Nhiệm vụ, giải pháp” are steps, of which the heading does not say whose they are. */
const steps = /giải pháp/iu;
const aboutWords = /^(?:về|công tác)\s/iu;

/** “Tiêu chuẩn 1. Môi trường xanh (30 điểm)”. */
const givesPoints = /\(\s?(?:tối đa\s)?\d+(?:[.,]\d+)?\s?điểm\s?\)\s*$/iu;

interface SectionRule {
  name: string;
  when(heading: string): boolean;
  then: SectionKind | undefined;
}

const alone = (heading: string, phrase: string | undefined): boolean =>
  phrase !== undefined && /^[\s:.;]*$/.test(heading.slice(phrase.length));

/** The first that answers wins. */
const sectionRules: readonly SectionRule[] = [
  { name: 'steps', when: (text) => steps.test(text) && /^nhiệm vụ/iu.test(text), then: undefined },
  { name: 'gives points', when: (text) => givesPoints.test(text), then: 'silent' },
  { name: 'gives work', when: (text) => assigning.at(text, 0) !== undefined, then: 'assigning' },
  { name: 'gives work alone', when: (text) => alone(text, assigningAlone.at(text, 0)), then: 'assigning' },
  { name: 'gives no work', when: (text) => silent.at(text, 0) !== undefined, then: 'silent' },
  { name: 'these words alone', when: (text) => alone(text, silentAlone.at(text, 0)), then: 'silent' },
  { name: 'describes', when: (text) => telling.at(text, 0) !== undefined, then: 'descriptive' },
  { name: 'describes alone', when: (text) => alone(text, tellingAlone.at(text, 0)), then: 'descriptive' },
];

/** The first words of all headings that have a kind: a quick test. */
const anyKind = phrases(
  [
    assigningSections,
    assigningHeadings,
    silentSections,
    silentHeadings,
    tellingSections,
    tellingHeadings,
  ].flatMap((each) => Object.keys(each)),
  { anyCase: true },
);
const kindOf = (text: string): SectionKind | undefined =>
  anyKind.at(text, 0) === undefined && !givesPoints.test(text)
    ? undefined
    : sectionRules.find(({ when }) => when(text))?.then;

/** The kind of a section, by its heading; undefined for other headings. */
export function sectionKind(heading: string): SectionKind | undefined {
  const plain = (/\p{M}/u.test(heading) ? heading.normalize('NFC') : heading).trim();
  const rest = plain.replace(aboutWords, '');
  return kindOf(plain) ?? (rest === plain ? undefined : kindOf(rest));
}

const duties = phrases(Object.keys(dutyOpeners), { anyCase: true });
const unitBefore = phrases(Object.keys({ ...unitOpeners, ...dutyOpeners }), { anyCase: true });

/** The length of the words of a list at the beginning of a text, with the space after them; 0 if there are none. */
function openedBy(list: typeof duties, text: string): number {
  const phrase = list.at(text, 0)?.length ?? 0;
  const space = phrase === 0 ? 0 : /^\s*/.exec(text.slice(phrase))![0].length;
  return space === 0 ? 0 : phrase + space;
}

const execution = /chịu trách nhiệm (?:thi|thí) hành/iu;
const mostWords = 60;

/** Reads a block that names only units, or units and after a colon their work; undefined for other blocks. */
export function sectionOf(
  { kind, marker, text }: TextBlock,
  { isKnown }: TextFacts,
): UnitSection | undefined {
  if ((kind === 'paragraph' && marker === '') || (text.includes('hành') && execution.test(text)))
    return undefined;
  if (kind === 'heading' && ['silent', 'descriptive'].includes(sectionKind(text) ?? '')) return undefined;
  const isOpened = unitBefore.at(text, 0) !== undefined;
  const whose = isOpened ? openedBy(duties, text) : 0;
  if (whose > 0 && headLength(text.slice(whose), { loose: true }) > 0 && !/:\s*\S|[;.]\s/.test(text))
    return { name: text.slice(whose).replace(/[\s:.;]+$/, ''), rest: '' };
  const asked = isOpened ? openedBy(unitBefore, text) : 0;
  // “Các trường ký cam kết.” is work, whatever its verb.
  const isSentence = kind !== 'heading' && /[.;]$/.test(text.trimEnd().slice(-1));
  const phrase = readUnitsAlone(text.slice(asked), isKnown, asked > 0, isSentence);
  if (!phrase || (phrase.commanded && !/^:/.test(phrase.rest)) || !/^[:.;,]?\s*$|^:/.test(phrase.rest))
    return undefined;
  if (
    (phrase.name.length > mostWords && phrase.name.split(' ').length > mostWords) ||
    /\d{3}/.test(phrase.name)
  )
    return undefined;
  return { name: phrase.name, rest: phrase.rest.replace(/^[:.;,]\s*/, '') };
}

/** Whether a name is that of a group (“Các phòng, đơn vị”), of which an item may name one. All its items ask. */
const isGroup = memoizeLast((unit) => /(?:^|\s)các\s/i.test(unit) || /^\p{Ll}/u.test(unit));

/** First in an item: the unit above it orders another. */
const ordersFirst = /^(?:giao|yêu cầu|đề nghị|phân công)\s/iu;
/** First in an item below a group, which may be spoken to one by one otherwise: “Giao Phòng Kinh tế …”. */
const assignsFirst = /^phân công\s/iu;

/** The unit of an item: the unit that the item names itself if its section names a group, or if a clause gives it work. */
export function ownUnit(text: string, unit: string, facts: TextFacts): string {
  const group = isGroup(unit);
  if ((group ? assignsFirst : ordersFirst).test(text) || (!group && !mayOrder(text))) return unit;
  const instruction = firstInstruction(text, facts);
  if (instruction?.unitName === undefined) return unit;
  if (instruction.kind === 'order') return instruction.unitName;
  // “Mỗi chi hội …” below “Các chi hội phụ nữ” are these.
  if (/^(?:mỗi|từng)\s/iu.test(instruction.unitName)) return unit;
  return group && instruction.kind === 'subject' ? instruction.unitName : unit;
}
