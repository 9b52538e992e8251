import type { Offence, Rule } from './rule.ts';

/** An offence with the rule that found it. */
export interface Found {
  rule: Rule;
  offence: Offence;
  /** The digest by which `allow` names it; undefined where nobody may answer for it. */
  digest?: string | undefined;
}

/**
 * Takes the words of secret and private texts out of all findings: a secret file keeps only the findings that say so, and a
 * finding on a private line does not quote that line, nor has a digest of it, which is quick to try out.
 */
export function redact(all: readonly Found[]): Found[] {
  const redacting = all.map(({ offence }) => offence).filter(({ redacts }) => redacts);
  const secretFiles = new Set(redacting.filter(({ redacts }) => redacts === 'file').map(({ file }) => file));
  const privateLines = new Set(redacting.map(lineOf));
  const filesWithPrivateLines = new Set(redacting.map(({ file }) => file));
  return all
    .filter(({ offence }) => offence.redacts || offence.repeatsNothing || !secretFiles.has(offence.file))
    .map((found) => {
      const { rule, offence } = found;
      if (offence.redacts || offence.repeatsNothing) return found;
      const message = privateLines.has(lineOf(offence))
        ? redactedMessage(offence, 'dòng')
        : offence.quotesOtherLines && filesWithPrivateLines.has(offence.file)
          ? redactedMessage(offence, 'tệp')
          : undefined;
      return message === undefined ? found : { rule, offence: { ...withoutFixes(offence), message } };
    });
}

/** A fix may quote the line, too. */
const withoutFixes = ({ file, position }: Offence): Pick<Offence, 'file' | 'position'> => ({
  file,
  position,
});

const lineOf = ({ file, position }: Offence): string => `${file}:${position?.line ?? 0}`;

const redactedMessage = ({ redactedName = 'một lỗi nữa' }: Offence, where: 'dòng' | 'tệp'): string =>
  `dòng này còn ${redactedName}; lời báo không nhắc lại nội dung vì ${where} có điều không được công khai`;
