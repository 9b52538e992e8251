import { printable } from '../../language/signs/printable.ts';
import type { Finding } from '../rule.ts';
import { fewOfEach } from './few-of-each.ts';
import { findingInWords } from './words.ts';

/** One workflow command for each finding; GitHub and Gitea show it beside the line. */
export const reportGithub = (findings: readonly Finding[]): string =>
  fewOfEach(findings)
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const place = line > 0 ? `,line=${line},col=${column}` : '';
      return `::${severity} file=${property(file)}${place},title=${property(rule)}::${data(findingInWords(finding))}\n`;
    })
    .join('');

const data = (text: string): string =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
