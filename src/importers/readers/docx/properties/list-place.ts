import type { XmlNode } from '../../../../formats/xml-tree.ts';
import { elementAt } from '../../../../formats/xml-tree.ts';
import type { NumberedList } from './definitions.ts';
import type { ListPlace } from './numbering.ts';
import type { WordStyles } from './styles.ts';

/** The place of a paragraph in a list, from its own properties, else from its style and the styles below it. */
export function listPlace(
  paragraph: XmlNode | undefined,
  styles: WordStyles,
  lists: ReadonlyMap<string, NumberedList>,
): ListPlace {
  const own = elementAt(paragraph, 'numPr');
  let id = elementAt(own, 'numId')?.attributes['val'];
  let level = elementAt(own, 'ilvl')?.attributes['val'];
  for (const { style, numbers } of styles.numbersOf(styles.styleOf(paragraph))) {
    const list = elementAt(numbers, 'numId')?.attributes['val'];
    id ??= list;
    level ??= elementAt(numbers, 'ilvl')?.attributes['val'] ?? levelOfStyle(lists.get(list ?? ''), style);
  }
  return { id, level: Number(level ?? 0) };
}

function levelOfStyle(list: NumberedList | undefined, style: string): string | undefined {
  for (const [at, level] of list?.levels ?? []) if (level.style === style) return String(at);
  return undefined;
}
