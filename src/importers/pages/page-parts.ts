import { fullRight } from './lines.ts';
import type { Placed } from './placing.ts';
import { textColumns } from './text-columns.ts';
import { unruledTable } from './unruled-table.ts';

/** A part of a page: rows that are read one after the other, or columns. */
export type PagePart = ({ rows: Placed[][] } | { columns: Placed[][] }) & {
  /** What an editor should look at. */
  doubt?: string;
};

const unsureColumns = 'trang có chữ xếp thành cột, thứ tự đọc chưa chắc: đối chiếu với bản gốc';
const unsureTable = 'bảng không có đường kẻ: đối chiếu các ô với bản gốc';

/** The rows of a page, parted where text is in columns. A table without ruled lines becomes a row of its own. */
export function partsOf(rows: readonly Placed[][]): PagePart[] {
  const parts: PagePart[] = [];
  let at = 0;
  while (at < rows.length) {
    const above = rows[at - 1];
    // The short last line of a paragraph is no left column.
    const endsParagraph = rows[at]!.length === 1 && above?.length === 1 && above[0]!.right > fullRight;
    const columns = endsParagraph ? undefined : textColumns(rows, at);
    const table = columns && !columns.isUnsure ? undefined : unruledTable(rows, at);
    if (table) parts.push({ rows: [[table.segment]], doubt: unsureTable });
    else if (columns)
      parts.push({ columns: columns.columns, ...(columns.isUnsure ? { doubt: unsureColumns } : {}) });
    else {
      const last = parts.at(-1);
      if (last && 'rows' in last && !last.rows[0]![0]!.table) last.rows.push(rows[at]!);
      else parts.push({ rows: [rows[at]!] });
    }
    at = table?.end ?? columns?.end ?? at + 1;
  }
  return parts;
}
