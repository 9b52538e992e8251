import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../language/folding.ts';
import { codeToken } from '../../shared/code-token.ts';
import { toIndexText } from '../../shared/index-text.ts';
import { shardOf, shortId } from '../../shared/shard.ts';
import type { PagefindPage, PagefindResult } from '../engine/pagefind-browser.ts';
import { foldedWords } from '../query/folded-words.ts';
import { readQuery } from '../query/query.ts';
import type { FoundPages } from './find.ts';
import { find, findPart } from './find.ts';
import type { IndexWords, SearchedIndex } from './searched-index.ts';

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
  'vi-x-old_vaccine': { text: 'Tiêm chủng cho trẻ em' },
  'vi-x-old_plan': { text: 'Kế hoạch trực bảo vệ', own: '30-kh', cites: '45-qd' },
  'vi-x-old_fund': { text: 'Quỹ khuyến học của trường' },
};

/** Answers as Pagefind does, its habit of letting an unknown word go included. */
function search(
  words: readonly string[],
  exact: boolean,
  shards: readonly string[],
): Promise<PagefindResult[]> {
  const asked = shards.map((shard) => Object.entries(texts).filter(([id]) => shardOf(id) === shard));
  return Promise.resolve(
    asked.flatMap((pages) => {
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

const has45 = { key: '45-qd', own: new Set(['new']), cites: new Set(['new', 'old']) };
const has30 = { key: '30-kh', own: new Set(['old']), cites: new Set<string>() };
const codes = [has45, has30];
const index: SearchedIndex = {
  shards: ['new', 'old'],
  search,
  findCode: (keys) => Promise.resolve(codes.find(({ key }) => keys.includes(key))),
};

/** What is known of all words of the texts. */
const known: IndexWords = {
  lacks: (word, exact) => !Object.values(texts).some((page) => has(page, word, exact)),
  isEverywhere: (word) =>
    index.shards.every((shard) =>
      Object.entries(texts).some(([id, page]) => shardOf(id) === shard && has(page, word, false)),
    ),
};

async function answersTo(typed: string, asked = index): Promise<FoundPages[]> {
  const answers = [];
  for await (const answer of find(readQuery(typed), asked, { patience: 20 })) answers.push(answer);
  return answers;
}

const ask = async (typed: string): Promise<FoundPages> => (await answersTo(typed)).at(-1)!;
const names = (ids: Iterable<string>): string[] => [...ids].map(shortId);

describe('a search finds', () => {
  it.each([
    ['words with their marks', 'bão', ['storm']],
    ['words without marks as any', 'bao', ['storm', 'report', 'plan']],
    ['words in the other spelling of their tone', 'uỷ ban', ['committee']],
    ['words half of which lack their marks', 'bão so 3', ['storm']],
    ['a phrase', '"quỹ khuyến học"', ['fund', 'fund']],
    ['a phrase without marks', '"quy khuyen hoc"', ['fund', 'fund']],
    ['the words of a phrase where no quotes hold them together', 'quỹ học', ['fund', 'learning', 'fund']],
    ['what an old shard holds', 'tiêm chủng', ['vaccine']],
    ['nothing for what is nowhere', 'zzzz', []],
    ['nothing for a phrase of which only a part is there', '"quỹ khuyến nông"', []],
    ['nothing where half of the words are nowhere', 'bão zzzz', []],
    ['nothing without words', ' – ', []],
  ])('%s', async (_name, typed, ids) => {
    const found = await ask(typed);
    expect(names(found.hits.keys())).toEqual(ids);
    expect(found.partial).toBe(false);
  });

  it('the pages with most of the words if no page has all', async () => {
    const found = await ask('tổ dân phố lập quỹ zzzz');
    expect(names(found.hits.keys())).toEqual(['fund']);
    expect(found.partial).toBe(true);
  });

  it.each([
    ['one is nowhere', 'tổ dân phố lập quỹ zzzz', ['fund']],
    ['one is elsewhere', 'tổ dân phố lập quỹ bão', ['fund']],
    ['two are elsewhere', 'lập quỹ khuyến học của tổ bão phòng', ['fund']],
    ['too many are nowhere', 'tổ dân phố zzzz zzz', []],
  ])('the pages with most of the words where %s', async (_name, typed, ids) => {
    for (const words of [undefined, known]) {
      const part = await findPart(readQuery(typed), { ...index, words });
      expect(names(part?.hits.keys() ?? [])).toEqual(ids);
    }
  });

  it("a code's own document and those that cite it, in every shard", async () => {
    const { own, citing } = await ask('45/QĐ');
    expect([names(own), names(citing)]).toEqual([['report'], ['fund', 'plan']]);
  });

  it('whether the pages have the typed marks', async () => {
    expect((await ask('bão')).exact).toBe(true);
    expect((await ask('bao')).exact).toBe(false);
    expect((await ask('bãn')).exact).toBe(false);
  });
});

describe('what is known of words', () => {
  /** Searches of an index, and the pages that they have read. */
  async function asked(typed: string): Promise<{ searches: string[]; read: string[]; found: string[] }> {
    const [searches, read]: [string[], string[]] = [[], []];
    const told: SearchedIndex = {
      ...index,
      words: known,
      search: async (words, exact, shards) => {
        searches.push(`${words.join(' ')} ${exact} ${shards.join(' ')}`);
        return (await search(words, exact, shards)).map((each) => ({
          ...each,
          data: () => (read.push(shortId(each.id)), each.data()),
        }));
      },
    };
    const answers = await answersTo(typed, told);
    return { searches, read, found: names(answers.at(-1)!.hits.keys()) };
  }

  it('spares questions for what no page has', async () => {
    expect(await asked('bãn tô')).toMatchObject({ searches: ['bãn tô false new', 'bãn tô false old'] });
    expect(await asked('tiêm zzzz')).toEqual({ searches: [], read: [], found: [] });
  });

  it('spares reading a page of each shard where all have the words', async () => {
    expect(await asked('quỹ')).toMatchObject({ read: [], found: ['fund', 'learning', 'fund'] });
    expect((await asked('tiêm')).read).toEqual(['vaccine']);
  });
});

describe('the first answer', () => {
  const found = async (typed: string, asked = index): Promise<[string[], boolean][]> =>
    (await answersTo(typed, asked)).map(({ hits, complete }) => [names(hits.keys()), complete]);

  it('is what the newest shard has in a title', async () => {
    const titled: SearchedIndex = {
      ...index,
      search: async (...asked) =>
        (await search(...asked)).map((each) =>
          each.id === 'vi-x-new_fund' ? { ...each, matchedMetaFields: ['title'] } : each,
        ),
    };
    expect(await found('quỹ', titled)).toEqual([
      [['fund', 'learning'], false],
      [['fund', 'learning', 'fund'], true],
    ]);
  });

  it('waits for older shards where the newest has the words in a text alone', async () => {
    expect(await found('quỹ')).toEqual([[['fund', 'learning', 'fund'], true]]);
  });

  it('is what the newest shard has in a text where older shards let the reader wait', async () => {
    const slow: SearchedIndex = {
      ...index,
      search: async (words, exact, shards) => {
        if (!shards.includes('new')) await new Promise((resolve) => setTimeout(resolve, 60));
        return search(words, exact, shards);
      },
    };
    expect(await found('quỹ', slow)).toEqual([
      [['fund', 'learning'], false],
      [['fund', 'learning', 'fund'], true],
    ]);
  });

  it('is complete where there is one shard', async () => {
    expect(await found('45/QĐ', { ...index, shards: ['new'] })).toEqual([[['report', 'fund'], true]]);
  });

  it('waits for older shards where the newest has not the words as they were typed', async () => {
    expect(await found('bảo vệ')).toEqual([[['plan'], true]]);
  });

  it('has the document with the typed code, although it is old', async () => {
    expect(await found('30/KH')).toEqual([
      [['plan'], false],
      [['plan'], true],
    ]);
  });

  it('waits for no shard that only cites the typed code', async () => {
    const [first, last] = await answersTo('45/QĐ');
    expect([first, last].map((answer) => names(answer!.citing))).toEqual([['fund'], ['fund', 'plan']]);
  });

  it('of an index without shards is empty', async () => {
    expect(await found('quỹ', { ...index, shards: [] })).toEqual([[[], true]]);
  });
});
