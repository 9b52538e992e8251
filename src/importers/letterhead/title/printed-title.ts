import type { DocumentTypeId } from '../../../domain/document-type.ts';
import { isUpper } from '../../../language/letters.ts';
import { upperFirst } from '../../../language/text.ts';
import type { HeadCell } from '../cells.ts';
import { numberAlone } from '../code.ts';
import { isGreeting } from '../greeting.ts';
import { readPlaceAndDate } from '../issued.ts';
import { isNationalHeading, isNationalMotto } from '../national-heading.ts';
import { urgencyOf } from '../stamps.ts';
import { typeOf } from '../type-name.ts';
import { isSureStart } from './border-rules.ts';
import { beginsSubject, isOfRightColumn, withoutSubjectMark } from './subject.ts';
import type { TitleEnd } from './title-end.ts';
import { endBelowCapitals, titleEnd, titlePage } from './title-end.ts';
import { textBelowCapitals, titleText } from './title-text.ts';

/** A title, and the index of the first line below it. */
export interface PrintedTitle {
  type?: DocumentTypeId;
  /** The lines in capitals above a subject in small letters: `TUYỂN SINH` above `Năm học 2026 - 2027`. */
  lead?: string;
  title?: string;
  end: number;
  /** Why the title ends there. */
  border: TitleEnd;
}

/** What is known of the letterhead above a title. */
export interface AboveTitle {
  whole: boolean;
  issuerLines: readonly string[];
}

/** Reads the name of the type in the cell `at`, and the title below it. */
export function readTypeAndTitle(cells: readonly HeadCell[], at: number, above: AboveTitle): PrintedTitle {
  const cell = cells[at]!;
  const { id: type, rest } = typeOf(cell.text)!;
  // The date stands once: below it, a line with a date belongs to the title.
  const dated = cells.slice(0, at).some(({ text }) => readPlaceAndDate(text) !== undefined);
  const below = cells
    .slice(at + 1)
    .filter(
      ({ text }) => !(dated ? isNationalHeading(text) || isNationalMotto(text) : isOfRightColumn(text)),
    );
  // A stamp in the margin is beside a title that is centred; what surely begins the text is none.
  const isCentred = (cell.line.left ?? 0) > 0.25;
  const page = titlePage(below, above);
  const centred = below.filter(
    (each) => !isCentred || (each.line.right ?? 1) > 0.42 || isSureStart(each, page),
  );
  // “QUYẾT ĐỊNH CỦA CHỦ TỊCH …” names the authority; the title is below it.
  const ofAuthority = /^CỦA\s/u.test(rest) && centred[0] !== undefined && !isUpper(centred[0].text);
  // Without a type of its own, a paper is told by its name.
  const name = type === 'khac' ? cell.text : rest;
  const lines =
    name === '' || ofAuthority
      ? centred.slice(authorityLines(centred))
      : [{ ...cell, text: name }, ...centred];
  return { type, ...titleOf(lines, endBelowCapitals(lines, titlePage(lines, above)), cell.index) };
}

/** Reads the title of a paper that prints no name of a known type: the lines in capitals from `at` on, and a subject below. */
export function readHeading(cells: readonly HeadCell[], at: number, above: AboveTitle): PrintedTitle {
  const lines = cells.slice(at).filter(({ text }) => !isOfRightColumn(text));
  return titleOf(lines, endBelowCapitals(lines, titlePage(lines, above)), -1);
}

/** How many lines may be looked at for the subject below an authority. */
const mostOfAuthority = 4;

/** How many lines below the name of the type name the authority: “Của Ban Thường vụ Đảng ủy”, as the Party prints it. */
function authorityLines(cells: readonly HeadCell[]): number {
  const [first] = cells;
  if (!first || !/^CỦA\s/iu.test(first.text)) return 0;
  const subjectAt = cells
    .slice(0, mostOfAuthority)
    .findIndex(({ text }) => (isUpper(first.text) && !isUpper(text)) || beginsSubject(upperFirst(text)));
  return Math.max(subjectAt, 0);
}

/** Reads the subject of a công văn in the left column. The date of the right column may come in between. */
export function readSubject(cells: readonly HeadCell[], at: number, above: AboveTitle): PrintedTitle {
  const until = cells.findIndex((cell, place) => place > at && isGreeting(cell.text));
  const lines = cells
    .slice(at, until < 0 ? undefined : until)
    .filter(({ text }) => !isOfRightColumn(text) && !numberAlone(text) && urgencyOf(text) === undefined);
  const [first] = lines;
  const isNarrow = (first?.line.right ?? 1) < 0.62 && (first?.line.left ?? 1) < 0.35;
  const column = lines.filter(({ line, right }) => {
    if (isNarrow) return (line.left ?? 1) < 0.36 && (line.right ?? 0) < 0.66;
    return first?.right !== false || !right || line === first.line;
  });
  const border =
    until < 0 || column.length > 8
      ? titleEnd(column, titlePage(column, above))
      : (stampBelow(column) ?? { count: column.length, rule: 'greeting', evidence: cells[until]!.text });
  return titleOf(column, border, -1);
}

/** The end of a subject in small letters above the stamp of an office that received it: several words in capitals. */
function stampBelow(column: readonly HeadCell[]): TitleEnd | undefined {
  if (isUpper(withoutSubjectMark(column[0]?.text ?? ''))) return undefined;
  const at = column.findIndex(({ text }) => isUpper(text) && text.trim().split(/\s+/).length > 2);
  return at > 0 ? { count: at, rule: 'capitals-begin', evidence: column[at]!.text } : undefined;
}

function titleOf(lines: readonly HeadCell[], border: TitleEnd, before: number): PrintedTitle {
  const texts = lines.slice(0, border.count).map(({ text }) => text);
  const count = texts.findIndex((text) => !isUpper(text));
  return {
    ...(count > 0
      ? { lead: titleText(texts.slice(0, count)), title: textBelowCapitals(texts.slice(count)) }
      : { title: titleText(texts) || undefined }),
    end: (lines[border.count - 1]?.index ?? before) + 1,
    border,
  };
}
