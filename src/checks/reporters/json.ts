import type { Finding } from '../rule.ts';
import { findingInWords } from './words.ts';

/** `[{file, line, column, severity, rule, message}]`; line and column are 0 if the whole file is meant. */
export const reportJson = (findings: readonly Finding[]): string => {
  const printed = findings.map((finding) => {
    const { file, line, column, severity, rule } = finding;
    return { file, line, column, severity, rule, message: findingInWords(finding) };
  });
  return `${JSON.stringify(printed, null, 2)}\n`;
};
