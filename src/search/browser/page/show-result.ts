import { searchWords } from '../../../strings/search.ts';
import { fromIndexText } from '../../shared/index-text.ts';
import { meta } from '../../shared/names.ts';
import type { FoundPages } from '../engine/find.ts';
import { make } from './dom.ts';
import { excerptOf } from './excerpt.ts';

/** One result as an item of the list: its link, its facts, and an excerpt with the found words. */
export async function showResult(id: string, found: FoundPages): Promise<HTMLLIElement> {
  const hit = found.hits.get(id)!;
  const page = await hit.load();
  const kept = (name: string): string => fromIndexText(page.meta[name] ?? '');
  const title = kept('title');
  const type = kept(meta.type);
  const facts = [type, kept(meta.code), kept(meta.date) || (type && searchWords.noDate)];
  const note = noteOf(id, found);
  const excerpt = excerptOf(fromIndexText(page.content), title, hit.places);
  return make('li', {}, [
    make('a', { href: page.url }, [title]),
    make('p', { className: 'result-facts' }, [
      facts.filter(Boolean).join(' · '),
      ...(note ? [' ', make('span', { className: 'tag' }, [note])] : []),
    ]),
    make(
      'p',
      { className: 'result-excerpt' },
      excerpt.map(({ text, marked }) => (marked ? make('mark', {}, [text]) : text)),
    ),
  ]);
}

function noteOf(id: string, { own, citing }: FoundPages): string {
  if (own.has(id)) return searchWords.own;
  return citing.has(id) ? searchWords.citing : '';
}
