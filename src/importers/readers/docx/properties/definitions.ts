import type { XmlNode } from '../../../../formats/xml-tree.ts';
import { elementAt, elementsOf, elementsWithin } from '../../../../formats/xml-tree.ts';
import { isOn } from '../settle.ts';
import { isSymbolFont } from '../symbols.ts';
import type { WordStyles } from './styles.ts';

/** How Word numbers the paragraphs of one level of a list. */
export interface NumberLevel {
  start: number;
  /** Word's name of the numerals: `decimal`, `upperRoman`, `bullet` … */
  format: string;
  /** What is shown, `%1` for the number of the first level: `%1.%2.` */
  text: string;
  /** The font of what is shown, where it is one of signs. */
  signs?: string;
  /** The fonts of what is shown, as in a run; those of the paragraph's mark where absent. */
  fonts?: readonly (string | undefined)[];
  /** Whether small letters are shown as capitals; as the paragraph's mark where absent. */
  caps?: boolean;
  /** The number is counted, but not shown. */
  hidden?: boolean;
  /** Whether all numbers in the text are shown as 1, 2, 3. */
  legal: boolean;
  /** What comes between the number and the text: a tab or a space as ` `, or nothing. */
  behind: string;
  /** How many of the levels above start it anew; all where absent. */
  restart?: number;
  /** The paragraph style that belongs to the level. */
  style?: string;
}

/** A list that paragraphs name. Lists with the same `series` go on with each other's numbers. Levels are counted from 0. */
export interface NumberedList {
  series: string;
  levels: ReadonlyMap<number, NumberLevel>;
  /** The levels that begin at a number of their own in this list. */
  starts: ReadonlyMap<number, number>;
}

/** The lists of `word/numbering.xml` by the number by which paragraphs name them. */
export function readLists(numbering: XmlNode | undefined, styles: WordStyles): Map<string, NumberedList> {
  const abstracts = new Map(
    elementsOf(numbering, 'abstractNum').map((node) => [node.attributes['abstractNumId'] ?? '', node]),
  );
  const abstractOf = new Map(
    elementsOf(numbering, 'num').map((node) => [
      node.attributes['numId'] ?? '',
      valueAt(node, 'abstractNumId') ?? '',
    ]),
  );
  const lists = new Map<string, NumberedList>();
  for (const list of elementsOf(numbering, 'num')) {
    const id = list.attributes['numId'] ?? '';
    let series = abstractOf.get(id) ?? '';
    // A list may be made of a list style, which names the list that has the levels.
    const link = valueAt(abstracts.get(series), 'numStyleLink');
    const styled = styles.numbersOf(link).map(({ numbers }) => valueAt(numbers, 'numId') ?? '')[0];
    if (styled !== undefined) series = abstractOf.get(styled) ?? series;
    const levels = levelsIn(abstracts.get(series), styles);
    const starts = new Map<number, number>();
    for (const own of elementsOf(list, 'lvlOverride')) {
      for (const [at, level] of levelsIn(own, styles)) levels.set(at, level);
      const start = valueAt(own, 'startOverride');
      if (start !== undefined) starts.set(Number(own.attributes['ilvl']), Number(start));
    }
    lists.set(id, { series, levels, starts });
  }
  return lists;
}

const levelsIn = (node: XmlNode | undefined, styles: WordStyles): Map<number, NumberLevel> =>
  new Map(elementsOf(node, 'lvl').map((level) => [Number(level.attributes['ilvl']), levelOf(level, styles)]));

function levelOf(level: XmlNode, styles: WordStyles): NumberLevel {
  // Newer numerals are in an alternative; the one for older programs is last.
  const form = [...elementsWithin(level, 'numFmt')].at(-1)?.attributes['val'];
  const restart = valueAt(level, 'lvlRestart');
  const text = valueAt(level, 'lvlText') ?? '';
  const behind = valueAt(level, 'suff') === 'nothing' ? '' : ' ';
  const look = elementAt(level, 'rPr');
  const fonts = styles.fontsOf([look]);
  const caps = elementAt(look, 'caps');
  return {
    start: Number(valueAt(level, 'start') ?? 1),
    format: elementAt(level, 'lvlPicBulletId') ? 'bullet' : (form ?? 'decimal'),
    text,
    signs: Object.values(elementAt(look, 'rFonts')?.attributes ?? {}).find(isSymbolFont),
    ...(fonts.some(Boolean) ? { fonts } : {}),
    ...(caps ? { caps: isOn(caps) } : {}),
    hidden: isOn(elementAt(look, 'vanish')),
    legal: isOn(elementAt(level, 'isLgl')),
    behind,
    restart: restart === undefined ? undefined : Number(restart),
    style: valueAt(level, 'pStyle'),
  };
}

const valueAt = (node: XmlNode | undefined, name: string): string | undefined =>
  elementAt(node, name)?.attributes['val'];
