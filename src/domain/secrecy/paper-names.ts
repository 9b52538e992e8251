import { documentTypes } from '../document-type.ts';

const types = documentTypes.filter(({ family }) => family === 'administrative' || family === 'party');

/** What papers are called, in small letters: their types, parts and other names. */
export const paperNames: readonly string[] = [
  ...types.map(({ name }) => name.toLowerCase()),
  ...[
    'phụ lục',
    'danh sách',
    'hồ sơ',
    'sơ đồ',
    'bản đồ',
    'đề cương',
    'tài liệu',
    'văn bản',
    'dự thảo',
    'bản',
  ],
];

/** What else may be called secret by who points at it: “Bảng này MẬT”. */
export const partNames: readonly string[] =
  'cái,bản,bảng,file,tệp,sheet,slide,phần,trang,mục,số liệu,nội dung,thông tin,thư mục,cột,dòng,đoạn,hình,ảnh,ghi chú,bài,bài trình bày,sổ tay,dữ liệu'.split(
    ',',
  );

/** The abbreviations of types, as names of files begin with them: `KH`, `BC`. */
export const paperAbbreviations: readonly string[] = [
  ...types.flatMap(({ abbreviation, seenAs = [] }) =>
    abbreviation === undefined ? seenAs : [abbreviation, ...seenAs],
  ),
  ...['PL', 'DS', 'VB', 'TL'],
];
