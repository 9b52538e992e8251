import { searchWords } from '../../../strings/search.ts';
import { parts } from '../../shared/names.ts';
import { readQuery, withoutMarks } from '../query/query.ts';
import { byId, make } from './dom.ts';

const help = byId<HTMLElement>(parts.help);

/**
 * Shows what a reader can do where nothing is found, and a button that searches for the words with any marks where they
 * were found with the typed ones.
 * @param searchFor begins a search for another text
 */
export function showHelp(
  { isEmpty, exact, text }: { isEmpty: boolean; exact: boolean; text: string },
  searchFor: (text: string) => void,
): void {
  help.replaceChildren();
  if (isEmpty)
    help.append(
      make(
        'ul',
        {},
        searchWords.advice.map((advice) => make('li', {}, [advice])),
      ),
    );
  if (!exact) return;
  const plain = withoutMarks(readQuery(text));
  const button = make('button', { type: 'button', className: 'plain-button' }, [
    searchWords.ignoreMarks(plain),
  ]);
  button.addEventListener('click', () => searchFor(plain));
  help.append(button);
}

/** Removes all help. */
export const clearHelp = (): void => help.replaceChildren();
