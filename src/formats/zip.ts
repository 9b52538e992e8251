import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** What a package may grow to, and by how much. */
const mostBytes = 100_000_000;
const mostTimes = 100;

const tooLarge = (): Refusal =>
  new Refusal('tệp nén phình quá lớn khi mở (hơn 100 MB hoặc hơn 100 lần); không mở tệp này.');
const broken = (): Refusal => new Refusal('tệp hỏng, không mở được; hãy mở bằng Word và lưu lại.');

/**
 * The files of a ZIP package. Refuses one that inflates to more than 100 MB or to 100 times its size,
 * whatever its own directory claims, and one that is encrypted.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const budget = Math.min(mostBytes, bytes.length * mostTimes);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const packed = view.getUint32(at + 20, true);
    const claimed = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (flags & 1) throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
    if (total + claimed > budget) throw tooLarge();
    if (local + 30 > bytes.length) throw broken();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + packed);
    const content = method === 0 ? data : inflate(data, budget - total);
    total += content.length;
    if (!name.endsWith('/')) files.set(name, content);
  }
  return files;
}

/** A ZIP package of the files, stored as they are. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const encoded = new TextEncoder().encode(name);
    const header = new DataView(new ArrayBuffer(30));
    header.setUint32(0, 0x04034b50, true);
    header.setUint16(4, 20, true);
    header.setUint16(6, 0x0800, true);
    header.setUint32(10, 0x00210000, true);
    header.setUint32(14, crc32(content), true);
    header.setUint32(18, content.length, true);
    header.setUint32(22, content.length, true);
    header.setUint16(26, encoded.length, true);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(4, 20, true);
    new Uint8Array(entry.buffer).set(new Uint8Array(header.buffer).subarray(4, 30), 6);
    entry.setUint32(42, offset, true);
    parts.push(new Uint8Array(header.buffer), encoded, content);
    directory.push(new Uint8Array(entry.buffer), encoded);
    offset += 30 + encoded.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.size, true);
  end.setUint16(10, files.size, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)]);
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}

function inflate(data: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}
