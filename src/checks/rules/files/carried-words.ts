import type { CarriedKind } from '../../../formats/carried/kinds.ts';

/** What a file carries besides its text, in the words of editors. */
const carriedWords: Readonly<Record<CarriedKind, string>> = {
  author: 'tên người soạn, nơi làm việc hoặc thư mục trên máy',
  comment: 'nhận xét',
  notes: 'ghi chú của người trình bày',
  revision: 'vết sửa và chữ đã xóa',
  hidden: 'chữ ẩn',
  'hidden-cells': 'trang tính, hàng hoặc cột ẩn',
  'hidden-slides': 'trang chiếu ẩn',
  picture: 'vị trí chụp, tên máy của ảnh bên trong',
  signed: 'chữ ký số',
};

/** Those of some kinds that a file carries, as a list in words; empty where it carries none of them. */
export const carriedIn = (kinds: readonly CarriedKind[], wanted: readonly CarriedKind[] = kinds): string =>
  wanted
    .filter((kind) => kinds.includes(kind))
    .map((kind) => carriedWords[kind])
    .join(', ');

/** What an editor does about it. */
export function howToRemove(path: string, kinds: readonly CarriedKind[]): string {
  if (kinds.includes('signed')) return 'tệp đã ký số, gỡ thì hỏng chữ ký: xóa trong tệp gốc rồi ký lại';
  return path.toLowerCase().endsWith('.pdf')
    ? 'chạy npm run check -- --fix để gỡ; tệp bị khóa thì xóa trong tệp gốc rồi xuất lại'
    : 'chạy npm run check -- --fix để gỡ';
}
