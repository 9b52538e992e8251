import { isUpper } from '../../../language/letters.ts';
import { copyForms } from './copy-words.ts';

/** Whether a line is the form of a copy: `SAO Y`, `SAO LỤC`. */
export const isCopyMark = (text: string): boolean =>
  isUpper(text) && text.length < 30 && copyForms.beginning(text) !== undefined;
