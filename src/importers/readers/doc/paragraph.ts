import type { PropertyChange } from './properties.ts';

/** What the properties of a paragraph of an old Word file say. */
export interface OldParagraph {
  style: number;
  inTable: boolean;
  /** The end of a table's row, which is a paragraph without text. */
  endsRow: boolean;
  /** The list by its number, and the level in it. */
  list?: number;
  level: number;
  /** The rank as a heading, from 0; 9 for text. */
  outline?: number;
  dropped: boolean;
  /** The right and left ends of the cells of a row, from the left, in twentieths of a point. */
  edges?: number[];
}

/** Reads the changes of a paragraph, those of its style first. */
export function oldParagraph(style: number, changes: readonly PropertyChange[]): OldParagraph {
  const found: OldParagraph = { style, inTable: false, endsRow: false, level: 0, dropped: false };
  for (const { code, value } of changes) {
    if (code === 0x2416) found.inTable = value.readUInt8(0) === 1;
    else if (code === 0x2417) found.endsRow = value.readUInt8(0) === 1;
    else if (code === 0x460b) found.list = value.readUInt16LE(0);
    else if (code === 0x260a) found.level = value.readUInt8(0);
    else if (code === 0x2640) found.outline = value.readUInt8(0);
    else if (code === 0x442c) found.dropped = (value.readUInt8(0) & 7) > 0;
    else if (code === 0xd608) found.edges = edgesOf(value);
  }
  return found;
}

function edgesOf(form: Buffer): number[] {
  const cells = form.length > 0 ? form.readUInt8(0) : 0;
  const all = Array.from({ length: cells + 1 }, (_, at) => 1 + 2 * at).filter((at) => at + 2 <= form.length);
  return all.map((at) => form.readInt16LE(at));
}
