import { bodyBeginnings, noBodies } from './body-words.ts';

/** Whether a line begins with the name of a body: `SỞ Y TẾ`, not `SỞ HỮU TRÍ TUỆ`. */
export const beginsBody = (line: string): boolean =>
  bodyBeginnings.beginning(line) !== undefined && noBodies.beginning(line) === undefined;
