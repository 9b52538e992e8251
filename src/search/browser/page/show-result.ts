import { searchWords } from '../../../strings/search.ts';
import type { Tag, TagId } from '../../../strings/tag/tags.ts';
import { tags } from '../../../strings/tag/tags.ts';
import { hiddenText } from '../../shared/hidden-text.ts';
import { fromIndexText } from '../../shared/index-text.ts';
import { meta } from '../../shared/names.ts';
import type { FoundPages } from '../answers/find.ts';
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
  const tagId = hiddenText(kept(meta.tag)) as TagId | undefined;
  const tag: Tag | undefined = tagId && tags[tagId];
  const successor = hiddenText(kept(meta.successor));
  const excerpt = excerptOf(fromIndexText(page.content), title, hit.places);
  return make('li', {}, [
    make('a', { href: page.url }, [title]),
    make('p', { className: 'result-facts' }, [
      facts.filter(Boolean).join(' · '),
      ...(note ? [' ', make('b', { className: 'result-note' }, [note])] : []),
      ...(tag ? [' ', make('span', { className: `tag tag-${tag.kind}` }, [tag.text])] : []),
      // The search page is one step below the base path.
      ...(successor ? [' ', make('a', { href: `../${successor}` }, [searchWords.successor])] : []),
    ]),
    make(
      'p',
      { className: 'result-excerpt' },
      excerpt.map(({ text, marked }) => (marked ? make('mark', {}, [text]) : text)),
    ),
  ]);
}

function noteOf(id: string, { own, citing, wantedApart }: FoundPages): string {
  if (own.has(id)) return searchWords.own;
  if (citing.has(id)) return searchWords.citing;
  return wantedApart?.has(id) ? searchWords.isApart : '';
}
