import { Inflate, Zip, ZipPassThrough } from 'fflate';
import { Refusal } from './refusal.ts';

/** The most bytes that a package may grow to, and the most times its own size. */
const mostBytes = 100_000_000;
const mostTimes = 100;
/** How many packed bytes are inflated in one step. They become a thousand times as many at most. */
const step = 16_384;
const encrypted = 1;
const stored = 0;
const deflated = 8;

const tooLarge = (): Refusal =>
  new Refusal('tệp nén phình quá lớn khi mở (hơn 100 MB hoặc hơn 100 lần); không mở tệp này.');
const broken = (): Refusal => new Refusal('tệp hỏng, không mở được; hãy mở bằng Word và lưu lại.');

/**
 * The files of a ZIP package, folders left out. Throws a `Refusal` for a package that inflates to more than 100 MB or to
 * 100 times its size, whatever its own directory claims, for an encrypted one and for a damaged one.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const budget = Math.min(mostBytes, bytes.length * mostTimes);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const { name, method, size, data } of entriesOf(bytes)) {
    if (total + size > budget) throw tooLarge();
    const content = method === stored ? data : inflate(data, budget - total);
    total += content.length;
    if (total > budget) throw tooLarge();
    // Of two files with one name, programs differ in which one they show.
    if (files.has(name)) throw broken();
    if (!name.endsWith('/')) files.set(name, content);
  }
  return files;
}

/** A ZIP package of the files, not compressed, with the same bytes every time. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, content] of files) {
    const file = new ZipPassThrough(name);
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/**
 * The entries of a package's directory. It is read by hand: fflate does not report which entries are encrypted, and cuts
 * off what is longer than the directory claims instead of refusing it.
 */
export function* entriesOf(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    if (view.getUint16(at + 8, true) & encrypted)
      throw new Refusal('tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại.');
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw broken();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) throw broken();
    if (method !== stored && (method !== deflated || packed === 0)) throw broken();
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    yield {
      ...{ name, method, size: view.getUint32(at + 24, true) },
      ...{ data: bytes.subarray(start, start + packed), record: bytes.subarray(at, next) },
    };
    at = next;
  }
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}

/** Inflates in small steps, so that data which would grow beyond `most` bytes is refused before it is in memory. */
function inflate(data: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((part) => {
    parts.push(part);
    length += part.length;
    if (length > most) throw tooLarge();
  });
  try {
    for (let from = 0; from < data.length; from += step)
      inflater.push(data.subarray(from, from + step), from + step >= data.length);
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
  return Buffer.concat(parts);
}

interface ZipEntry {
  name: string;
  method: number;
  /** The size that the directory claims for the content, in bytes. */
  size: number;
  /** The bytes as they are packed. */
  data: Uint8Array;
  /** Its record in the directory. */
  record: Uint8Array;
}
