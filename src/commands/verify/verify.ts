import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from '../../build/publish/entries.ts';
import { printable } from '../../language/signs/printable.ts';
import { publicKeyIn } from '../../proof/keys.ts';
import { folderSource } from '../../proof/verify/folder.ts';
import { siteSource } from '../../proof/verify/site.ts';
import type { PortalSource } from '../../proof/verify/source.ts';
import { Unreachable } from '../../proof/verify/source.ts';
import { verifyPortal } from '../../proof/verify/verify-portal.ts';
import { command, orExplain, place, wrongCall } from '../command.ts';
import { readSeen, writeSeen } from './seen.ts';
import { aboutPortal, inWords } from './words.ts';

/** `npm run verify`: returns the exit status, 1 where the portal is not what was published. */
export async function runVerify(args: readonly string[], out: NodeJS.WritableStream): Promise<number> {
  const program = command(
    'verify',
    'So một cổng với bảng kê đã công bố của nó: tệp nào bị sửa, bị thêm, bị mất, cổng có bị lùi về bản cũ không. Không cần gì ngoài khóa công khai.',
  )
    .argument('<CỔNG>', 'địa chỉ web của cổng, hoặc thư mục của cổng, như /srv/portal/ai-quoc')
    .option('--key <KHÓA>', 'khóa công khai của phường: 43 chữ, hoặc tệp có khóa ấy')
    .option(
      '--remember <TỆP>',
      'nhớ lần công bố đã thấy vào tệp này; lần sau phát hiện cổng bị lùi cùng cả nhật ký',
      place,
    );
  program.parse(args, { from: 'user' });
  const { key: keyText, remember } = program.opts<{ key?: string; remember?: string }>();
  const [target = ''] = program.args;
  const key = keyText === undefined ? undefined : keyFrom(keyText);
  const { source, name } = sourceOf(target);
  return orExplain(async () => {
    const checked = await verifyPortal(source, {
      key,
      seen: remember === undefined ? undefined : readSeen(remember, name),
    }).catch((error: unknown) => {
      if (error instanceof Unreachable) return error;
      throw error;
    });
    if (checked instanceof Unreachable) {
      out.write(printable(`Chưa kiểm được: ${checked.message}.`) + '\n');
      return 1;
    }
    const { faults, manifest, head } = checked;
    const lines = [
      ...aboutPortal(checked, key !== undefined, remember !== undefined),
      ...faults.map(inWords),
    ];
    const count = manifest ? manifest.files.size + (manifest.kept?.size ?? 0) : 0;
    lines.push(
      faults.length === 0
        ? `Đúng như đã công bố: ${count} tệp.`
        : `Không đúng như đã công bố: ${faults.length} điểm.`,
    );
    out.write(lines.map((line) => `${printable(line)}\n`).join(''));
    if (faults.length > 0) return 1;
    if (remember !== undefined && head) writeSeen(remember, name, head);
    return 0;
  });
}

/** @returns the portal, and the name by which it is remembered */
function sourceOf(target: string): { source: PortalSource; name: string } {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(target)) {
    const url = URL.parse(target);
    if (!url || !['http:', 'https:'].includes(url.protocol))
      return wrongCall('verify', `Lỗi: “${target}” không phải địa chỉ http:// hay https://.`);
    return { source: siteSource(url), name: url.origin + url.pathname.replace(/\/?$/, '/') };
  }
  if (!statSync(target, { throwIfNoEntry: false })?.isDirectory())
    return wrongCall('verify', `Lỗi: không có thư mục “${target}”.`);
  return { source: folderSource(resolve(target)), name: resolve(target) };
}

function keyFrom(text: string): KeyObject {
  const isFile = existsSync(text);
  const key = publicKeyIn(isFile ? read(text) : text);
  return (
    key ??
    wrongCall(
      'verify',
      `Lỗi: “${text}” không phải khóa công khai Ed25519, cũng không phải tệp có khóa ấy (tệp .pub của npm run new-key).`,
    )
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return wrongCall('verify', `Lỗi: không đọc được tệp khóa ${file}.`);
  }
}
