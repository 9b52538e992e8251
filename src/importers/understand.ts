import type { Ward } from '../domain/schema/ward.ts';
import { foldSqueezed } from '../language/folding.ts';
import { isUpper, tidy } from '../language/letters.ts';
import { squeeze, upperFirst } from '../language/text.ts';
import { inferIssuer, issuerOf } from './letterhead/issuer.ts';
import { readLetterhead } from './letterhead/letterhead.ts';
import type { Doubt, PaperLine, PaperText, Signer, UnderstoodPaper } from './paper.ts';
import { readSignatureBlock } from './signature/signature-block.ts';
import { channelsOf, fieldsOf, topicsOf } from './subjects.ts';
import { toMarkdown } from './text/body.ts';
import { mendBrokenTables } from './text/broken-tables.ts';
import { joinLines } from './text/paragraphs.ts';
import { readPrintedTables } from './text/printed-tables.ts';
import { codeDoubts, misreadDoubts, recipientDoubts, tableDoubts } from './text/scan-doubts.ts';
import { truecase } from './text/truecase.ts';

/**
 * What a document says of itself, whatever file it came in: the letterhead and the signature of NĐ 30/2020
 * become front matter, the text between them Markdown. A key that the paper does not give stays absent.
 */
export function understand(reading: PaperText, ward?: Ward): UnderstoodPaper {
  const lines = reading.lines
    .map(clean)
    .filter(({ text, markdown, table }) => (markdown ?? text).trim() !== '' || table !== undefined);
  const head = readLetterhead(lines, reading.whole);
  const block = readSignatureBlock(lines, head.end);
  const own = withTables(lines.slice(head.end, block.start));
  const paragraphs = joinLines(own, reading.whole);
  const running = paragraphs.map(({ text, table }) => table?.flat().join('\n') ?? text).join('\n');
  const witness = [...paragraphs.map(({ text }) => text), ...block.recipients, ...head.to].join('\n');
  const text = [...paragraphs, ...joinLines(withTables(block.after), reading.whole)];
  const body = toMarkdown(text, reading.footnotes);
  const printed = head.issuerLines.length > 0 ? issuerOf(head.issuerLines, witness) : undefined;
  const issuer =
    sameAs(printed, ward) ??
    (printed !== undefined && reading.scan ? asWritten(printed, witness) : printed) ??
    inferIssuer({
      body: running,
      place: head.place,
      code: head.code,
      authority: block.signer?.authority,
      authorityOfWard: ward?.authority,
    });
  const title = head.title === undefined || head.title === '' ? undefined : truecase(head.title, witness);
  const place = head.place === undefined ? undefined : truecase(head.place, witness);
  const read: Omit<UnderstoodPaper, 'doubts'> = {
    title,
    type: head.type,
    code: head.code,
    issuer: issuer && mendNames(issuer, place),
    place,
    issued: head.issued ?? passedOn(running, head.place),
    to: head.to,
    recipients: block.recipients,
    signer: block.signer,
    urgency: head.urgency,
    fields: ward ? fieldsOf(title ?? '', running, ward) : [],
    topics: ward ? topicsOf(title ?? '', running, ward) : [],
    channels: channelsOf(running),
    body,
  };
  const found = { ...read, ...reading.stated };
  const doubts = [
    ...doubtsOf(found, { head, printed: printed !== undefined, signer: block.signer }),
    ...(reading.scan
      ? [
          ...recipientDoubts(found.recipients, lines),
          ...codeDoubts(lines),
          ...tableDoubts(text),
          ...misreadDoubts(text),
        ]
      : []),
    ...reading.doubts,
  ];
  return { ...found, doubts };
}

const withTables = (lines: readonly PaperLine[]): PaperLine[] => mendBrokenTables(readPrintedTables(lines));

function clean(line: PaperLine): PaperLine {
  return {
    ...line,
    text: mendPoint(tidy(line.text)),
    ...(line.markdown === undefined ? {} : { markdown: mendPoint(tidy(line.markdown)) }),
  };
}

/** Điểm `c)` as a scan reads it. */
const mendPoint = (text: string): string => text.replace(/^(\s*)[©¢]\s?(?=\)\s)/u, '$1c');

/** The ward's own spelling of its authority or a unit, where the letterhead names it. */
function sameAs(printed: string | undefined, ward: Ward | undefined): string | undefined {
  if (!printed || !ward) return undefined;
  return [ward.authority, ...ward.units.map(({ name }) => name)].find(
    (name) => foldSqueezed(name) === foldSqueezed(printed),
  );
}

/** A name that lost marks in a scan, as the text below gives it most often; the name itself where it does not. */
function asWritten(name: string, text: string): string {
  const [line, folded] = [squeeze(text), foldSqueezed(text)];
  if (line.length !== folded.length) return name;
  const key = foldSqueezed(name);
  const counts = new Map<string, number>();
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
    const found = line.slice(at, at + key.length);
    if (!isUpper(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
  return upperFirst(best);
}

/** A place's name that lost its marks in a scan has them in the date's line. */
function mendNames(issuer: string, place: string | undefined): string {
  if (!place) return issuer;
  const at = foldSqueezed(issuer).lastIndexOf(foldSqueezed(place));
  return at >= 0 && at + place.length === issuer.length && foldSqueezed(issuer).length === issuer.length
    ? issuer.slice(0, at) + place
    : issuer;
}

/** Laws and resolutions give their day below the text: “… thông qua ngày 06 tháng 02 năm 2026”. */
function passedOn(text: string, place: string | undefined): string | undefined {
  if (place !== undefined) return undefined;
  const tail = text.slice(-700);
  const match = /thông qua\s+(?:tại[^.]{0,60}\s)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u.exec(
    tail,
  );
  return match
    ? `${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
    : undefined;
}

function doubtsOf(
  found: Omit<UnderstoodPaper, 'doubts'>,
  { head, printed, signer }: { head: ReturnType<typeof readLetterhead>; printed: boolean; signer?: Signer },
): Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (field: string, message: string) => void doubts.push({ field, message });
  if (!found.title) doubt('title', 'không tìm thấy trích yếu; hãy điền');
  if (!found.type) doubt('type', 'không nhận ra loại văn bản; hãy chọn');
  else if (!head.typePrinted && found.type !== 'cong-van') doubt('type', `đoán “${found.type}” theo ký hiệu`);
  if (!found.code) doubt('code', 'không tìm thấy số, ký hiệu');
  else if (head.unreadNumber)
    doubt('code', `không đọc được số “${head.unreadNumber}”; hãy điền theo bản giấy`);
  else if (/^[/-]/.test(found.code)) doubt('code', 'số còn trống');
  if (!found.issuer) doubt('issuer', 'không tìm thấy cơ quan ban hành; hãy điền');
  else if (!printed) doubt('issuer', `phần đầu không có tên cơ quan; đoán là “${found.issuer}”`);
  if (!found.issued) doubt('issued', 'chưa có ngày ban hành');
  else if (head.unreadDate.length > 0)
    doubt(
      'issued',
      `không đọc được “${head.unreadDate.join('”, “')}” trong ngày ban hành; hãy điền theo bản giấy`,
    );
  else if (found.issued.length < 10) doubt('issued', 'ngày ban hành chưa đủ ngày, tháng');
  if (!signer?.name) doubt('signer', 'không tìm thấy tên người ký');
  if (found.body === '') doubt('body', 'không có nội dung nào dưới phần đầu');
  return doubts;
}
