import type { OldWordFile } from './file.ts';
import type { OldLook } from './looks.ts';
import { changedLook, plainLook } from './looks.ts';
import type { PropertyChange } from './properties.ts';
import { changesOf } from './properties.ts';

interface OldStyle {
  /** The number of the style that it is based on. */
  base: number;
  /** 1 to 9 for Word's own headings. */
  heading: number | undefined;
  paragraph: PropertyChange[];
  letters: PropertyChange[];
}

/** The styles of an old Word file by number ([MS-DOC] STSH), and the names of its fonts. */
export class OldStyles {
  readonly #styles: (OldStyle | undefined)[];
  readonly #looks = new Map<string, OldLook>();
  readonly #fonts: string[];

  constructor(file: OldWordFile) {
    this.#styles = readStyles(file.structure('styles'));
    this.#fonts = readFonts(file.structure('fonts'));
  }

  /** The look of letters in a paragraph of a style, with changes of their own. */
  look(paragraph: number, changes: readonly PropertyChange[]): OldLook {
    const inParagraph = this.#styled(paragraph);
    const named = changes.find(({ code }) => code === 0x4a30)?.value.readUInt16LE(0);
    const inStyle = named === undefined ? inParagraph : this.#styled(named, inParagraph);
    return changedLook(inStyle, changes, inStyle);
  }

  /** The changes of a paragraph style and those below it, the lowest first. */
  paragraphChanges = (style: number): PropertyChange[] =>
    this.#lineage(style).flatMap(({ paragraph }) => paragraph);

  /** The rank of a style as one of Word's headings. */
  headingOf = (style: number): number | undefined =>
    this.#lineage(style).findLast(({ heading }) => heading)?.heading;

  fontName = (number: number): string | undefined => this.#fonts[number];

  #styled(style: number, below: OldLook = plainLook): OldLook {
    const key = `${style} ${JSON.stringify(below)}`;
    const known = this.#looks.get(key);
    if (known) return known;
    const look = this.#lineage(style).reduce((so, { letters }) => changedLook(so, letters), below);
    this.#looks.set(key, look);
    return look;
  }

  /** The styles that a style is based on, the lowest first, and itself. */
  #lineage(style: number): OldStyle[] {
    const found: OldStyle[] = [];
    let at = this.#styles[style];
    while (at && !found.includes(at)) {
      found.unshift(at);
      at = this.#styles[at.base];
    }
    return found;
  }
}

function readStyles(structure: Buffer): (OldStyle | undefined)[] {
  if (structure.length < 6) return [];
  let at = 2 + structure.readUInt16LE(0);
  const [count, baseSize] = [structure.readUInt16LE(2), structure.readUInt16LE(4)];
  const styles: (OldStyle | undefined)[] = [];
  for (let number = 0; number < count && at + 2 <= structure.length; number += 1) {
    const size = structure.readUInt16LE(at);
    styles.push(size === 0 ? undefined : readStyle(structure.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size;
  }
  return styles;
}

const paragraphKind = 1;

/** A style: its head, its name, then lists of changes: for a style of paragraphs those of the paragraph and of its letters. */
function readStyle(style: Buffer, baseSize: number): OldStyle {
  const own = style.readUInt16LE(0) & 0xfff;
  const [kind, base] = [style.readUInt16LE(2) & 0xf, style.readUInt16LE(2) >> 4];
  let at = baseSize + 2 + 2 * style.readUInt16LE(baseSize) + 2;
  const lists = Array.from({ length: style.readUInt16LE(4) & 0xf }, () => {
    at += at % 2;
    if (at + 2 > style.length) return Buffer.alloc(0);
    const list = style.subarray(at + 2, at + 2 + style.readUInt16LE(at));
    at += 2 + list.length;
    return list;
  });
  const isParagraph = kind === paragraphKind;
  return {
    base,
    heading: isParagraph && own >= 1 && own <= 9 ? own : undefined,
    paragraph: isParagraph ? changesOf((lists[0] ?? Buffer.alloc(0)).subarray(2)) : [],
    letters: changesOf(lists[isParagraph ? 1 : 0] ?? Buffer.alloc(0)),
  };
}

/** The names of fonts. Each font has its size in a byte, and its name from byte 40 on, ended by a zero. */
function readFonts(structure: Buffer): string[] {
  const names: string[] = [];
  let at = 4;
  while (at < structure.length) {
    const font = structure.subarray(at, at + 1 + structure.readUInt8(at));
    names.push(font.subarray(40).toString('utf16le').replace(/\0.*$/s, ''));
    at += font.length;
  }
  return names;
}
