import type { Doubt, OmissionName, PaperImage } from '../../paper.ts';
import type { Span } from './inline.ts';
import type { WordParts } from './parts.ts';
import type { NumberedList } from './properties/definitions.ts';
import type { ListCounters } from './properties/numbering.ts';
import type { WordStyles } from './properties/styles.ts';

/** What all who read a part of one Word file share: what they need, and what they have found. */
export interface WordContext {
  parts: WordParts;
  styles: WordStyles;
  lists: ReadonlyMap<string, NumberedList>;
  counters: ListCounters;
  /** The notes that the text refers to, in the order of their marks, `footnote 3`, `endnote 1`, each with its number. */
  notes: Map<string, number>;
  omitted: { name: OmissionName; spans: Span[] }[];
  images: PaperImage[];
  /** By their messages. */
  doubts: Map<string, Doubt>;
}

/** Leaves a text out under a name. */
export function leaveOut({ omitted }: Pick<WordContext, 'omitted'>, name: OmissionName, spans: Span[]): void {
  if (spans.some(({ text }) => text.trim() !== '')) omitted.push({ name, spans });
}

/** Adds something that an editor should look at, once. */
export function addDoubt({ doubts }: Pick<WordContext, 'doubts'>, message: string): void {
  if (!doubts.has(message)) doubts.set(message, { field: 'body', message });
}
