import type { PropertyChange } from './properties.ts';

/** How letters of an old Word file look. */
export interface OldLook {
  bold: boolean;
  caps: boolean;
  hidden: boolean;
  struck: boolean;
  /** Left out by a change that is tracked. */
  deleted: boolean;
  raised: boolean;
  /** Not a letter, but a sign of Word for something else. */
  special: boolean;
  /** The numbers of the fonts of its letters outside of ASCII and of the others. */
  fonts: [number, number];
  /** The number of a font of signs, and the code in it. */
  sign?: { font: number; code: number };
  /** The number of the style of letters. */
  style?: number;
  /** Where the data of a field or a picture are. */
  data?: number;
}

export const plainLook: OldLook = {
  bold: false,
  caps: false,
  hidden: false,
  struck: false,
  deleted: false,
  raised: false,
  special: false,
  fonts: [0, 0],
};

/** Codes of properties that are on or off. */
const toggles: Readonly<Record<number, 'bold' | 'caps' | 'hidden' | 'struck' | 'deleted' | 'special'>> = {
  0x0800: 'deleted',
  0x0835: 'bold',
  0x0837: 'struck',
  0x083b: 'caps',
  0x083c: 'hidden',
  0x0855: 'special',
  0x2a53: 'struck',
};

/** The codes of properties that name a font: of ASCII, and of other letters. */
export const fontCodes = new Set([0x4a4f, 0x4a51]);

/**
 * A look after changes.
 * @param base the look of the style, which a change may turn over
 */
export function changedLook(
  look: OldLook,
  changes: readonly PropertyChange[],
  base: OldLook = look,
): OldLook {
  const next: OldLook = { ...look, fonts: [...look.fonts] };
  for (const { code, value } of changes) {
    const toggle = toggles[code];
    if (toggle) next[toggle] = isOn(value.readUInt8(0), base[toggle]);
    else if (code === 0x4a4f) next.fonts[1] = value.readUInt16LE(0);
    else if (code === 0x4a51) next.fonts[0] = value.readUInt16LE(0);
    else if (code === 0x4a30) next.style = value.readUInt16LE(0);
    else if (code === 0x2a48) next.raised = value.readUInt8(0) === 1;
    else if (code === 0x6a09) next.sign = { font: value.readUInt16LE(0), code: value.readUInt16LE(2) };
    else if (code === 0x6a03) next.data = value.readUInt32LE(0);
  }
  return next;
}

/** 0 and 1 say off and on; 0x80 as the style, 0x81 as the style does not. */
const isOn = (value: number, style: boolean): boolean =>
  value === 0x80 ? style : value === 0x81 ? !style : value !== 0;
