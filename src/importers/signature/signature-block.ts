import { isNoise, isRule, isUpper, quality, trimCrumbs } from '../../language/letters.ts';
import type { Decision, PaperLine, Signer } from '../paper.ts';
import { findAppendix, findStart, withRecipientsHeading } from './block-bounds.ts';
import { cellsOf, keptCopy, recipientsHeading, signedMark } from './block-cells.ts';
import { isItem, joinItems } from './items.ts';
import { isName, mayBeName, mendName } from './person.ts';
import { isRank, mendRank } from './positions.ts';
import { isOfRecipients, mendOffice, splitAside, trimTail } from './recipients.ts';
import { otherSigners, sideBySide, withoutSecretary } from './several-signers.ts';
import { goesOn, readSigner } from './signer.ts';
import { isSigningNote } from './signing-notes.ts';

/** What is printed below the text: the recipients in the left column, the signature in the right column. */
export interface SignatureBlock {
  /** The index of its first line; the number of lines where there is no block. */
  start: number;
  recipients: string[];
  signer?: Signer;
  /** The names below further ranks: minutes and joint papers have several signers, front matter has one. */
  otherSigners: string[];
  /** Sentences and footnotes between its lines, which are kept. */
  others: PaperLine[];
  /** The index of the first line below it. */
  end: number;
  decisions: Decision[];
}

/** Reads the signature block from the last lines of a paper, however its two columns were mixed. */
export function readSignatureBlock(printed: readonly PaperLine[], from: number): SignatureBlock {
  const lines = withRecipientsHeading(printed, from);
  const found = findStart(lines, from);
  if (!found)
    return {
      start: lines.length,
      recipients: [],
      otherSigners: [],
      others: [],
      end: lines.length,
      decisions: [],
    };
  const { start, rule } = found;
  const { left, right, others, count } = columnsOf(lines.slice(start, findAppendix(lines, start)));
  const end = start + count;
  const signer = readSigner(withoutSecretary(right));
  return {
    start,
    recipients: joinItems(left).map((text) => mendOffice(trimCrumbs(text))),
    signer,
    otherSigners: otherSigners(right, signer?.name),
    others,
    end,
    decisions: [
      { field: 'body', rule: `ends-${rule}`, evidence: lines[start]!.text },
      ...(signer ? [{ field: 'signer', rule: 'rank-and-name', evidence: right.join(' / ') }] : []),
      ...(end < lines.length ? [{ field: 'body', rule: 'annex-begins', evidence: lines[end]!.text }] : []),
    ],
  };
}

/**
 * Sorts the cells of a block: recipients are left, ranks and names right, sentences are others. `count` is the number of
 * lines up to the one below the name and the list.
 */
function columnsOf(lines: readonly PaperLine[]): {
  left: string[];
  right: string[];
  others: PaperLine[];
  count: number;
} {
  const left: string[] = [];
  const rows: string[][] = [];
  const others: PaperLine[] = [];
  const noisy = lines.some((line) => cellsOf(line).some((cell) => !isRule(cell) && quality(cell) < 0.75));
  const lastHeading = lines.findLastIndex((line) =>
    cellsOf(line).some((cell) => recipientsHeading.test(cell)),
  );
  let hasRank = false;
  let listing = false;
  let closed = false;
  let signed = false;
  for (const [count, line] of lines.entries()) {
    if (signed && count > lastHeading && (closed || !listing) && isBelow(line))
      return { left, right: sideBySide(rows), others, count };
    const right: string[] = [];
    rows.push(right);
    const put = (cell: string): void => {
      right.push(cell);
      hasRank ||= isRank(cell);
    };
    for (const cell of cellsOf(line)) {
      const heading = recipientsHeading.exec(cell)?.[0];
      if (heading !== undefined) {
        listing = true;
        const [item, aside] = splitAside(cell.slice(heading.length), noisy);
        if (isItem(item) || (item !== '' && !mendRank(item) && !isNoise(item) && aside === ''))
          left.push(item);
        else if (item !== '') put(item);
        if (aside !== '') put(aside);
        continue;
      }
      const last = left.at(-1) ?? '';
      const item = isItem(cell);
      const place = { item, gap: line.gap, count: left.length };
      // Beside “Nơi nhận:”, words in capitals are the post of the signer, whatever it is.
      const isPost = left.length === 0 && !item && isUpper(cell) && goesOn(cell);
      if (listing && !closed && !isPost && isOfRecipients(cell, last, place)) {
        const [text, aside] = splitAside(cell, noisy);
        if (item || !/^\(.*\)[\s;.]*$/.test(text) || !/[;.]$/.test(last))
          left.push(noisy ? trimTail(text) : text);
        if (aside !== '') put(aside);
        if (keptCopy.test(text.replace(/^[^\p{L}]+/u, '')) && /\.$/.test(text)) closed = true;
      } else if (isSignature(cell) || (!signed && hasRank && mayBeName(cell))) {
        put(cell);
        signed ||= isName(mendName(trimCrumbs(cell))) || mayBeName(cell);
      } else if (isSentence(cell)) others.push({ ...line, text: cell, markdown: undefined });
      if (listing && keptCopy.test(last) && !item && left.at(-1) === last) closed = true;
    }
  }
  return { left, right: sideBySide(rows), others, count: lines.length };
}

/** Whether a line below a complete block does not belong to it: it is no mark of a signature and no crumb of a stamp. */
function isBelow(line: PaperLine): boolean {
  if (line.table) return true;
  const cells = cellsOf(line).filter((cell) => !isNoise(cell) && !isRule(cell));
  return (
    cells.length > 0 &&
    cells.every(
      (cell) =>
        quality(cell) > 0.8 &&
        !signedMark.test(cell) &&
        !isSigningNote(cell) &&
        mendRank(cell) === undefined &&
        !isName(mendName(trimCrumbs(cell))),
    )
  );
}

const isSignature = (cell: string): boolean =>
  isName(mendName(trimCrumbs(cell))) || mendRank(cell) !== undefined || isUpper(cell);

/** Whether a cell is a sentence or a footnote, which is kept. */
const isSentence = (cell: string): boolean =>
  cell.length > 30 && quality(cell) > 0.8 && !signedMark.test(cell) && !isSigningNote(cell);
