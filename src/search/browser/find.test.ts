import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../language/folding.ts';
import { codeToken } from '../shared/code-token.ts';
import { toIndexText } from '../shared/index-text.ts';
import { shardOf, shortId } from '../shared/shard.ts';
import type { FoundPages } from './find.ts';
import { find } from './find.ts';
import { foldedWords } from './folded-words.ts';
import type { PagefindPage, PagefindResult } from './pagefind-browser.ts';
import { readQuery } from './query.ts';

interface Text {
  text: string;
  own?: string;
  cites?: string;
}

const texts: Record<string, Text> = {
  'vi-x-new_storm': { text: 'Ứng phó với bão số 3, tổ dân phố trực' },
  'vi-x-new_report': { text: 'Báo cáo của tổ dân phố về bảo đảm trật tự', own: '45-qd' },
  'vi-x-new_fund': { text: 'Lập quỹ khuyến học của tổ dân phố', cites: '45-qd' },
  'vi-x-new_learning': { text: 'Khuyến khích học, góp quỹ' },
  'vi-x-new_committee': { text: 'Ủy ban nhân dân phường' },
  'vi-x-old_1': { text: 'Tiêm chủng cho trẻ em' },
};

/** Answers as Pagefind does, its habit of letting an unknown word go included. */
function search(words: readonly string[], exact: boolean): Promise<PagefindResult[]> {
  const shards = ['new', 'old'].map((shard) => Object.entries(texts).filter(([id]) => shardOf(id) === shard));
  return Promise.resolve(
    shards.flatMap((pages) => {
      const known = words.filter((word) => pages.some(([, page]) => has(page, word, false)));
      if (known.length === 0) return [];
      return pages
        .filter(([, page]) => known.every((word) => has(page, word, exact)))
        .map(([id, page]) => result(id, page, known));
    }),
  );
}

function has({ text, own, cites }: Text, word: string, exact: boolean): boolean {
  if ([own, cites].some((key) => key !== undefined && codeToken(key) === word)) return true;
  return exact
    ? text
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(word.toLowerCase())
    : foldedWords(text).some((each) => each.startsWith(foldLetters(word)));
}

function result(id: string, { text, own, cites }: Text, words: readonly string[]): PagefindResult {
  const page: PagefindPage = { url: `/${id}/`, content: toIndexText(text), meta: { title: '' } };
  const places = text
    .split(' ')
    .flatMap((each, place) =>
      words.some((word) => foldedWords(each)[0]?.startsWith(foldLetters(word))) ? [place] : [],
    );
  const matchedMetaFields = [
    own && words.includes(codeToken(own)) ? 'own' : [],
    cites && words.includes(codeToken(cites)) ? 'cites' : [],
  ].flat();
  return { id, score: 1, words: places, matchedMetaFields, data: () => Promise.resolve(page) };
}

const ask = (typed: string): Promise<FoundPages> => find(readQuery(typed), search);

describe('a search finds', () => {
  it.each([
    ['words with their marks', 'bão', ['storm']],
    ['words without marks as any', 'bao', ['storm', 'report']],
    ['words in the other spelling of their tone', 'uỷ ban', ['committee']],
    ['words half of which lack their marks', 'bão so 3', ['storm']],
    ['a phrase', '"quỹ khuyến học"', ['fund']],
    ['a phrase without marks', '"quy khuyen hoc"', ['fund']],
    ['the words of a phrase where no quotes hold them together', 'quỹ học', ['fund', 'learning']],
    ['what an old index holds', 'tiêm chủng', ['1']],
    ['nothing for what is nowhere', 'zzzz', []],
    ['nothing for a phrase of which only a part is there', '"quỹ khuyến nông"', []],
    ['nothing where half of the words are nowhere', 'bão zzzz', []],
    ['nothing without words', ' – ', []],
  ])('%s', async (_name, typed, ids) => {
    const found = await ask(typed);
    expect([...found.hits.keys()].map(shortId)).toEqual(ids);
    expect(found.partial).toBe(false);
  });

  it('the pages with most of the words if no page has all', async () => {
    const found = await ask('tổ dân phố lập quỹ zzzz');
    expect([...found.hits.keys()].map(shortId)).toEqual(['fund']);
    expect(found.partial).toBe(true);
  });

  it("a code's own document and those that cite it", async () => {
    const { own, citing } = await ask('45/QĐ');
    expect([[...own].map(shortId), [...citing].map(shortId)]).toEqual([['report'], ['fund']]);
  });

  it('whether the pages have the typed marks', async () => {
    expect((await ask('bão')).exact).toBe(true);
    expect((await ask('bao')).exact).toBe(false);
    expect((await ask('bãn')).exact).toBe(false);
  });
});
