import type { Writable } from 'node:stream';
import type { ReadDocument } from '../../content/source.ts';
import { printable } from '../../language/signs/printable.ts';
import { cacheOption, command, contentOption, orExplain, wrongCall } from '../command.ts';
import { explain } from './explanation.ts';
import type { FoundDocument } from './find-documents.ts';
import { findDocuments } from './find-documents.ts';
import { printed } from './print.ts';

/** `npm run explain`: prints the rule that decided each task, deadline, citation and spoken phrase; returns the exit status. */
export async function runExplain(args: readonly string[], out: Writable, err: Writable): Promise<number> {
  const program = command(
    'explain',
    'In vì sao máy đọc một văn bản như vậy: mỗi nhiệm vụ, thời hạn, dẫn chiếu, mỗi số và chữ viết tắt đọc trên loa do quy tắc nào, theo chữ nào; và những câu không phải nhiệm vụ. Mã nhiệm vụ ở đây dùng cho khóa tasks và progress.',
  )
    .argument(
      '<văn-bản...>',
      'đường dẫn của tệp, mã như ai-quoc/directives/2025/trien-khai-nghi-quyet-y-te, hoặc số, ký hiệu như 3197/UBND-VX',
    )
    .addOption(contentOption())
    .addOption(cacheOption())
    .option('--json', 'in thành JSON, cho máy');
  program.parse(args, { from: 'user' });
  const { content, json = false } = program.opts<{ content: string; json?: boolean }>();
  return orExplain(async () => {
    const found = (await Promise.all(program.args.map((name) => documentsNamed(content, name)))).flat();
    const readable = found.filter(({ document }) => document.data !== undefined);
    const explanations = readable.map((each) => explain(each, Date.now()));
    out.write(json ? `${JSON.stringify(explanations, null, 2)}\n` : explanations.map(printed).join('\n'));
    const others = found.filter((each) => !readable.includes(each)).map(({ document }) => document);
    for (const { file } of others) err.write(unreadable(file));
    return others.length > 0 ? 1 : 0;
  });
}

async function documentsNamed(content: string, name: string): Promise<FoundDocument[]> {
  const { found, near } = await findDocuments(content, name);
  const hint = near === undefined ? '.' : `; có phải “${near}”?`;
  return found.length > 0
    ? found
    : wrongCall('explain', `Lỗi: không có văn bản nào là “${name}” trong ${content}/${hint}`);
}

const unreadable = (file: ReadDocument['file']): string =>
  `${printable(`${file}: phần đầu tệp có lỗi nên chưa đọc được; chạy npm run check -- ${file} để biết lỗi gì.`)}\n`;
