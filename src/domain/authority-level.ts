import { memoizeTexts } from '../cache/memory.ts';
import { foldLetters, foldSqueezed } from '../language/folding.ts';
import type { DocumentTypeId } from './document-type.ts';
import { documentType } from './document-type.ts';

/**
 * The levels of authority, from the top: Trung ương Đảng, nhà nước, bộ ngành, tỉnh và thành phố, phường xã. `other` if
 * the level is unknown.
 */
export const authorityLevels = ['party', 'state', 'ministry', 'city', 'ward', 'other'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** The kinds of commune since 2025, as alternatives of a pattern. */
export const communeKinds = 'phường|xã|đặc khu';

/** The cities directly under the central government, NQ 202/2025/QH15. */
export const centralCities = ['Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế'];

/** Former and present kinds of places that have a people's committee, as alternatives of a pattern. */
export const placeKinds = `${communeKinds}|thị trấn|huyện|quận|thị xã|tỉnh`;

// The first form that fits decides: “Văn phòng Chính phủ” before “văn phòng …”, “Sở … thành phố” before “thành phố”.
const byIssuer: readonly [AuthorityLevel, RegExp][] = [
  ['ward', new RegExp(`\\b(?:${foldLetters(communeKinds)}|thi tran|to dan pho)\\b`)],
  [
    'party',
    /\b(?:bo chinh tri|ban bi thu|trung uong dang|ban chap hanh trung uong|tong bi thu|(?:ban|van phong|uy ban|bch) .{0,40}trung uong)\b/,
  ],
  ['state', /\b(?:quoc hoi|chinh phu|thu tuong|chu tich nuoc|uy ban thuong vu quoc hoi)\b/],
  ['city', /^(?:giam doc )?so\b|\b(?:thanh pho|tinh|thanh uy|tinh uy|thu do)\b/],
  [
    'ministry',
    /^(?:bo|bo truong|lien bo|tong cuc|cuc|ngan hang nha nuoc|thanh tra chinh phu|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|kiem toan nha nuoc|bao hiem xa hoi viet nam|uy ban dan toc)\b/,
  ],
  [
    'city',
    new RegExp(
      `\\b(?:quan|huyen|hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan)\\b.{0,40}\\b(?:${foldLetters(centralCities.join('|'))})\\b`,
    ),
  ],
];
const bySymbol: readonly [AuthorityLevel, RegExp][] = [
  ['party', /(?:^|[/-])(?:[A-ZĐ]*T[WƯ]|BCT|BBT)(?:$|-)/],
  ['state', /(?:^|[/-])(?:CP|TTg|CTN|VPCP|QH\d*|UBTVQH\d*|VPQH)(?:$|-)/],
  ['city', /\/[A-ZĐ]*T[U]$|(?:^|-)S[A-ZĐ&]{1,8}(?:$|-)/],
  ['ward', /\/(?:[A-ZĐ]*ĐU|CB|CB\d+)$/],
  ['ministry', /(?:^|-)(?:B(?!C|B|TT|GN)[A-ZĐ&]{1,8}|TTCP|NHNN|UBDT|TANDTC|VKSTC|VKSNDTC|KTNN|BHXH)(?:$|-)/],
];

/** The level of an issuer by its name alone. A ward cites the same few bodies thousands of times. */
const levelNamed = memoizeTexts(5000, (issuer: string): AuthorityLevel | undefined => {
  const folded = foldSqueezed(issuer);
  return byIssuer.find(([, form]) => form.test(folded))?.[0];
});

/** The level of the body that issued a document: by the issuer's name, else by the type, else by the code's symbol. */
export function levelOf(document: {
  code: string | undefined;
  issuer: string | undefined;
  type: DocumentTypeId | undefined;
}): AuthorityLevel {
  const named = document.issuer === undefined ? undefined : levelNamed(document.issuer);
  if (named) return named;
  if (documentType(document.type)?.ofState) return 'state';
  const symbol = /^\d[^/-]*[/-](?:\d{4}\/)?(.+)$/.exec(document.code ?? '')?.[1] ?? '';
  return bySymbol.find(([, form]) => form.test(symbol.includes('/') ? `/${symbol}` : symbol))?.[0] ?? 'other';
}
