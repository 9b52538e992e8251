import type { DocumentTypeId } from '../../domain/document-type.ts';
import { isStamped } from '../../domain/secrecy/secrecy-stamp.ts';
import { Refusal } from '../../formats/refusal.ts';
import { isRule } from '../../language/letters.ts';
import type { Decision, PaperLine } from '../paper.ts';
import { findAddressees, readAddressees } from './addressees.ts';
import type { HeadCell } from './cells.ts';
import { headCells, legible } from './cells.ts';
import type { HeadFacts } from './facts.ts';
import { readFacts } from './facts.ts';
import { isGreeting } from './greeting.ts';
import { readPlaceAndDate } from './issued.ts';
import { issuerLines } from './issuer/issuer-lines.ts';
import { isNationalMotto } from './national-heading.ts';
import { findTitleStart, readTitle } from './title/title-start.ts';
import { typeFromCode } from './type-name.ts';

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
/** The rules of titles below both columns of a letterhead; a subject is in the left column. */
const belowHead: ReadonlySet<string> = new Set(['below-type-name', 'capitals-below-date']);

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
  const toAt = before.findIndex(({ text }) => isGreeting(text));
  const start = findTitleStart(before, toAt);
  const isOfLetter = start !== undefined && !belowHead.has(start.rule);
  const [titleAt, subjectAt] = isOfLetter ? [-1, start.at] : [start?.at ?? -1, -1];
  const headEnd = [titleAt, toAt, textAt].find((at) => at >= 0) ?? Math.min(cells.length, mostAboveText);

  const {
    facts,
    decisions,
    end: factsEnd,
  } = readFacts(cells.slice(0, headEnd + belowLeftColumn(cells, headEnd)));
  const issuer = issuerLines(cells.slice(0, isOfLetter ? Math.min(headEnd, subjectAt) : headEnd));
  const above = { whole, issuerLines: issuer };
  const titled = start && readTitle(cells, start, above);
  const titleEnd = Math.max(factsEnd, titled?.end ?? 0);
  const greetingAt = findAddressees(cells, { toAt, titleAt, end: titleEnd });
  const addressees = greetingAt >= 0 ? readAddressees(cells, greetingAt, above) : undefined;
  const typePrinted = start?.rule === 'below-type-name';
  const fromCode = typePrinted ? undefined : typeFromCode(facts.code);
  const isLetter = isOfLetter || (toAt >= 0 && start === undefined);
  if (typePrinted) decide('type', 'type-name', cells[titleAt]!.text);
  else if (fromCode) decide('type', 'type-in-code', facts.code!);
  else if (isLetter) decide('type', 'subject-or-greeting', cells[start?.at ?? toAt]!.text);
  if (start && titled?.title) {
    decide('title', start.rule, cells[start.at]!.text);
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
    type: typePrinted ? titled?.type : (fromCode ?? (isLetter ? 'cong-van' : undefined)),
    typePrinted,
    lead: titled?.lead,
    title: titled?.title,
    to: addressees?.to ?? [],
    end: Math.max(titleEnd, addressees?.end ?? 0),
    decisions,
  };
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
  if (cells.some(({ text }) => isStamped(text)))
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
