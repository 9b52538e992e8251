import { memoizeTexts } from '../cache/memory.ts';
import type { DocumentCode } from './document-code.ts';

/** The bodies of the state that have a symbol of their own, by the symbol without the number of the term. */
const stateBodies: Readonly<Record<string, string>> = {
  CP: 'Chính phủ', TTg: 'Thủ tướng Chính phủ', UBTVQH: 'Ủy ban Thường vụ Quốc hội', QH: 'Quốc hội',
  BYT: 'Bộ Y tế', BTC: 'Bộ Tài chính', BNV: 'Bộ Nội vụ', BGDĐT: 'Bộ Giáo dục và Đào tạo', BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng', BXD: 'Bộ Xây dựng', BTP: 'Bộ Tư pháp', BKHCN: 'Bộ Khoa học và Công nghệ',
  BNNMT: 'Bộ Nông nghiệp và Môi trường', BCT: 'Bộ Công Thương', BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BTNMT: 'Bộ Tài nguyên và Môi trường', BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
}; // prettier-ignore

/**
 * The name of the body that issued a document, as the last part of its code's symbol tells: `48/NQ-CP` → `Chính phủ`.
 * Undefined if the symbol tells no body above the commune.
 * @param city the ward's city or province, for `TU`
 */
export function issuerBySymbol(
  code: Pick<DocumentCode, 'number' | 'symbol'>,
  city: string,
): string | undefined {
  const last = code.symbol.split(/[-/]/).at(-1) ?? '';
  // Of the resolutions “-NQ/TW”, those with a high number are the Politburo's.
  if (/^T[WƯ]$/.test(last))
    return /^NQ/.test(code.symbol) && Number(code.number) > 45 ? 'Bộ Chính trị' : 'Trung ương Đảng';
  if (last === 'TU') return /^thành phố/i.test(city) ? 'Thành ủy' : 'Tỉnh ủy';
  return stateBodies[last.replace(/^((?:UBTV)?QH)\d*$/, '$1')];
}

/** Whether `name` means the issuing body `issuer` or the person who leads it: `Chủ tịch UBND phường`. */
export const isIssuer = (name: string, issuer: string): boolean => {
  const [a, b] = [plainName(name), plainName(issuer)];
  return a !== '' && b !== '' && (b === a || b.startsWith(`${a} `) || a.startsWith(`${b} `));
};

/** A name in small letters, with its bodies in short forms and without the office of who leads it. */
const plainName = memoizeTexts(200, (text: string): string =>
  text
    .toLowerCase()
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/g, 'ubnd')
    .replace(/hội đồng nhân dân/g, 'hđnd')
    .replace(/^(?:đồng chí\s)?(?:phó\s)?(?:chủ tịch|bí thư|thường trực)\s/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
