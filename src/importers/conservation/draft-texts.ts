import type { UnderstoodPaper } from '../paper.ts';

/** A text of a draft, or beside it, in which the letters of a paper may be. */
export interface DraftText {
  text: string;
  /** Whether its letters must come from the paper: those of the body, but for what Markdown adds. */
  owed: boolean;
}

/** Where the letters of a paper may be: first the body, then the fields, then what is left out under a name. */
export function draftTexts(found: UnderstoodPaper, { hasLabels }: { hasLabels: boolean }): DraftText[] {
  const { title, code, issuer, place, to, recipients, signer, omitted } = found;
  const fields = [
    ...[title, code, issuer, place, ...to, ...recipients],
    ...[signer?.authority, signer?.position, signer?.name],
  ];
  return [
    ...bodyTexts(found.body, hasLabels),
    ...[...fields, ...omitted.map(({ text }) => text)].flatMap((text) =>
      text === undefined || text === '' ? [] : [{ text, owed: false }],
    ),
  ];
}

/**
 * The text of a body without Markdown's marks. Pictures, addresses of links and numbers of footnotes are not owed: the
 * file has them elsewhere than in its text. So is the number or letter before an item where Word only shows it.
 */
function bodyTexts(body: string, hasLabels: boolean): DraftText[] {
  const beside: string[] = [];
  const aside = (text: string): string => {
    beside.push(text);
    return ' ';
  };
  const lines = body
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g, (_, address: string) => `]${aside(address)}`)
    .replace(/\[\^(\d+)\]:?/g, (_, number: string) => aside(number))
    .split('\n')
    .map((line) => {
      const plain = line.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
      if (!hasLabels) return plain;
      return plain
        .split('|')
        .map((cell) => cell.replace(label, (_, before: string, own: string) => `${before}${aside(own)}`))
        .join('|');
    });
  return [{ text: lines.join('\n'), owed: true }, ...beside.map((text) => ({ text, owed: false }))];
}

/** What Word shows before an item: `1.`, `2.3`, `IV.`, `a)`, `Điều 5.`, `Chương II`. */
const label =
  /^([\s#>*-]*)((?:Điều|Chương|Mục|Phần|Khoản|Phụ lục)\s+(?:\d{1,3}|[IVXLCDM]{1,7}|\p{Lu}(?!\p{L}))|(?:\d{1,3}(?:\.\d{1,3})*|[ivxlcdm]{1,7}|\p{L})(?:[.)/:]|\s?-|(?<=\d)(?=\s)))(?=[\s*.:]|$)/iu;
