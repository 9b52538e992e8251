import { escapeMarkup } from '../../language/markup.ts';
import { squeeze } from '../../language/text.ts';
import { searchWords } from '../../strings/search.ts';

/** An attachment of a document. */
export interface AttachedFile {
  title: string;
  /** The text of each page; of a file that has no pages of its own, in one text; empty where it is not known. */
  pages: readonly string[];
  isPaged: boolean;
}

/** How much the words of a title and of a text count, beside 1 in the text of the document. */
const weights = { title: 0.8, text: 0.2 } as const;
/** How much of the attachments of one document is indexed: what is searched for is on the first pages. */
const mostPages = 30;
const mostLetters = 20_000;
/** A line to write on. */
const leader = /[….·_]{3,}/g;

/** What attachments say, as the end of the indexed part of a page. Each page of a file names the file and itself. */
export function htmlOfFiles(files: readonly AttachedFile[]): string {
  let left = mostLetters;
  return files
    .map(({ title, pages, isPaged }) => {
      const head = `<p data-pagefind-weight="${weights.title}">${escapeMarkup(searchWords.file(title))}</p>`;
      const texts = pages.slice(0, mostPages).map((page, place) => {
        const text = squeeze(page.replace(leader, ' ')).slice(0, left);
        left -= text.length;
        const where = searchWords.inFile(title, isPaged ? place + 1 : undefined);
        return text && `<p data-pagefind-weight="${weights.text}">${escapeMarkup(`${where} ${text}`)}</p>`;
      });
      return head + texts.join('');
    })
    .join('');
}
