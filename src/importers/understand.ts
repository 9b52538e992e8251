import type { Ward } from '../domain/schema/ward.ts';
import { tidy } from '../language/letters.ts';
import { capitalDoubts, factDoubts, isBlank } from './doubts.ts';
import { leftOut, printedText } from './left-out.ts';
import { aroundFields } from './letterhead/around-fields.ts';
import { adoptionDay } from './letterhead/issued.ts';
import { spellingInText, wardSpelling, withPlaceSpelling } from './letterhead/issuer/issuer-spelling.ts';
import { inferIssuer, issuerOf } from './letterhead/issuer/issuer.ts';
import type { Letterhead } from './letterhead/letterhead.ts';
import { readLetterhead } from './letterhead/letterhead.ts';
import { withoutCoverNote } from './letterhead/message/cover-note.ts';
import { greetingApart } from './letterhead/message/greeting-apart.ts';
import { withoutMailHead } from './letterhead/message/mail-head.ts';
import { readAnnexes } from './letterhead/second-letterhead.ts';
import { goingOn } from './letterhead/title/title-text.ts';
import type { PaperLine, PaperText, UnderstoodPaper } from './paper.ts';
import { readSignatureBlock } from './signature/signature-block.ts';
import { statedEvent } from './stated-event.ts';
import { channelsOf, fieldsOf, topicsOf } from './subjects.ts';
import { toMarkdown } from './text/body.ts';
import { mendBrokenTables } from './text/broken-tables.ts';
import { lostLetterDoubts } from './text/lost-letters.ts';
import { joinLines, withoutPageNumbers } from './text/paragraphs.ts';
import { readPrintedTables } from './text/printed-tables.ts';
import { withoutPrompts } from './text/prompts.ts';
import { codeDoubts, misreadDoubts, recipientDoubts, tableDoubts } from './text/scan-doubts.ts';
import type { Restored } from './text/truecase.ts';
import { restoreCapitals, truecase } from './text/truecase.ts';

/**
 * Understands the text of a paper, whatever file it came in: the letterhead and the signature block of NĐ 30/2020 become
 * front matter, the text between them Markdown. A key that the paper does not give is absent.
 * @param ward the ward's spelling of names, and its fields and topics
 */
export function understand(paper: PaperText, ward?: Ward): UnderstoodPaper {
  const filled = withoutPrompts(paper.lines.map(clean));
  const mail = withoutMailHead(
    filled.lines.filter(
      ({ text, markdown, table }) => (markdown ?? text).trim() !== '' || table !== undefined,
    ),
  );
  const note = paper.format === 'txt' ? withoutCoverNote(mail.lines) : { lines: mail.lines, omitted: [] };
  const lines = note.lines.flatMap(greetingApart);
  const head = readLetterhead(lines, paper.whole);
  head.title ??= mail.subject;
  const block = readSignatureBlock(lines, head.end);
  const own = withoutPageNumbers(withTables(lines.slice(head.end, block.start)));
  const annexes = readAnnexes(lines.slice(block.end), paper.whole);
  const below = withoutPageNumbers(withTables([...block.others, ...annexes.lines]));
  const paragraphs = joinLines(own.kept, paper.whole);
  const running = paragraphs.map(({ text, table }) => table?.flat().join('\n') ?? text).join('\n');
  const witness = [...paragraphs.map(({ text }) => text), ...block.recipients, ...head.to].join('\n');
  const text = [...paragraphs, ...joinLines(below.kept, paper.whole)];
  const body = toMarkdown(text, paper.footnotes);
  const printed = head.issuerLines.length > 0 ? issuerOf(head.issuerLines, witness) : undefined;
  const spelled =
    (printed && ward && wardSpelling(printed.text, ward)) ??
    (printed && paper.scan ? spellingInText(printed.text, witness) : undefined);
  const issuer =
    spelled ??
    printed?.text ??
    inferIssuer({
      body: running,
      place: head.place,
      code: head.code,
      authority: block.signer?.authority,
      authorityOfWard: ward?.authority,
      to: head.to,
    });
  const place = head.place === undefined ? undefined : truecase(head.place, witness, 'place');
  const restored = titleOf(head, [witness, `(tại ${place ?? ''})`].join('\n'));
  const title = restored?.text;
  const { signer, recipients } = block;
  // Digits of a scan may be wrong: nobody comes on a day that was misread.
  const when = paper.scan
    ? undefined
    : statedEvent(
        head.type,
        paragraphs.map((paragraph) => paragraph.text),
      );
  const read: Omit<UnderstoodPaper, 'doubts'> = {
    title,
    type: head.type,
    code: head.code,
    issuer: issuer && withPlaceSpelling(issuer, place),
    place,
    issued: head.issued ?? (head.place === undefined ? adoptionDay(running) : undefined),
    to: head.to,
    recipients,
    signer,
    urgency: head.urgency,
    fields: ward ? fieldsOf(title ?? '', running, ward) : [],
    topics: ward ? topicsOf(title ?? '', running, ward) : [],
    channels: channelsOf(running),
    when,
    body,
    omitted: [
      ...paper.omitted,
      ...filled.omitted,
      ...mail.omitted,
      ...note.omitted,
      ...aroundFields(lines.slice(0, head.end), { ...head, title, issuer, place }),
      ...own.omitted,
      ...leftOut(
        lines.slice(block.start, block.end).map(printedText),
        [
          ...recipients,
          signer?.authority,
          signer?.position,
          signer?.name,
          ...block.others.map(({ text: kept }) => kept),
        ],
        'signature-note',
      ),
      ...annexes.omitted,
      ...below.omitted,
    ],
    decisions: [
      ...head.decisions,
      ...(issuer === undefined
        ? []
        : [
            printed === undefined
              ? {
                  field: 'issuer',
                  rule: 'inferred-from-text',
                  evidence: block.signer?.authority ?? place ?? '',
                }
              : { field: 'issuer', rule: 'left-column', evidence: head.issuerLines.join(' / ') },
          ]),
      ...(when ? [{ field: 'when', rule: 'time-and-place', evidence: when.place }] : []),
      ...block.decisions,
      ...annexes.decisions,
    ],
  };
  // The sender's metadata are sure; what was read from the text may not be.
  const found = { ...read, ...paper.stated };
  const doubts = [
    ...factDoubts(found, { head, printed: printed !== undefined, block }),
    ...capitalDoubts('title', restored),
    ...capitalDoubts('issuer', spelled === undefined ? issuerWithPlace(printed, place) : undefined),
    ...(paper.scan && !isBlank(found)
      ? [
          ...recipientDoubts(found.recipients, lines),
          ...codeDoubts(lines),
          ...tableDoubts(text),
          ...misreadDoubts(text),
        ]
      : []),
    ...lostLetterDoubts(text, title),
    ...annexes.doubts,
    ...paper.doubts,
  ];
  return { ...found, doubts };
}

/** The title in running letters. What is in capitals above a subject in small letters is its beginning. */
function titleOf({ lead, title }: Letterhead, witness: string): Restored | undefined {
  const capitals = lead ?? title;
  const restored = capitals === undefined ? undefined : restoreCapitals(capitals, witness, 'subject');
  if (!restored || lead === undefined || title === undefined) return restored;
  const below = goingOn(title, witness);
  return { text: `${restored.text} ${below.text}`, unsure: [...restored.unsure, ...below.unsure] };
}

/** The name of the issuer with the capitals of the place, whose words are then sure. */
function issuerWithPlace(printed: Restored | undefined, place: string | undefined): Restored | undefined {
  if (!printed || place === undefined) return printed;
  const known = new Set(place.toLowerCase().split(/\s+/));
  const text = withPlaceSpelling(printed.text, place);
  if (text === printed.text) return printed;
  return { text, unsure: printed.unsure.filter((word) => !known.has(word.toLowerCase())) };
}

const withTables = (lines: readonly PaperLine[]): PaperLine[] => mendBrokenTables(readPrintedTables(lines));

function clean(line: PaperLine): PaperLine {
  return {
    ...line,
    text: withPointC(tidy(line.text)),
    ...(line.markdown === undefined ? {} : { markdown: withPointC(tidy(line.markdown)) }),
  };
}

/** Điểm `c)`, whose letter recognition takes for a sign. */
const withPointC = (text: string): string => text.replace(/^(\s*)[©¢]\s?(?=\)\s)/u, '$1c');
