import { writeFileSync } from 'node:fs';
import { codeOf } from '../../build/publish/entries.ts';
import { newKey } from '../../proof/keys.ts';
import { command, wrongCall } from '../command.ts';

/** `npm run new-key`: makes the key by which a ward signs; returns the exit status. */
export function runNewKey(args: readonly string[], out: NodeJS.WritableStream): Promise<number> {
  const program = command(
    'new-key',
    'Tạo khóa để ký cổng: khóa riêng ghi vào TỆP, chỉ mình người chạy đọc được; khóa công khai ghi vào TỆP.pub và in ra.',
  ).argument('<TỆP>', 'nơi cất khóa riêng, ngoài thư mục nội dung và ngoài cổng đã công bố');
  program.parse(args, { from: 'user' });
  const [file = ''] = program.args;
  const { pem, publicText } = newKey();
  write(file, pem, 0o600);
  write(`${file}.pub`, `${publicText}\n`, 0o644);
  out.write(
    `Khóa riêng: ${file}. Giữ kín, sao một bản ở nơi an toàn: mất khóa thì phải báo khóa mới cho mọi người.\n` +
      `Khóa công khai: ${publicText}\n` +
      'Hãy đăng khóa công khai ở nơi khác cổng (bảng tin của phường, trang của thành phố) để ai cũng kiểm được bằng npm run verify.\n',
  );
  return Promise.resolve(0);
}

/** Writes a new file; one that is there is never overwritten. */
function write(file: string, text: string, mode: number): void {
  try {
    writeFileSync(file, text, { mode, flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    wrongCall(
      'new-key',
      code === 'EEXIST'
        ? `Lỗi: đã có tệp ${file}; khóa đang dùng không bị ghi đè, hãy chọn tên khác.`
        : `Lỗi: không ghi được ${file} (${code}).`,
    );
  }
}
