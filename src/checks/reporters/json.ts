import type { Finding } from '../rule.ts';
import { findingInWords } from './words.ts';

/** All findings, for programs: `[{file, line, column, severity, rule, message}]`; line and column are 0 if the whole file is meant. */
export const reportJson = (findings: readonly Finding[]): string => {
  const printed = findings.map((finding) => {
    const { file, line, column, severity, rule } = finding;
    return { file, line, column, severity, rule, message: findingInWords(finding) };
  });
  return `${escape(JSON.stringify(printed, null, 2))}\n`;
};

/** JSON that means the same, without a character that a terminal obeys or marks that a CI reads as a command. */
const escape = (json: string): string =>
  json
    .replace(
      /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/##(?=\w*\[)/g, String.raw`\u0023#`);
