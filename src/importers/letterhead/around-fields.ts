import { addTo } from '../../language/lists/groups.ts';
import { leftOut } from '../left-out.ts';
import type { Omission, PaperLine } from '../paper.ts';
import { isTelegramSender } from './addressees.ts';
import { headCells } from './cells.ts';
import { readNumber } from './code.ts';
import { readPlaceAndDate } from './issued.ts';
import { isNationalHeading, isNationalMotto } from './national-heading.ts';
import { typeOf } from './type-name.ts';

/** The values of the fields that a letterhead gives. */
export interface HeadValues {
  code?: string;
  place?: string;
  issuer?: string;
  /** The lines that the issuer was read from. */
  issuerLines: readonly string[];
  title?: string;
  to: readonly string[];
}

/**
 * What a letterhead has beside its fields: the national heading, “Số:”, the words of the date, “Kính gửi”, the body above
 * the issuer. A cell is compared with the field that it was read for, so that no other word is taken for it.
 */
export function aroundFields(lines: readonly PaperLine[], found: HeadValues): Omission[] {
  const cells = headCells(lines).map(({ text, line }) => ({ text, page: line.page }));
  const groups = new Map<readonly (string | undefined)[], typeof cells>();
  const subject = [found.title, ...found.to];
  const [nothing, code, place, issuer] = [[], [found.code], [found.place], [found.issuer]];
  for (const cell of cells) {
    const fields = isNationalHeading(cell.text) || isNationalMotto(cell.text) ? nothing : fieldsOf(cell.text);
    addTo(groups, fields, cell);
  }
  // The own name of the issuer is below that of the body above it, so it is compared first.
  return [...groups].flatMap(([fields, own]) =>
    leftOut(fields === issuer ? own.toReversed() : own, fields, 'letterhead'),
  );

  function fieldsOf(text: string): readonly (string | undefined)[] {
    if (isTelegramSender(text)) return nothing;
    if (readPlaceAndDate(text) !== undefined) return place;
    if (readNumber(text) !== undefined) return code;
    const type = typeOf(text);
    if (type) return type.rest === '' && type.id !== 'khac' ? nothing : subject;
    return found.issuerLines.includes(text) ? issuer : subject;
  }
}
