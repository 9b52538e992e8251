/** What stands for other words, of all that the pages of a ward have. */
export interface Meanings {
  /** Short forms and what they stand for: `BHYT`, `bảo hiểm y tế`. A form with several meanings has several. */
  shortForms: readonly { short: string; full: readonly string[] }[];
  /** Words of daily life and the words of the documents: the ward's own come first. */
  synonyms: readonly { say: string; mean: readonly string[] }[];
}
