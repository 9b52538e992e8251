import type { Finding } from '../rule.ts';

/** A workflow command a finding, which GitHub and Gitea show beside the line. */
export const reportGithub = (findings: readonly Finding[]): string =>
  findings
    .map(({ file, line, column, severity, rule, message }) => {
      const place = line > 0 ? `,line=${line},col=${column}` : '';
      return `::${severity} file=${property(file)}${place},title=${property(rule)}::${data(message)}\n`;
    })
    .join('');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
