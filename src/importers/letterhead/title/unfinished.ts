import { joining } from './unfinished-words.ts';

/** Whether a line ends so that its sentence must go on: with a joining word, a comma, an open bracket or quotation mark. */
export function mustGoOn(text: string): boolean {
  const opened = (text.match(/[“(]/g) ?? []).length - (text.match(/[”)]/g) ?? []).length;
  return /[,;:(“/-]$/.test(text) || opened > 0 || joining.ending(text) !== undefined;
}
