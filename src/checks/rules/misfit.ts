import type { Misfit } from '../../content/source.ts';
import type { Rule } from '../contract.ts';

const cures: Record<Misfit['reason'], string> = {
  'link-outside': 'là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào',
  'no-collection':
    'không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa',
  'not-markdown':
    'tên tệp phải kết thúc bằng “.md” thì mới được đọc; hãy đổi tên, hoặc chuyển vào files/ nếu là tệp đính kèm',
  'nested-page': 'trang phải nằm ngay trong pages/, không trong thư mục con',
  unreadable: 'không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8',
};

/** Something in the ward's folder that no one would ever see, or that leads out of it. */
export const misfit: Rule = {
  name: 'misfit',
  severity: 'error',
  *find({ source }) {
    for (const { file, reason } of source.misfits) yield { file, message: cures[reason] };
  },
};
