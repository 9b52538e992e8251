import { noBodies } from '../issuer/body-words.ts';
import { officeNames, officeVerbs } from './offices.ts';
import { labels, openings } from './openings.ts';

/** Whether a line begins a sentence of the text rather than a title: a ground, a speaking office. */
export const opens = (text: string): boolean =>
  /^[^\p{L}\d]*\p{Lu}/u.test(text) &&
  (openings.beginning(text) !== undefined || datedOpening.test(text) || officeSpeaks(text));

const datedOpening = /^Ngày\s+\d|^Trong\s+\d/u;

const numbered =
  /^(?:(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:[IVXL\d]+|thứ|THỨ)|(?:Điều|ĐIỀU)\s+\d|[IVXL]{1,5}\s?[.\-)/]\s?(?=\p{Lu})|\d{1,2}\s?[.)]\s?(?=\p{L})|[a-zđ]\s?\)\s|[A-E](?:\.|\s?[-–])\s)/u;
/** Whether a line begins a numbered item, a chapter or an article. */
export const isNumbered = (text: string): boolean => numbered.test(text.replace(/^[^\p{L}\d]+/u, ''));

/** Whether a sentence begins with an office's name and says what it does. */
export function officeSpeaks(text: string): boolean {
  const line = text.replace(/^[^\p{L}]+/u, '');
  if (!/^\p{Lu}/u.test(line) || officeNames.beginning(line) === undefined) return false;
  if (noBodies.beginning(line) !== undefined) return false;
  const name = /^[^,;:.]{6,90}/u.exec(line)?.[0].toLowerCase() ?? '';
  return officeVerbs.some(([verb]) => `${name} `.includes(` ${verb} `));
}

const labelled = /^[^\p{L}]*[\p{L} ,()]{3,30}:/u;

/** Whether a line begins with a label and a colon: `Thời gian: …`. */
export const isLabelled = (text: string): boolean =>
  labelled.test(text) && labels.beginning(text) !== undefined;
