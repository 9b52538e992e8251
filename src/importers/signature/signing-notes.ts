import { signingNotes } from './signing-words.ts';

/** Whether a line is of the mark of an electronic signature: `Thời gian ký: 05/03/2026 10:22:31`. */
export function isSigningNote(text: string): boolean {
  const note = signingNotes.beginning(text);
  return note !== undefined && (isWholeNote.has(note) || labelled.test(text));
}

const isWholeNote = new Set(['ký bởi', 'được ký bởi', 'thời gian ký', 'signature not verified', 'signed by']);
const labelled = /^[^\p{L}]*[\p{L} ]{3,24}:/u;
