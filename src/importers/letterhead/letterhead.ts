import type { DocumentTypeId } from '../../domain/document-type.ts';
import { Refusal } from '../../formats/refusal.ts';
import { isRule, isUpper } from '../../language/letters.ts';
import type { Decision, PaperLine } from '../paper.ts';
import { isRank } from '../signature/positions.ts';
import { findAddressees, readAddressees } from './addressees.ts';
import type { HeadCell } from './cells.ts';
import { headCells, legible } from './cells.ts';
import { readNumber } from './code.ts';
import type { HeadFacts } from './facts.ts';
import { readFacts } from './facts.ts';
import { isGreeting } from './greeting.ts';
import { readPlaceAndDate } from './issued.ts';
import { beginsBody } from './issuer/body-name.ts';
import { issuerLines } from './issuer/issuer-lines.ts';
import { isNationalMotto } from './national-heading.ts';
import { isSecret } from './stamps.ts';
import { readHeading, readSubject, readTypeAndTitle } from './title/printed-title.ts';
import { findSubject, isOfRightColumn } from './title/subject.ts';
import { typeFromCode, typeOf } from './type-name.ts';

/** What is printed above the text. Names in capitals are not yet in running letters. */
export interface Letterhead extends HeadFacts {
  /** The lines of the issuing authority's name, from above. */
  issuerLines: string[];
  type?: DocumentTypeId;
  /** Whether the name of the type is printed; else the type is taken from the code. */
  typePrinted: boolean;
  /** The first lines of a title, in capitals, where `title` is the subject in small letters below them. */
  lead?: string;
  title?: string;
  to: string[];
  /** The index of the first line below the letterhead. */
  end: number;
  decisions: Decision[];
}

/** How many lines and cells a letterhead has at most. */
const most = 60;
/** How many of them are above the text, where nothing tells its beginning. */
const mostAboveText = 14;

/**
 * Reads the letterhead of NĐ 30/2020, or of the Party, from the first lines of a paper. Throws a `Refusal` for a paper with
 * a stamp of secrecy.
 * @param whole whether each line is a whole paragraph
 */
export function readLetterhead(lines: readonly PaperLine[], whole: boolean): Letterhead {
  const all = headCells(lines.slice(0, most));
  refuseSecret(all);
  const cells = legible(all);
  const textAt = cells.findIndex(({ text }, at) => startsText(text, cells[at - 1]?.text ?? ''));
  const before = textAt < 0 ? cells : cells.slice(0, textAt + 1);
  const typeAt = before.findIndex(({ text }) => typeOf(text) !== undefined);
  const toAt = before.findIndex(({ text }) => isGreeting(text));
  const subject = typeAt < 0 ? findSubject(before, toAt) : undefined;
  const headingAt = typeAt < 0 && !subject ? findHeading(before) : -1;
  const headEnd =
    [typeAt, headingAt, toAt, textAt].find((at) => at >= 0) ?? Math.min(cells.length, mostAboveText);

  const {
    facts,
    decisions,
    end: factsEnd,
  } = readFacts(cells.slice(0, headEnd + belowLeftColumn(cells, headEnd)));
  const issuer = issuerLines(cells.slice(0, subject ? Math.min(headEnd, Math.max(subject.at, 1)) : headEnd));
  const above = { whole, issuerLines: issuer };
  const titled =
    typeAt >= 0
      ? readTypeAndTitle(cells, typeAt, above)
      : headingAt >= 0
        ? readHeading(cells, headingAt, above)
        : subject && readSubject(cells, subject.at, above);
  const titleEnd = Math.max(factsEnd, titled?.end ?? 0);
  const greetingAt = findAddressees(cells, { toAt, typeAt, end: titleEnd });
  const addressees = greetingAt >= 0 ? readAddressees(cells, greetingAt, above) : undefined;
  const isLetter = subject !== undefined || (toAt >= 0 && headingAt < 0);
  const fromCode = typeAt < 0 ? typeFromCode(facts.code) : undefined;
  if (typeAt >= 0) decide('type', 'type-name', cells[typeAt]!.text);
  else if (fromCode) decide('type', 'type-in-code', facts.code!);
  else if (isLetter) decide('type', 'subject-or-greeting', cells[subject?.at ?? toAt]!.text);
  if (titled?.title) {
    const [rule, at] =
      headingAt >= 0
        ? ['capitals-below-date', headingAt]
        : [subject?.rule ?? 'below-type-name', subject?.at ?? typeAt];
    decide('title', rule, cells[at]!.text);
    decide('title', `ends-${titled.border.rule}`, titled.border.evidence);
  }
  if (addressees) decide('to', 'greeting', cells[greetingAt]!.text);

  /** Notes why a field is read as it is. */
  function decide(field: string, rule: string, evidence: string): void {
    decisions.push({ field, rule, evidence });
  }
  return {
    ...facts,
    issuerLines: issuer,
    type: typeAt >= 0 ? titled?.type : (fromCode ?? (isLetter ? 'cong-van' : undefined)),
    typePrinted: typeAt >= 0,
    lead: titled?.lead,
    title: titled?.title,
    to: addressees?.to ?? [],
    end: Math.max(titleEnd, addressees?.end ?? 0),
    decisions,
  };
}

/**
 * The index of the line in capitals below the date: the heading of a paper whose type has no known name. -1 where there is
 * no such line.
 */
function findHeading(cells: readonly HeadCell[]): number {
  const dateAt = cells.findLastIndex(({ text }) => readPlaceAndDate(text) !== undefined);
  const heading = cells[dateAt + 1];
  if (dateAt < 0 || !heading || cells.slice(dateAt + 1).some(({ text }) => readNumber(text))) return -1;
  const { text } = heading;
  return isUpper(text) && text.includes(' ') && !isOfRightColumn(text) && !beginsBody(text) && !isRank(text)
    ? dateAt + 1
    : -1;
}

/** How many cells below the left column still belong to the right column: national heading, place and date. */
function belowLeftColumn(cells: readonly HeadCell[], from: number): number {
  const later = cells.slice(from, from + 9);
  const mottoAt = later.findIndex(({ text }) => isNationalMotto(text));
  if (mottoAt < 0) return 0;
  return mottoAt + (readPlaceAndDate(later[mottoAt + 1]?.text ?? '') ? 2 : 1);
}

/** Refuses a paper with a stamp of secrecy alone on a line. The message must not repeat the words of the stamp. */
function refuseSecret(cells: readonly HeadCell[]): void {
  if (cells.some(({ text }) => isSecret(text)))
    throw new Refusal(
      'văn bản có dấu chỉ độ mật hoặc dấu hạn chế lưu hành; không được đưa lên cổng. Hãy hỏi văn thư trước khi làm tiếp.',
    );
}

/** Whether the text begins with this line: no letterhead has such a line. */
function startsText(text: string, previous: string): boolean {
  if (isGreeting(text)) return true;
  if (/^(?:Căn cứ|Điều 1(?!\d)|I\.\s|1\.\s)/u.test(text)) return true;
  return (
    text.length > 60 &&
    /^(?:Thực hiện|Căn cứ|Theo|Ngày \d)/u.test(text) &&
    (isRule(previous) || /[.:]$/.test(previous))
  );
}
