import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { Refusal } from '../../formats/refusal.ts';
import { isNoise, isRule, isUpper } from '../../language/letters.ts';
import type { PaperLine } from '../paper.ts';
import { isItem, joinItems } from '../signature/items.ts';
import { numberAlone, readNumber } from './code.ts';
import { readPlaceAndDate } from './issued.ts';
import { isNationalHeading, isNationalMotto } from './national-heading.ts';
import type { Piece } from './pieces.ts';
import { legible, piecesOf } from './pieces.ts';
import type { Urgency } from './stamps.ts';
import { isSecret, urgencyOf } from './stamps.ts';
import { isOpener, titleEnd, titleText } from './title.ts';
import { typeFromCode, typeOf } from './type-name.ts';

/** What stands above the text, as printed; the names in capitals are not yet put into running letters. */
export interface Letterhead {
  issuerLines: string[];
  code?: string;
  unreadNumber?: string;
  place?: string;
  issued?: CalendarDate;
  unreadDate: string[];
  type?: DocumentTypeId;
  /** Whether the type's name was printed, or taken from the code. */
  typePrinted: boolean;
  title?: string;
  to: string[];
  urgency?: Urgency;
  /** The place in the reading of the first line below the letterhead. */
  end: number;
}

/** How far down a letterhead may reach. */
const most = 60;

const subject = /^\W{0,4}v\s?[/.]\s?v(?![\p{L}])/iu;
const addressed = /^\W{0,4}(?:đồng\s+)?k[íiỉì]nh\s+g[ửưứừu]i\b/iu;
/** Reads the letterhead of NĐ 30/2020, or of the Party, off the first lines of a document. */
export function readLetterhead(lines: readonly PaperLine[], whole: boolean): Letterhead {
  const pieces = legible(piecesOf(lines.slice(0, most)));
  refuseSecret(piecesOf(lines.slice(0, most)));
  const bodyAt = pieces.findIndex(({ text }, at) => at > 0 && startsText(text, pieces[at - 1]?.text ?? ''));
  const before = bodyAt < 0 ? pieces : pieces.slice(0, bodyAt + 1);
  const typeAt = before.findIndex(({ text }) => typeOf(text) !== undefined);
  const toAt = pieces.findIndex(
    ({ text }, at) => addressed.test(text) && at <= (bodyAt < 0 ? most : bodyAt + 1),
  );
  const subjectAt = before.findIndex(({ text }) => subject.test(text));

  const headEnd =
    typeAt >= 0 ? typeAt : toAt >= 0 ? toAt : bodyAt >= 0 ? bodyAt : Math.min(pieces.length, 14);
  const head = { unreadDate: [], issuerLines: [], typePrinted: false, to: [], end: 0 } as Letterhead;
  const taken = readFacts(pieces.slice(0, headEnd + delayed(pieces, headEnd)), head);
  let end = lastTaken(pieces, taken);

  if (typeAt >= 0) end = Math.max(end, readTyped(pieces, typeAt, head, whole));
  else if (subjectAt >= 0) end = Math.max(end, readSubject(pieces, subjectAt, head, whole));
  if (typeAt < 0)
    head.type = typeFromCode(head.code) ?? (subjectAt >= 0 || toAt >= 0 ? 'cong-van' : undefined);

  const greeting = toAt >= 0 && (typeAt < 0 || toAt >= typeAt) ? toAt : electric(pieces, typeAt, end);
  if (greeting >= 0) end = Math.max(end, readAddressees(pieces, greeting, head, whole));
  head.issuerLines = issuerLines(
    pieces.slice(0, Math.min(headEnd, subjectAt >= 0 ? Math.max(subjectAt, 1) : headEnd)),
  );
  head.end = end === 0 ? 0 : Math.max(end, 0);
  return head;
}

/** How many pieces below the left column are still the right column's: quốc hiệu, place and date. */
function delayed(pieces: readonly Piece[], from: number): number {
  const later = pieces.slice(from, from + 9);
  const motto = later.findIndex(({ text }) => isNationalMotto(text));
  if (motto < 0) return 0;
  return motto + (readPlaceAndDate(later[motto + 1]?.text ?? '') ? 2 : 1);
}

/** A stamp of secrecy alone on its line: the document has no business on a portal, and its words none in a message. */
function refuseSecret(pieces: readonly Piece[]): void {
  if (pieces.some(({ text }) => isSecret(text)))
    throw new Refusal(
      'văn bản có dấu chỉ độ mật hoặc dấu hạn chế lưu hành; không được đưa lên cổng. Hãy hỏi văn thư trước khi làm tiếp.',
    );
}

/** Code, date, urgency from the pieces above the type's name; returns the pieces that were one of them. */
function readFacts(pieces: readonly Piece[], head: Letterhead): Set<Piece> {
  const taken = new Set<Piece>();
  let alone: string | undefined;
  for (const piece of pieces) {
    const { text } = piece;
    const urgency = urgencyOf(text);
    if (urgency) head.urgency = urgency;
    const date = head.issued === undefined ? readPlaceAndDate(text) : undefined;
    const only = numberAlone(text);
    const number =
      head.code === undefined && !subject.test(text) ? readNumber(joinAlone(alone, text)) : undefined;
    if (date) {
      head.place ??= date.place;
      const doubtful = date.issued?.length === 10 && isUnsure(piece, String(Number(date.issued.slice(8))));
      head.issued = doubtful ? date.issued?.slice(0, 7) : date.issued;
      head.unreadDate = doubtful ? [date.issued!.slice(8)] : date.unread;
    } else if (number) {
      const own = /^\d[\d.]*[a-z]?/i.exec(number.code)?.[0];
      const doubtful = own !== undefined && isUnsure(piece, own);
      head.code = doubtful ? number.code.slice(own.length) : number.code;
      head.unreadNumber = doubtful ? own : number.unread;
    } else if (only !== undefined && head.code === undefined) alone = only;
    if (urgency || date || number || only !== undefined || isNationalHeading(text) || isNationalMotto(text))
      taken.add(piece);
  }
  return taken;
}

/** Whether a number was read from a word that the recognition was not sure of. */
const isUnsure = ({ line }: Piece, number: string): boolean =>
  (line.unsure ?? []).some((word) =>
    word.split(/\D+/).some((part) => part !== '' && String(Number(part)) === String(Number(number))),
  );

/** “Số: 453” and “/TB-UBND”, which the quốc hiệu came between. */
const joinAlone = (alone: string | undefined, text: string): string =>
  alone !== undefined && /^\s*[/-]/.test(text) ? `Số: ${alone}${text.trim()}` : text;

const lastTaken = (pieces: readonly Piece[], taken: ReadonlySet<Piece>): number =>
  pieces.reduce((end, piece) => (taken.has(piece) ? Math.max(end, piece.index + 1) : end), 0);

/** The type's name and the title under it; returns the first line that is neither. */
function readTyped(pieces: readonly Piece[], at: number, head: Letterhead, whole: boolean): number {
  const piece = pieces[at]!;
  const found = typeOf(piece.text)!;
  head.type = found.id;
  head.typePrinted = true;
  const below = pieces
    .slice(at + 1)
    .filter(({ text }) => !isNationalHeading(text) && !isNationalMotto(text) && !readPlaceAndDate(text));
  const rest = found.rest;
  // A stamp in the margin beside a title that is centred.
  const inTheMiddle = (piece.line.left ?? 0) > 0.25;
  const centred = below.filter(({ line }) => !inTheMiddle || (line.right ?? 1) > 0.42);
  const lines = rest === '' ? centred : [{ ...piece, text: rest }, ...centred];
  const first = lines[0];
  if (
    !first ||
    (rest === '' && (addressed.test(first.text) || /^(?:Căn cứ|Điều 1)(?![\p{L}\d])/u.test(first.text)))
  )
    return piece.index + 1;
  const count = titleEnd(lines, whole);
  head.title = titleText(lines.slice(0, count).map(({ text }) => text));
  return (lines[count - 1]?.index ?? piece.index) + 1;
}

/** The title of a công văn: “V/v …” in the left column, the date perhaps in between. */
function readSubject(pieces: readonly Piece[], at: number, head: Letterhead, whole: boolean): number {
  const until = pieces.findIndex((piece, place) => place > at && addressed.test(piece.text));
  const lines = pieces
    .slice(at, until < 0 ? undefined : until)
    .filter(
      ({ text }) =>
        !isNationalHeading(text) && !isNationalMotto(text) && !readPlaceAndDate(text) && !numberAlone(text),
    )
    .filter(({ text }) => urgencyOf(text) === undefined);
  const narrow = (lines[0]?.line.right ?? 1) < 0.62 && (lines[0]?.line.left ?? 1) < 0.35;
  const column = narrow
    ? lines.filter(({ line }) => (line.left ?? 1) < 0.36 && (line.right ?? 0) < 0.66)
    : lines[0]?.right === false
      ? lines.filter(({ right, line }) => !right || line === lines[0]?.line)
      : lines;
  const count = until < 0 || column.length > 8 ? titleEnd(column, whole) : column.length;
  head.title = titleText(column.slice(0, count).map(({ text }) => text));
  return (column[count - 1]?.index ?? 0) + 1;
}

/** Kính gửi, on one line or as a list; returns the first line below. */
function readAddressees(pieces: readonly Piece[], at: number, head: Letterhead, whole: boolean): number {
  const own = pieces[at]!;
  const first = own.text
    .replace(addressed, '')
    .replace(/^.{0,80}?điện\s*:?\s*$/iu, '')
    .replace(/^[\s:;.,_-]+(?=$|[\p{L}\d])/u, '');
  const lines = first === '' ? [] : [first];
  let end = own.index + 1;
  const dashedOnly = first === '' && isItem(rawText(pieces[at + 1]));
  for (const [offset, piece] of pieces.slice(at + 1).entries()) {
    const text = rawText(piece);
    const last = lines.at(-1);
    if (
      lines.length > 25 ||
      (last !== undefined && isLastAddressee(last, piece, text, { whole, dashedOnly, offset }))
    )
      break;
    if (readPlaceAndDate(text) || isNationalHeading(text) || isNationalMotto(text)) continue;
    lines.push(text);
    end = piece.index + 1;
  }
  head.to = joinItems(lines);
  return end;
}

function isLastAddressee(
  last: string,
  next: Piece,
  text: string,
  form: { whole: boolean; dashedOnly: boolean; offset: number },
): boolean {
  if (isItem(text)) return !form.dashedOnly && form.offset > 0 && /[.]$/.test(last);
  if (isOpener(text)) return true;
  if (/[.]$/.test(last)) return true;
  if (/^\p{Ll}/u.test(text)) return false;
  if (form.whole) return !/[,;:]$/.test(last) || text.length > 120;
  if (/[;,]$/.test(last)) return text.length > 110 && next.line.gap;
  return next.line.gap || !form.dashedOnly;
}

const rawText = (piece: Piece | undefined): string =>
  piece === undefined
    ? ''
    : piece.line.table || piece.line.text.includes('\t')
      ? piece.text
      : piece.line.text.trim();

/** The addressees of a công điện: “CHỦ TỊCH … điện:”. */
function electric(pieces: readonly Piece[], typeAt: number, end: number): number {
  if (typeAt < 0) return -1;
  return pieces.findIndex(
    ({ text, index }) => index >= end && index < end + 4 && /(?<!\p{L})điện\s*:\s*$/iu.test(text),
  );
}

/** The left column above the code: the lines in capitals beside the quốc hiệu, or before the number. */
function issuerLines(pieces: readonly Piece[]): string[] {
  const headingAt = pieces.findIndex(({ text }) => isNationalHeading(text));
  const isNumber = ({ text }: Piece): boolean =>
    readNumber(text) !== undefined || numberAlone(text) !== undefined;
  const numberAt = pieces.findIndex(isNumber);
  const ofName = ({ text }: Piece): boolean =>
    isUpper(text) &&
    !isNationalHeading(text) &&
    !isNationalMotto(text) &&
    typeOf(text) === undefined &&
    !isNoise(text) &&
    !/\d/.test(text) &&
    urgencyOf(text) === undefined &&
    readNumber(text) === undefined &&
    !subject.test(text) &&
    text.length > 3;
  const row = pieces[headingAt];
  const beside = row
    ? pieces.findIndex((piece) => piece.line === row.line && !piece.right && ofName(piece))
    : -1;
  let start = beside >= 0 ? beside : headingAt > 0 ? headingAt : 0;
  if (beside < 0 && headingAt > 0) {
    start = headingAt;
    while (start > 0 && (ofName(pieces[start - 1]!) || isNumber(pieces[start - 1]!))) start -= 1;
  }
  // Two rows of the left column stand above the quốc hiệu where the cells were read one after the other.
  const found: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at < start || (numberAt >= 0 && at >= numberAt && found.length > 0)) continue;
    if (ofName(piece)) found.push(piece.text);
    else if (
      found.length > 0 &&
      headingAt >= 0 &&
      at > headingAt &&
      !isNationalHeading(piece.text) &&
      !isNationalMotto(piece.text)
    )
      break;
  }
  return found.slice(0, 6);
}

/** Whether the text proper begins here: a line that no letterhead holds. */
function startsText(text: string, previous: string): boolean {
  if (addressed.test(text)) return true;
  if (/^(?:Căn cứ|Điều 1(?!\d)|I\.\s|1\.\s)/u.test(text)) return true;
  return (
    text.length > 60 &&
    /^(?:Thực hiện|Căn cứ|Theo|Ngày \d)/u.test(text) &&
    (isRule(previous) || /[.:]$/.test(previous))
  );
}
