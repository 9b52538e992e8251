/** Where something is in a picture, in pixels. */
export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** A word, and how sure recognition is of it, 0 to 100. */
export interface RecognisedWord {
  text: string;
  confidence: number;
  bbox: Box;
}

/** The words of a line from the left. */
export interface RecognisedLine {
  words: RecognisedWord[];
  bbox: Box;
  confidence: number;
}

/** The result of recognition for a picture; places are in pixels. */
export interface RecognisedBlock {
  paragraphs: { lines: RecognisedLine[] }[];
}
