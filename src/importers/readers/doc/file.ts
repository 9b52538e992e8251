import { compoundStream } from '../../../formats/compound-file.ts';
import { Refusal } from '../../../formats/refusal.ts';

/** The parts of the text, one behind the other, and where the head of the file has their lengths. */
const lengths = {
  body: 0x4c,
  footnote: 0x50,
  margins: 0x54,
  macro: 0x58,
  comment: 0x5c,
  endnote: 0x60,
  box: 0x64,
  marginBox: 0x68,
};

/** The structures of the file that are read, by their number in the head ([MS-DOC] FibRgFcLcb97). */
const structures = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  margins: 11,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  drawings: 40,
  endnoteMarks: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listUses: 74,
} as const;

/** A part of the text: `body`, `footnote` … */
export type OldPart = keyof typeof lengths;

/** A file of Word 97 to 2003. Throws a `Refusal` where it is damaged. */
export class OldWordFile {
  /** The stream that has the text, and in it the looks of the text. */
  readonly main: Buffer;
  /** Objects that the text points to. */
  readonly data: Buffer;
  readonly #table: Buffer;

  constructor(bytes: Uint8Array) {
    const main = compoundStream(bytes, 'WordDocument');
    const name = main && main.length > 0x300 && main.readUInt16LE(0x0a) & 0x0200 ? '1Table' : '0Table';
    const table = compoundStream(bytes, name);
    if (!main || !table || main.readUInt16LE(0) !== 0xa5ec)
      throw new Refusal(
        'tệp .doc hỏng hoặc của Word quá cũ, không mở được; hãy mở bằng Word và lưu lại thành .docx.',
      );
    this.main = main;
    this.#table = table;
    this.data = compoundStream(bytes, 'Data') ?? Buffer.alloc(0);
  }

  /** A structure; empty where the file has none. `more` also gives what follows it. */
  structure(name: keyof typeof structures, more = false): Buffer {
    const at = 0x9a + 8 * structures[name];
    const [from, length] = [this.main.readUInt32LE(at), this.main.readUInt32LE(at + 4)];
    return length === 0 ? Buffer.alloc(0) : this.#table.subarray(from, more ? undefined : from + length);
  }

  /** Where a part of the text begins and ends, in characters. */
  range(part: OldPart): [from: number, to: number] {
    let from = 0;
    for (const [name, at] of Object.entries(lengths)) {
      const length = this.main.readUInt32LE(at);
      if (name === part) return [from, from + length];
      from += length;
    }
    return [from, from];
  }
}

/** A list of places, in ascending order, each but the last with data of a fixed size ([MS-DOC] PLC). */
export function placesOf(list: Buffer, size: number): { from: number; to: number; data: Buffer }[] {
  const count = Math.max(0, Math.floor((list.length - 4) / (4 + size)));
  return Array.from({ length: count }, (_, at) => ({
    from: list.readUInt32LE(4 * at),
    to: list.readUInt32LE(4 * at + 4),
    data: list.subarray(4 * (count + 1) + size * at, 4 * (count + 1) + size * (at + 1)),
  }));
}
