/** A paragraph, heading, item or cell of a body. The positions of citations count UTF-16 units of its `text`. */
export interface CitableBlock {
  /** NFC, white space as written. */
  text: string;
  /** The nearest heading above; undefined before the first. */
  section: CitingSection | undefined;
}

/** The heading above a citation: the fragment of its address and its words. */
export interface CitingSection {
  id: string;
  title: string;
}
