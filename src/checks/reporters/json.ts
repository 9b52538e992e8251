import type { Finding } from '../rule.ts';

/** `[{file, line, column, severity, rule, message}]`; line and column are 0 where the whole file is meant. */
export const reportJson = (findings: readonly Finding[]): string => `${JSON.stringify(findings, null, 2)}\n`;
