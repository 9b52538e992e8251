import { indexFolder, queryParameter } from '../../shared/names.ts';
import { KeptFiles, unpacks } from '../engine/kept-files.ts';
import { suggestIn } from './combobox.ts';
import { SuggestionSource } from './suggestion-source.ts';

const boxes = document.querySelectorAll<HTMLInputElement>(`form[role=search] input[name=${queryParameter}]`);
const [first] = boxes;
// An old browser that cannot unpack the files suggests nothing.
if (first?.form && unpacks) {
  const base = new URL('..', first.form.action).pathname;
  const source = new SuggestionSource(new KeptFiles(`${base}${indexFolder}/`));
  for (const box of boxes) suggestIn(box, source, ({ path }) => location.assign(base + path));
}
