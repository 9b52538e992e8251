import { extname } from 'node:path';
import { Refusal } from '../../../formats/refusal.ts';

/** What an editor states about one file in a table. */
export interface MetadataRow {
  /** The row of the table in a spreadsheet, counted from 1. */
  line: number;
  /** The file's name, or the end of its path: `thong-bao.docx`, `2026/thong-bao.docx`; the ending may be absent. */
  file: string;
  /** The cells that are filled in, by their key: `code`, `signer.name`. */
  values: Map<string, string | string[]>;
}

/** The row of each file that has one, and the rows of other files. Throws a `Refusal` where it is not clear which is meant. */
export function rowsByFile(
  rows: readonly MetadataRow[],
  files: readonly string[],
): { byFile: Map<string, MetadataRow>; unused: MetadataRow[] } {
  const byFile = new Map<string, MetadataRow>();
  const unused: MetadataRow[] = [];
  for (const row of rows) {
    const exact = files.filter((file) => endsWith(file, row.file));
    // A list of papers often leaves out the endings.
    const named = exact.length > 0 ? exact : files.filter((file) => endsWith(withoutEnding(file), row.file));
    const [file] = named;
    if (named.length > 1)
      throw new Refusal(
        `hàng ${row.line}: có ${named.length} tệp “${row.file}”; viết thêm tên thư mục, như ${named.join(' hoặc ')}`,
      );
    if (file === undefined) unused.push(row);
    else if (byFile.has(file))
      throw new Refusal(
        `hàng ${byFile.get(file)!.line} và hàng ${row.line} cùng nói về “${row.file}”; giữ lại một`,
      );
    else byFile.set(file, row);
  }
  return { byFile, unused };
}

const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Whether a path ends with all parts of another. Names may be composed (NFC) or decomposed, and Windows minds no capitals. */
function endsWith(path: string, end: string): boolean {
  const [parts, last] = [path, end].map((one) =>
    one
      .normalize('NFC')
      .toLowerCase()
      .replace(/^\.[/\\]/, '')
      .split(/[/\\]/),
  );
  return parts!.slice(-last!.length).join('/') === last!.join('/');
}
