import { crc32, deflateRawSync } from 'node:zlib';
import { entriesOf } from './zip.ts';

const [localLength, recordLength, endLength] = [30, 46, 22];
const deflated = 8;
/** The flag of sizes that stand behind the content. */
const sizesBehind = 0x08;

/**
 * A ZIP package in which some files are others. All others keep their order, their packed bytes, their time and their
 * attributes. Throws a `Refusal` for a damaged package.
 * @param changes the new content of files by their names; undefined removes a file
 */
export function changedZip(bytes: Uint8Array, changes: ReadonlyMap<string, Uint8Array | undefined>): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data, record: before } of entriesOf(bytes)) {
    const content = changes.get(name);
    if (changes.has(name) && content === undefined) continue;
    const record = Buffer.from(before);
    // Extra fields of the directory hold sizes of large files and times; none of them is needed.
    const nameEnd = recordLength + record.readUInt16LE(28);
    const named = record.subarray(recordLength, nameEnd);
    const packed = content ? deflateRawSync(content) : data;
    record.writeUInt16LE(record.readUInt16LE(8) & ~sizesBehind, 8);
    if (content) {
      record.writeUInt16LE(deflated, 10);
      record.writeUInt32LE(crc32(content), 16);
      record.writeUInt32LE(packed.length, 20);
      record.writeUInt32LE(content.length, 24);
    }
    record.writeUInt16LE(0, 30);
    record.writeUInt16LE(0, 32);
    record.writeUInt32LE(offset, 42);
    const local = Buffer.alloc(localLength);
    local.writeUInt32LE(0x04034b50, 0);
    record.copy(local, 4, 6, 32);
    files.push(local, named, Buffer.from(packed));
    directory.push(record.subarray(0, nameEnd));
    offset += localLength + named.length + packed.length;
  }
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
