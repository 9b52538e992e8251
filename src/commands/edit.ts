import { spawn } from 'node:child_process';
import { command, contentOption, portOf, portOption } from './command.ts';
import { preview } from './dev.ts';
import { chooseWard } from './known-ward.ts';
import type { CommandContext } from './terminal/ask.ts';
import { interrupted, stopped } from './terminal/ask.ts';

/** `npm run edit`: the live preview with the editing form at `/admin/`, opened in the browser. Returns the exit status. */
export async function runEdit(args: readonly string[], context: CommandContext): Promise<number> {
  const program = command(
    'edit',
    'Mở biểu mẫu biên tập trên tệp của máy này, kèm xem trước. Có nhiều phường mà không nêu phường nào thì máy hỏi.',
  )
    .argument('[phường]', 'mã phường')
    .addOption(contentOption())
    .addOption(portOption())
    .option('--no-open', 'không tự mở trình duyệt');
  program.parse(args, { from: 'user' });
  const { content, port, open } = program.opts<{ content: string; port: string; open: boolean }>();
  const wanted = portOf('edit', port);
  const ward = await chooseWard('edit', content, program.args, context);
  if (ward === stopped) return interrupted;
  const address = await preview('edit', ward, { content, port: wanted, now: context.now, form: true });
  process.stdout.write(`
Biểu mẫu biên tập: ${address}admin/ (dừng bằng Ctrl+C)
Xem trước:         ${address}
Dùng Chrome, Edge hoặc Cốc Cốc trên máy tính: các trình duyệt khác không cho ghi vào thư mục của máy.
Bấm “Làm việc với kho mã nguồn cục bộ”, chọn thư mục gốc của kho, rồi cho phép sửa tệp.
`);
  if (open) openBrowser(`${address}admin/`);
  return 0;
}

/** Opens an address in the default browser. If that fails, the editor still has the address in the terminal. */
function openBrowser(address: string): void {
  const [name, ...rest] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open'];
  spawn(name!, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
