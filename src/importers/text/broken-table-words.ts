/** Words that are no whole cell: the first words of a name or of a time, whose rest is in the line below. */
export const cellBeginnings: readonly string[] = [
  'Ủy ban', 'Uỷ ban', 'Hội đồng', 'Sở', 'Bộ', 'Ban', 'Phòng', 'Trung tâm', 'Ban Quản lý', 'Phiên họp', 'Trước', 'Trước ngày', 'Quý', 'Tháng', 'Năm',
]; // prettier-ignore

/** Words that end no cell: they ask for what follows. */
export const openEnds: readonly string[] = [
  'và', 'của', 'các', 'về', 'cho', 'với', 'trong', 'theo', 'tại', 'ngày', 'tháng', 'năm', 'số',
]; // prettier-ignore

/** Names of parts of a paper: with a number after them they end a table. */
export const partsAfterTable: readonly string[] = ['Điều', 'Chương', 'Phần', 'Mục', 'Phụ lục'];

/** What stands below a table and is no row of it. */
export const linesAfterTable: readonly string[] = ['Nơi nhận', 'Ghi chú:', 'Tổng cộng'];
