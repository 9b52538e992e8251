import type { NumberedList, NumberLevel } from '../docx/properties/definitions.ts';
import { isSymbolFont } from '../docx/symbols.ts';
import type { OldWordFile } from './file.ts';
import { changedLook, fontCodes, plainLook } from './looks.ts';
import { changesOf } from './properties.ts';
import type { OldStyles } from './styles.ts';

/** Numerals by their number in old Word ([MS-OSHARED] MSONFC), as newer Word calls them. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

const listSize = 28;
const useSize = 16;

/** The lists of an old Word file by the number by which paragraphs name them, counted from 1. */
export function readOldLists(file: OldWordFile, styles: OldStyles): Map<string, NumberedList> {
  const definitions = readDefinitions(file.structure('lists', true), styles);
  const found = new Map<string, NumberedList>();
  const uses = file.structure('listUses', true);
  if (uses.length < 4 || file.structure('listUses').length < 4) return found;
  const count = uses.readUInt32LE(0);
  let at = 4 + count * useSize;
  for (let number = 0; number < count; number += 1) {
    const use = uses.subarray(4 + number * useSize);
    const series = String(use.readUInt32LE(0));
    const levels = new Map(definitions.get(series));
    const starts = new Map<number, number>();
    at += 4;
    for (let own = use.readUInt8(12); own > 0 && at + 8 <= uses.length; own -= 1) {
      const [start, flags] = [uses.readInt32LE(at), uses.readUInt32LE(at + 4)];
      at += 8;
      if (flags & 0x20) {
        const { level, size } = readLevel(uses.subarray(at), styles);
        levels.set(flags & 0xf, level);
        at += size;
      }
      if (flags & 0x10) starts.set(flags & 0xf, start);
    }
    found.set(String(number + 1), { series, levels, starts });
  }
  return found;
}

/** The levels of each list, by the list's name; they are behind the table of all lists. */
function readDefinitions(structure: Buffer, styles: OldStyles): Map<string, Map<number, NumberLevel>> {
  const found = new Map<string, Map<number, NumberLevel>>();
  if (structure.length < 2) return found;
  const count = structure.readUInt16LE(0);
  let at = 2 + count * listSize;
  for (let number = 0; number < count; number += 1) {
    const list = structure.subarray(2 + number * listSize);
    const levels = new Map<number, NumberLevel>();
    found.set(String(list.readUInt32LE(0)), levels);
    const isSimple = (list.readUInt8(26) & 1) === 1;
    for (let level = 0; level < (isSimple ? 1 : 9) && at + listSize <= structure.length; level += 1) {
      const read = readLevel(structure.subarray(at), styles);
      levels.set(level, read.level);
      at += read.size;
    }
  }
  return found;
}

/** A level, and its size in bytes: its head, changes of the paragraph and of the number, the text of the number. */
function readLevel(bytes: Buffer, styles: OldStyles): { level: NumberLevel; size: number } {
  const flags = bytes.readUInt8(5);
  const [forLetters, forParagraph] = [bytes.readUInt8(24), bytes.readUInt8(25)];
  const textAt = listSize + forParagraph + forLetters;
  const length = bytes.readUInt16LE(textAt);
  const text = bytes.toString('utf16le', textAt + 2, textAt + 2 + 2 * length);
  const changes = changesOf(bytes.subarray(listSize + forParagraph, textAt));
  const { fonts, hidden } = changedLook(plainLook, changes);
  const hasFont = changes.some(({ code }) => fontCodes.has(code));
  const level: NumberLevel = {
    start: bytes.readInt32LE(0),
    format: formats[bytes.readUInt8(4)] ?? 'decimal',
    // The place of a number is the number of its level, as a character.
    text: text.replace(/[\u0000-\u0008]/g, (place) => `%${place.charCodeAt(0) + 1}`),
    signs: fonts.map(styles.fontName).find(isSymbolFont),
    ...(hasFont ? { fonts: fonts.map(styles.fontName) } : {}),
    hidden,
    legal: (flags & 0x04) !== 0,
    behind: bytes.readUInt8(15) === 2 ? '' : ' ',
    restart: flags & 0x08 ? bytes.readUInt8(26) : undefined,
  };
  return { level, size: textAt + 2 + 2 * length };
}
