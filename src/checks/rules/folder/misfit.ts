import type { Misfit } from '../../../content/source.ts';
import { paperFormatOf } from '../../../domain/paper-format.ts';
import type { Problem, Rule } from '../../rule.ts';

const messages: Record<Misfit['reason'], string> = {
  'link-outside': 'là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào',
  'no-file': 'không phải tệp hay thư mục mà là ống dẫn, thiết bị của hệ điều hành; hãy xóa đi',
  'no-collection':
    'không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa',
  'not-markdown': 'tên tệp phải kết thúc bằng “.md” thì mới được đọc; hãy đổi tên',
  'nested-page': 'trang phải nằm ngay trong pages/, không trong thư mục con',
  unreadable: 'không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8',
};

/** What in the folder of the ward would never be published, or leads out of the folder. */
export const misfit: Rule = {
  name: 'misfit',
  severity: 'error',
  *inWard({ source }) {
    for (const { file, reason } of source.misfits)
      yield {
        file,
        ...(reason === 'not-markdown' ? wrongEnding(source.id, file) : { message: messages[reason] }),
      };
  },
};

/**
 * Windows hides the ending `.txt` that Notepad adds; a paper becomes a document by `npm run import`, not by a new name.
 */
function wrongEnding(ward: string, file: string): Problem {
  const [, name, ending] = /([^/]*\.md)(\.\w+)$/i.exec(file) ?? [];
  if (ending)
    return { message: `tên tệp thừa đuôi “${ending}”`, fixes: [{ kind: 'rename-ending', text: name! }] };
  if (/\/[^/.]+$|\.(?:md|markdown)$/i.test(file)) return { message: messages['not-markdown'] };
  const collection = /\/(directives|plans)\//.exec(file)?.[1];
  if (!collection || !paperFormatOf(file))
    return {
      message:
        'chỉ tệp “.md” được đọc ở đây; tệp đính kèm hoặc ảnh thì chuyển vào files/, không dùng thì xóa',
    };
  return {
    message: `tệp này không tự thành trang; chạy npm run import -- "${file}" --ward ${ward} để máy đọc thành tệp .md và tự đính kèm một bản vào files/, rồi chuyển tệp gốc ra khỏi ${collection}/`,
  };
}
