import type { Doubt, Understood } from '../importers/contract.ts';

/** How the keys of the front matter are called to an editor. */
const fieldNames: Record<string, string> = {
  title: 'trích yếu',
  type: 'loại văn bản',
  code: 'số, ký hiệu',
  issuer: 'cơ quan ban hành',
  issued: 'ngày ban hành',
  published: 'ngày đăng',
  signer: 'người ký',
  body: 'nội dung',
  attachments: 'tệp đính kèm',
};

/** What a scan gave for the keys that must be compared with the paper. */
export function confirmations(keys: readonly string[], found: Understood): Doubt[] {
  const values: Record<string, string> = {
    code: found.code ?? '',
    issued: found.issued ?? '',
    signer: [found.signer?.authority, found.signer?.position, found.signer?.name]
      .filter(Boolean)
      .join(', ')
      .replaceAll('\n', ', '),
  };
  return keys.map((field) => ({
    field,
    message: `đọc từ bản quét “${values[field] ?? ''}”; so với bản giấy rồi xóa khỏi unconfirmed`,
  }));
}

/** The paper says nothing of when it is published, and nothing is without that. */
export const undatedFor = (published: string | undefined, ward: string): Doubt[] =>
  published === undefined
    ? [
        {
          field: 'published',
          message: `chưa điền; mở biểu mẫu (npm run edit -- ${ward}), xem lại rồi bấm Lưu. Lần sau thêm --published và ngày đăng vào lệnh này`,
        },
      ]
    : [];

/** Prints the doubts about one file, a line each. */
export function tell(err: NodeJS.WritableStream, file: string, doubts: readonly Doubt[]): void {
  if (doubts.length === 0) return;
  err.write(`${file}: cần xem lại\n`);
  for (const { field, page, message } of doubts)
    err.write(`  ${fieldNames[field] ?? field}${page === undefined ? '' : `, trang ${page}`}: ${message}\n`);
}

/** A bar for each page where there is a terminal, a line for each page elsewhere. */
export function progressOn(err: NodeJS.WriteStream): (page: number, count: number, done: number) => void {
  let told = 0;
  return (page, count, done) => {
    if (err.isTTY) {
      const filled = Math.round(done * 20);
      err.write(
        `\r\u001b[2KĐang đọc trang ${page}/${count} [${'█'.repeat(filled)}${'·'.repeat(20 - filled)}]${done >= 1 ? '\r\u001b[2K' : ''}`,
      );
    } else if (told !== page) {
      told = page;
      err.write(`Đang đọc trang ${page}/${count} …\n`);
    }
  };
}
