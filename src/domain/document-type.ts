import { memoizeTexts } from '../cache/memory.ts';
import { withoutDiacritics } from '../language/folding.ts';

/**
 * The closed list of document types (tên loại văn bản).
 *
 * - `administrative`: the 29 types of Nghị định 30/2020/NĐ-CP, Điều 7, in its order, with the
 *   abbreviations of its Phụ lục III; công văn and thư công have none.
 * - `party`: types that only the Party has (Quy định 66-QĐ/TW of 2017). Types that both have (nghị
 *   quyết, quyết định, quy định, …) are under `administrative`.
 * - `legal`: văn bản quy phạm pháp luật, with the abbreviation that their symbols carry.
 *
 * `seenAs` has the other abbreviations in symbols: the Party's `CV`, its `QĐi` and `QĐ` for quy
 * định (`08-QĐi/TW`, `24-QĐ/TW`), its `TT` for thông tri.
 */
// prettier-ignore
const table = [
  { id: 'nghi-quyet', name: 'Nghị quyết', abbreviation: 'NQ', family: 'administrative' },
  { id: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ', family: 'administrative' },
  { id: 'chi-thi', name: 'Chỉ thị', abbreviation: 'CT', family: 'administrative' },
  { id: 'quy-che', name: 'Quy chế', abbreviation: 'QC', family: 'administrative' },
  { id: 'quy-dinh', name: 'Quy định', abbreviation: 'QyĐ', seenAs: ['QĐi', 'QĐ'], family: 'administrative' },
  { id: 'thong-cao', name: 'Thông cáo', abbreviation: 'TC', family: 'administrative' },
  { id: 'thong-bao', name: 'Thông báo', abbreviation: 'TB', family: 'administrative' },
  { id: 'huong-dan', name: 'Hướng dẫn', abbreviation: 'HD', family: 'administrative' },
  { id: 'chuong-trinh', name: 'Chương trình', abbreviation: 'CTr', family: 'administrative' },
  { id: 'ke-hoach', name: 'Kế hoạch', abbreviation: 'KH', family: 'administrative' },
  { id: 'phuong-an', name: 'Phương án', abbreviation: 'PA', family: 'administrative' },
  { id: 'de-an', name: 'Đề án', abbreviation: 'ĐA', family: 'administrative', onlyProposes: true },
  { id: 'du-an', name: 'Dự án', abbreviation: 'DA', family: 'administrative' },
  { id: 'bao-cao', name: 'Báo cáo', abbreviation: 'BC', family: 'administrative', givesWork: false, onlyProposes: true, hasForce: false },
  { id: 'bien-ban', name: 'Biên bản', abbreviation: 'BB', family: 'administrative', givesWork: false, onlyProposes: true, hasForce: false },
  { id: 'to-trinh', name: 'Tờ trình', abbreviation: 'TTr', family: 'administrative', givesWork: false, onlyProposes: true },
  { id: 'hop-dong', name: 'Hợp đồng', abbreviation: 'HĐ', family: 'administrative', givesWork: false },
  { id: 'cong-van', name: 'Công văn', seenAs: ['CV'], family: 'administrative' },
  { id: 'cong-dien', name: 'Công điện', abbreviation: 'CĐ', family: 'administrative' },
  { id: 'ban-ghi-nho', name: 'Bản ghi nhớ', abbreviation: 'BGN', family: 'administrative', givesWork: false },
  { id: 'ban-thoa-thuan', name: 'Bản thỏa thuận', abbreviation: 'BTT', family: 'administrative', givesWork: false },
  { id: 'giay-uy-quyen', name: 'Giấy ủy quyền', abbreviation: 'GUQ', family: 'administrative', givesWork: false },
  { id: 'giay-moi', name: 'Giấy mời', abbreviation: 'GM', family: 'administrative', onlyProposes: true, hasForce: false },
  { id: 'giay-gioi-thieu', name: 'Giấy giới thiệu', abbreviation: 'GGT', family: 'administrative', givesWork: false, hasForce: false },
  { id: 'giay-nghi-phep', name: 'Giấy nghỉ phép', abbreviation: 'GNP', family: 'administrative', givesWork: false, hasForce: false },
  { id: 'phieu-gui', name: 'Phiếu gửi', abbreviation: 'PG', family: 'administrative' },
  { id: 'phieu-chuyen', name: 'Phiếu chuyển', abbreviation: 'PC', family: 'administrative' },
  { id: 'phieu-bao', name: 'Phiếu báo', abbreviation: 'PB', family: 'administrative' },
  { id: 'thu-cong', name: 'Thư công', family: 'administrative', givesWork: false, hasForce: false },

  { id: 'ket-luan', name: 'Kết luận', abbreviation: 'KL', family: 'party' },
  { id: 'thong-tri', name: 'Thông tri', seenAs: ['TT'], family: 'party' },
  { id: 'chuong-trinh-hanh-dong', name: 'Chương trình hành động', seenAs: ['CTr'], family: 'party' },
  { id: 'cuong-linh', name: 'Cương lĩnh', family: 'party' },
  { id: 'dieu-le', name: 'Điều lệ', family: 'party' },
  { id: 'chien-luoc', name: 'Chiến lược', family: 'party' },
  { id: 'quy-hoach', name: 'Quy hoạch', family: 'party' },
  { id: 'tuyen-bo', name: 'Tuyên bố', family: 'party' },
  { id: 'loi-keu-goi', name: 'Lời kêu gọi', family: 'party' },

  { id: 'hien-phap', name: 'Hiến pháp', family: 'legal', ofState: true },
  { id: 'bo-luat', name: 'Bộ luật', family: 'legal', ofState: true },
  { id: 'luat', name: 'Luật', family: 'legal', ofState: true },
  { id: 'phap-lenh', name: 'Pháp lệnh', abbreviation: 'PL', family: 'legal', ofState: true },
  { id: 'lenh', name: 'Lệnh', abbreviation: 'L', family: 'legal' },
  { id: 'nghi-dinh', name: 'Nghị định', abbreviation: 'NĐ', family: 'legal', ofState: true },
  { id: 'thong-tu', name: 'Thông tư', abbreviation: 'TT', family: 'legal' },
  { id: 'thong-tu-lien-tich', name: 'Thông tư liên tịch', abbreviation: 'TTLT', family: 'legal' },
  { id: 'nghi-quyet-lien-tich', name: 'Nghị quyết liên tịch', abbreviation: 'NQLT', family: 'legal' },

  { id: 'khac', name: 'Khác', family: 'other' },
] as const satisfies readonly TypeRow[];

/** Every document type, in the order in which lists and facets show them. */
export const documentTypes: readonly DocumentType[] = table;

const byId = new Map<string, DocumentType>(documentTypes.map((type) => [type.id, type]));
const byAbbreviation = new Map([
  ...abbreviations((type) => type.seenAs ?? []),
  ...abbreviations((type) => (type.abbreviation === undefined ? [] : [type.abbreviation])),
]);

/** The Vietnamese name, with its capital letter: `cong-van` → `Công văn`. */
export function documentTypeName(id: DocumentTypeId): string {
  return byId.get(id)?.name ?? id;
}

/** The row of a type; undefined for an id that is not in the list. */
export const documentType = (id: string | undefined): DocumentType | undefined => byId.get(id ?? '');

/**
 * The type with an abbreviation, in any case, with `Đ` or plain `D`: `QĐ`, `qd` → `quyet-dinh`. Undefined if no type
 * has it.
 *
 * If several types have it, an official abbreviation goes before `seenAs` (`QĐ` is quyết định, `TT`
 * thông tư), then the same letters before letters without marks (`DA` is dự án, `ĐA` đề án).
 */
export const typeByAbbreviation = memoizeTexts(500, (abbreviation: string): DocumentTypeId | undefined =>
  byAbbreviation.get(abbreviation.normalize('NFC').replaceAll('Ð', 'Đ').toLowerCase()),
);

// Of two equal keys a Map keeps the last one.
function abbreviations(of: (type: DocumentType) => readonly string[]): [string, DocumentTypeId][] {
  const marked = documentTypes.flatMap((type) =>
    of(type).map((text): [string, DocumentTypeId] => [text.toLowerCase(), type.id]),
  );
  const plain = marked.map(([text, id]): [string, DocumentTypeId] => [withoutDiacritics(text), id]);
  return [...plain, ...marked];
}

export type DocumentTypeId = (typeof table)[number]['id'];

export interface DocumentType extends TypeRow {
  readonly id: DocumentTypeId;
}

interface TypeRow {
  /** The name as a slug, for `type` in front matter. It never changes. */
  readonly id: string;
  /** Tên loại, in Vietnamese. */
  readonly name: string;
  /** Official abbreviation in a symbol, `QĐ`. */
  readonly abbreviation?: string;
  /** Other abbreviations of this type in symbols. */
  readonly seenAs?: readonly string[];
  readonly family: 'administrative' | 'party' | 'legal' | 'other';
  /** False for a type that reports on work or asks for it: no tasks are read from such a document. */
  readonly givesWork?: false;
  /** True for a type that only proposes: what it says of replacing or amending a document is not yet so. */
  readonly onlyProposes?: true;
  /** False for a type that tells or invites: it is never in force and never expires. */
  readonly hasForce?: false;
  /** True for a type that only Quốc hội, its standing committee, Chủ tịch nước or Chính phủ issue. */
  readonly ofState?: true;
}
