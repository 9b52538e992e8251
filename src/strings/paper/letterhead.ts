import { letterheadDate } from '../../domain/dates/calendar-date.ts';
import type { Directive } from '../../domain/schema/document.ts';
import { foldSqueezed } from '../../language/folding.ts';
import { headings } from './headings.ts';

/** The head of a paper in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I, or of the Party's Hướng dẫn 36-HD/VPTW. */
export interface PaperHead {
  /** The name of the authority or of what it belongs to, above the line on the right; and tiêu ngữ below it. */
  heading: string;
  motto: string | undefined;
  /** `Số: 118/TB-UBND`; undefined if the paper has none. */
  code: string | undefined;
  /** `Mẫu, ngày 12 tháng 5 năm 2026`: of place and date only what is known; empty if nothing is. */
  dated: string;
  /** What an official letter has below its code in place of a title: `V/v tiêm phòng`; undefined for other types. */
  about: string | undefined;
}

/** The head of a directive or a plan as its paper has it. */
export function paperHead({
  issuer,
  code,
  place,
  issued,
  type,
  title,
}: Pick<Directive, 'issuer' | 'code' | 'place' | 'issued' | 'type' | 'title'>): PaperHead {
  const folded = foldSqueezed(issuer);
  const { heading, motto, name } = headings.find(({ begins }) =>
    begins.some((start) => `${folded} `.startsWith(start === '' ? '' : `${start} `)),
  )!;
  const sign = name === 'party' ? 'Số' : 'Số:';
  const known = code?.replace(/^(?=[/-])/, '\u2003\u2003');
  return {
    heading,
    motto,
    code: known === undefined ? undefined : `${sign} ${known}`,
    dated: [place, issued && letterheadDate(issued)].filter(Boolean).join(', '),
    about: type === 'cong-van' ? `V/v ${title}` : undefined,
  };
}
