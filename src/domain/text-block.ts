/** A piece of a body's text that may hold a task: a heading, a paragraph, an item, or a row of a table. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** The number of the block of the body that it is made from; two lines of one paragraph have the same. */
  number: number;
  /** A heading: its level, 2 to 6. An item or a paragraph: the number of lists around it; 0 outside of lists. */
  depth: number;
  /** Its number or mark as written: `2.1.`, `a)`, `Điều 3.`, `-`, `+`; empty if it has none. */
  marker: string;
  /** Its plain text, without the marker and without the blocks inside it. */
  text: string;
  /** The texts of a row's cells. The first row of a table has `head: true`. */
  cells?: { head: boolean; texts: string[] };
}
