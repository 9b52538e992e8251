import type { DocumentTypeId } from '../../domain/document-type.ts';
import { foldSameLength } from '../../language/folding.ts';

/** Who stands above whom, from the top: Trung ương Đảng, nhà nước, bộ ngành, tỉnh thành, phường; `other` where unknown. */
export const levels = ['party', 'state', 'ministry', 'city', 'ward', 'other'] as const;
export type Level = (typeof levels)[number];

// The first that fits decides: “Văn phòng Chính phủ” before “văn phòng …”, “Sở … thành phố” before “thành phố”.
const byIssuer: readonly [Level, RegExp][] = [
  ['ward', /\b(?:phuong|xa|dac khu|thi tran|to dan pho)\b/],
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
    /\b(?:quan|huyen|hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan)\b.{0,40}\b(?:hai phong|ha noi|da nang|hue|can tho|ho chi minh)\b/,
  ],
];
const bySymbol: readonly [Level, RegExp][] = [
  ['party', /(?:^|[/-])(?:[A-ZĐ]*T[WƯ]|BCT|BBT)(?:$|-)/],
  ['state', /(?:^|[/-])(?:CP|TTg|CTN|VPCP|QH\d*|UBTVQH\d*|VPQH)(?:$|-)/],
  ['city', /\/[A-ZĐ]*T[U]$|(?:^|-)S[A-ZĐ&]{1,8}(?:$|-)/],
  ['ward', /\/(?:[A-ZĐ]*ĐU|CB|CB\d+)$/],
  ['ministry', /(?:^|-)(?:B(?!C|B|TT|GN)[A-ZĐ&]{1,8}|TTCP|NHNN|UBDT|TANDTC|VKSTC|VKSNDTC|KTNN|BHXH)(?:$|-)/],
];
const laws: ReadonlySet<DocumentTypeId | undefined> = new Set([
  'luat',
  'bo-luat',
  'hien-phap',
  'phap-lenh',
  'nghi-dinh',
]);

/** The level that issued a document, by what is said of it; the issuer's words go before the symbol. */
export function levelOf(document: {
  code: string | undefined;
  issuer: string | undefined;
  type: DocumentTypeId | undefined;
}): Level {
  const issuer = document.issuer === undefined ? '' : foldSameLength(document.issuer).replace(/\s+/g, ' ');
  const named = byIssuer.find(([, form]) => form.test(issuer));
  if (named) return named[0];
  if (laws.has(document.type)) return 'state';
  const symbol = /^\d[^/-]*[/-](?:\d{4}\/)?(.+)$/.exec(document.code ?? '')?.[1] ?? '';
  return bySymbol.find(([, form]) => form.test(symbol.includes('/') ? `/${symbol}` : symbol))?.[0] ?? 'other';
}
