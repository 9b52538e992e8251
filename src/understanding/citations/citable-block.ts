/** A paragraph, heading, item or cell of a body, as it stands: `start` and `end` of places count in `text`. */
export interface CitableBlock {
  /** NFC, white space as written. */
  text: string;
  /** The nearest heading above; undefined before the first. */
  section: CitingSection | undefined;
}

/** A heading: the fragment of its address and its words. */
export interface CitingSection {
  id: string;
  title: string;
}
