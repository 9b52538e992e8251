/** A piece of a body's text that may give work: a heading, a paragraph, an item, or a row of a table. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** The number of the block of the body that it is made from; two lines of one paragraph have the same. */
  number: number;
  /** A heading's level, 2 to 6; how deep in lists an item or paragraph stands, from 1; 0 outside of lists. */
  depth: number;
  /** Its number or mark as read: `2.1.`, `a)`, `Điều 3.`, `-`, `+`; empty where it has none. */
  marker: string;
  /** Its plain text without the marker, nor that of what stands below it. */
  text: string;
  /** A row's cells, the row of heads first in each table. */
  cells?: { head: boolean; texts: string[] };
}
