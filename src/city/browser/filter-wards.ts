import { foldLetters } from '../../language/folding.ts';
import { byId } from '../../search/browser/page/dom.ts';
import { cityScriptWords } from '../../strings/city-scripts.ts';
import { wardParts } from '../ward-parts.ts';

// Hides the wards whose names and authorities do not have the typed letters, with any marks.
const name = byId<HTMLInputElement>(wardParts.name);
const status = byId<HTMLElement>(wardParts.status);
const groups = [...byId(wardParts.list).querySelectorAll('section')].map((group) => ({
  group,
  items: [...group.querySelectorAll('li')].map((item) => ({ item, text: foldLetters(item.textContent) })),
}));

byId(wardParts.filter).hidden = false;
name.addEventListener('input', filter);
// A browser may fill the field in when it goes back to the page.
filter();

function filter(): void {
  const sought = foldLetters(name.value).trim();
  let found = 0;
  for (const { group, items } of groups) {
    for (const { item, text } of items) item.hidden = !text.includes(sought);
    const shown = items.filter(({ item }) => !item.hidden).length;
    group.hidden = shown === 0;
    found += shown;
  }
  status.textContent = sought === '' ? '' : cityScriptWords.filtered(found);
  const letters = document.getElementById(wardParts.letters);
  if (letters) letters.hidden = sought !== '';
}
