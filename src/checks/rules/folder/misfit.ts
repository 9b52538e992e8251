import type { Misfit } from '../../../content/source.ts';
import type { Rule } from '../../rule.ts';

const cures: Record<Misfit['reason'], string> = {
  'link-outside': 'là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào',
  'no-collection':
    'không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa',
  'not-markdown': 'tên tệp phải kết thúc bằng “.md” thì mới được đọc; hãy đổi tên',
  'nested-page': 'trang phải nằm ngay trong pages/, không trong thư mục con',
  unreadable: 'không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8',
};

/** Something in the ward's folder that no one would ever see, or that leads out of it. */
export const misfit: Rule = {
  name: 'misfit',
  severity: 'error',
  *find({ source }) {
    for (const { file, reason } of source.misfits)
      yield { file, message: reason === 'not-markdown' ? cureOfEnding(source.id, file) : cures[reason] };
  },
};

/** What `npm run import` reads; it attaches a copy of the file itself. */
const paper = /\.(?:docx?|pdf|jpe?g|png|txt|edxml)$/i;

/** A paper's file becomes a document by being read, not by another name; Notepad hides that it adds `.txt`. */
function cureOfEnding(ward: string, file: string): string {
  const [, name, ending] = /([^/]*\.md)(\.\w+)$/i.exec(file) ?? [];
  if (ending) return `tên tệp thừa đuôi “${ending}”; hãy đổi tên thành ${name}`;
  if (/\/[^/.]+$|\.(?:md|markdown)$/i.test(file)) return cures['not-markdown'];
  const collection = /\/(directives|plans)\//.exec(file)?.[1];
  if (!collection || !paper.test(file))
    return 'chỉ tệp “.md” được đọc ở đây; tệp đính kèm hoặc ảnh thì chuyển vào files/, không dùng thì xóa';
  return `tệp này không tự thành trang; chạy npm run import -- "${file}" --ward ${ward} để máy đọc thành tệp .md và tự đính kèm một bản vào files/, rồi chuyển tệp gốc ra khỏi ${collection}/`;
}
