import type { WordContext } from '../docx/context.ts';
import type { ListCounters } from '../docx/properties/numbering.ts';
import type { OldWordFile } from './file.ts';
import type { PropertyRuns } from './properties.ts';
import type { OldStyles } from './styles.ts';
import type { OldWordText, TextRange } from './text.ts';

/** What all who read a part of one old Word file share: what they need, and what they have found. */
export interface OldContext extends Pick<WordContext, 'omitted' | 'doubts'> {
  file: OldWordFile;
  text: OldWordText;
  letters: PropertyRuns;
  paragraphs: PropertyRuns;
  styles: OldStyles;
  counters: ListCounters;
  /** The notes by the character that is their mark: the first character of the note and the one behind its last. */
  notes: ReadonlyMap<number, TextRange>;
  /** The notes that the text refers to, in order. */
  found: TextRange[];
  /** The text boxes by the character on which they hang. */
  boxes: ReadonlyMap<number, TextRange>;
}
