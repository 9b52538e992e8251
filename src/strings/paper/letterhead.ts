import { letterheadDate } from '../../domain/dates/calendar-date.ts';
import type { Directive } from '../../domain/schema/document.ts';
import { foldSqueezed } from '../../language/folding.ts';

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

interface Heading {
  name: 'party' | 'youth' | 'state';
  /** How the names of such issuers begin, folded; a test has an example of each. */
  begins: readonly string[];
  heading: string;
  motto?: string;
}

/** The first whose names fit has the heading; all other bodies have quốc hiệu. */
export const headings: readonly Heading[] = [
  {
    name: 'party',
    begins: [
      'dang uy',
      'dang bo',
      'chi bo',
      'chi uy',
      'thanh uy',
      'tinh uy',
      'ban chap hanh trung uong',
      'ban chap hanh dang bo',
      'ban thuong vu dang uy',
      'ban thuong vu thanh uy',
      'ban thuong vu tinh uy',
      'uy ban kiem tra dang uy',
      'van phong dang uy',
      'ban xay dung dang',
      'ban tuyen giao',
      'ban to chuc thanh uy',
      'ban to chuc tinh uy',
      'ban to chuc dang uy',
      'ban to chuc trung uong',
      'ban dan van',
      'bo chinh tri',
      'ban bi thu',
    ],
    heading: 'Đảng Cộng sản Việt Nam',
  },
  {
    name: 'youth',
    begins: ['doan thanh nien', 'doan tncs', 'thanh doan', 'tinh doan', 'ban chap hanh doan'],
    heading: 'Đoàn TNCS Hồ Chí Minh',
  },
  {
    name: 'state',
    begins: [''],
    heading: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
  },
];

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
