import { addAll } from '../language/lists/long-lists.ts';
import { Refusal } from './refusal.ts';

const broken = (): Refusal =>
  new Refusal('tệp hỏng, không mở được; hãy mở bằng Word và lưu lại thành .docx.');
/** A sector number from here on ends a chain. */
const lastSector = 0xfffffffa;

/**
 * A stream of a compound file, the container of Office 97 to 2003 ([MS-CFB]); undefined where there is no stream of that
 * name. Throws a `Refusal` where the file is damaged.
 */
export function compoundStream(bytes: Uint8Array, name: string): Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const table = sectorTable(file);
    const sectors = (first: number): Buffer =>
      chain(file.subarray(sectorSize(file)), table, first, sectorSize(file));
    const entries = entriesOf(sectors(file.readUInt32LE(0x30)));
    const found = entries.find((entry) => entry.name === name && entry.kind === streamKind);
    if (!found) return undefined;
    if (found.size >= file.readUInt32LE(0x38)) return sectors(found.first).subarray(0, found.size);
    const small = numbersOf(sectors(file.readUInt32LE(0x3c)));
    const container = sectors(entries[0]!.first);
    return chain(container, small, found.first, 1 << file.readUInt16LE(0x20)).subarray(0, found.size);
  } catch (error) {
    throw error instanceof RangeError ? broken() : error;
  }
}

const streamKind = 2;
const sectorSize = (file: Buffer): number => 1 << file.readUInt16LE(0x1e);

/** Which sector follows each sector. The table is in sectors of its own, whose numbers are in the head of the file. */
function sectorTable(file: Buffer): number[] {
  const size = sectorSize(file);
  const at = (sector: number): Buffer => file.subarray((sector + 1) * size, (sector + 2) * size);
  const named = numbersOf(file.subarray(0x4c, 0x4c + 109 * 4));
  let more = file.readUInt32LE(0x44);
  for (let steps = 0; more < lastSector && steps < file.length / size; steps += 1) {
    const numbers = numbersOf(at(more));
    more = numbers.pop() ?? lastSector;
    addAll(named, numbers);
  }
  return named.filter((sector) => sector < lastSector).flatMap((sector) => numbersOf(at(sector)));
}

/** The content of a chain of sectors. */
function chain(sectors: Buffer, table: readonly number[], first: number, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = first; at < lastSector; at = table[at] ?? lastSector) {
    if (parts.length > table.length) throw broken();
    parts.push(sectors.subarray(at * size, (at + 1) * size));
  }
  return Buffer.concat(parts);
}

const numbersOf = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));

function entriesOf(directory: Buffer): { name: string; kind: number; first: number; size: number }[] {
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, at) => {
    const entry = directory.subarray(at * 128, (at + 1) * 128);
    const name = entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2));
    return { name, kind: entry.readUInt8(66), first: entry.readUInt32LE(116), size: entry.readUInt32LE(120) };
  });
}
